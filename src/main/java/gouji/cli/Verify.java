package gouji.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.document.Difference;
import gouji.exchange.FileSentence;
import gouji.formats.AnyReport;
import gouji.formats.PlaceName;
import gouji.formats.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells whether files say the same (比对), or still say what a version code stands for.
 *
 * @param json one line of JSON for each file
 */
record Verify(Terminal terminal, AnyReport files, boolean json) {

    /** Holds every further file against the first; the highest status of all. */
    int run(List<Path> given) {
        if (given.size() < 2) {
            return terminal.fail(terminal.words().say("command.verify.two"));
        }
        var first = read(given.get(0));
        if (first.refused().isPresent()) {
            return Terminal.FAILED;
        }
        return given.stream().skip(1).mapToInt(file -> {
            var other = read(file);
            return other.refused().isPresent() ? Terminal.FAILED : told(file, first.differences(other), given.get(0).toString(), first.sheet().or(other::sheet));
        }).max().orElseThrow();
    }

    /** Recomputes the code of what the file says; what the file says of its code does not count. */
    int run(String typed, List<Path> given) {
        var code = VersionCode.parse(typed);
        if (code.isEmpty()) {
            return terminal.fail(terminal.words().say("command.verify.code", typed));
        } else if (given.size() != 1) {
            return terminal.fail(terminal.words().say("command.verify.one"));
        }
        var said = read(given.get(0));
        if (said.refused().isPresent()) {
            return Terminal.FAILED;
        }
        return said.differences(code.get()).map(differences -> told(given.get(0), differences, code.get().text(), said.sheet()))
                .orElseGet(() -> terminal.fail(terminal.words().say("command.verify.paper", given.get(0))));
    }

    private Said read(Path file) {
        var said = Said.of(file, files);
        said.refused().ifPresent(refused -> terminal.err().println(new FileSentence(terminal.words()).of(file, refused)));
        return said;
    }

    private int told(Path file, List<Difference> differences, String with, Optional<Sheet> sheet) {
        terminal.out().println(json ? json(file, differences) : sentences(file, differences, with, sheet));
        return differences.isEmpty() ? Terminal.READY : Terminal.NOT_READY;
    }

    private String sentences(Path file, List<Difference> differences, String with, Optional<Sheet> sheet) {
        var words = terminal.words();
        var name = new PlaceName(words, sheet);
        return differences.isEmpty() ? words.say("command.verify.same", file, with)
                : differences.stream().map(each -> words.say("command.verify.differs", file, name.of(each.place()), each.expected(), each.found()))
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String json(Path file, List<Difference> differences) {
        var line = JsonNodeFactory.instance.objectNode().put("file", file.toString()).put("same", differences.isEmpty());
        var list = line.putArray("differences");
        differences.forEach(each -> list.addObject().put("place", each.place()).put("expected", each.expected()).put("found", each.found()));
        return line.toString();
    }
}
