package gouji.cli;

import gouji.check.Finding;
import gouji.check.Finding.Verdict;
import gouji.check.Readiness;
import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.prose.ProseCheck;
import gouji.prose.WordList;
import gouji.words.FindingSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Checks files (核对).
 *
 * @param json one line of JSON for each file, for programs
 * @param words the word list of the texts
 * @param all  lists rules that hold or are unfinished too
 */
record Check(Terminal terminal, ReportFile files, WordList words, boolean json, boolean all) {

    /** The highest status of all files. The report of the year before is read, so that a wrong file is told at once. */
    int run(List<Path> given, Optional<Path> previous) {
        if (previous.isPresent() && files.read(previous.get()) instanceof Refused refused) {
            return terminal.fail(new FileSentence(terminal.words()).of(previous.get(), refused));
        }
        return given.stream().mapToInt(path -> Files.isDirectory(path) ? folder(path) : file(path)).max().orElse(Terminal.FAILED);
    }

    private int folder(Path folder) {
        try (var inside = Files.list(folder)) {
            var found = inside.filter(Files::isRegularFile).sorted().toList();
            return found.isEmpty() ? terminal.fail(terminal.words().say("command.error.emptyFolder", folder))
                    : found.stream().mapToInt(this::file).max().orElseThrow();
        } catch (IOException e) {
            return terminal.fail(terminal.words().say("command.error.folder", folder, e.getClass().getSimpleName()));
        }
    }

    private int file(Path file) {
        var result = files.read(file);
        if (result instanceof Refused refused) {
            return terminal.fail(new FileSentence(terminal.words()).of(file, refused));
        }
        var read = (ReportFile.Read) result;
        var subject = read.toCase();
        var findings = ProseCheck.whole(subject, words);
        var sentence = new FindingSentence(terminal.words(), subject.sheet());
        if (json) {
            var told = findings.stream().filter(finding -> all || finding.verdict() != Verdict.HOLDS).toList();
            terminal.out().println(new CheckJson(sentence).line(file, subject, told));
        } else {
            findings.stream().filter(finding -> all || finding.isBroken()).forEach(finding ->
                    terminal.out().println(line(finding, sentence.of(finding))));
        }
        var readiness = Readiness.of(subject, findings);
        if (!json) {
            terminal.out().println(summary(file, readiness));
        }
        return readiness.mayBeExported() ? Terminal.READY : Terminal.NOT_READY;
    }

    private String line(Finding finding, String sentence) {
        var say = terminal.words();
        return switch (finding.verdict()) {
            case BROKEN -> say.say("command.check.finding", say.say("severity." + finding.severity()), sentence);
            case OPEN -> say.say("command.check.open", sentence);
            case HOLDS -> sentence;
        };
    }

    private String summary(Path file, Readiness readiness) {
        var key = !readiness.mayBeExported() ? "notReady" : readiness.toCheck() > 0 ? "ready" : "clean";
        return terminal.words().say("command.check." + key, file, readiness.toCorrect(), readiness.toCheck(), readiness.blanks());
    }
}
