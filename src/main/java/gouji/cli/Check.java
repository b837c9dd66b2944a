package gouji.cli;

import gouji.check.Finding;
import gouji.check.Finding.Verdict;
import gouji.check.Readiness;
import gouji.check.Sheet;
import gouji.culprit.CulpritSearch;
import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.exchange.Sample;
import gouji.formats.AnyReport;
import gouji.prose.Claims;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.prose.WordList;
import gouji.words.CulpritSentence;
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
 * @param listed the word list of the texts
 * @param all  lists rules that hold or are unfinished too
 */
record Check(Terminal terminal, AnyReport files, WordList listed, boolean json, boolean all) {

    /**
     * The highest status of all files. Each is held against the report of the year before if that is of the same office and scope; one
     * that belongs to none of the files is wrong usage.
     */
    int run(List<Path> given, Optional<Path> previous) {
        if (previous.isEmpty()) {
            return check(given, Optional.empty());
        }
        var result = files.read(previous.get());
        if (result instanceof Refused refused) {
            return terminal.fail(new FileSentence(terminal.words()).of(previous.get(), refused));
        }
        var before = new Previous((ReportFile.Read) result);
        var status = check(given, Optional.of(before));
        return before.wasUsed() ? status : terminal.fail(terminal.words().say("command.error.previous", previous.get()));
    }

    private int check(List<Path> given, Optional<Previous> previous) {
        return given.stream().mapToInt(path -> Files.isDirectory(path) ? folder(path, previous) : file(path, previous)).max()
                .orElse(Terminal.FAILED);
    }

    private int folder(Path folder, Optional<Previous> previous) {
        try (var inside = Files.list(folder)) {
            var found = inside.filter(Files::isRegularFile).sorted().toList();
            return found.isEmpty() ? terminal.fail(terminal.words().say("command.error.emptyFolder", folder))
                    : found.stream().mapToInt(file -> file(file, previous)).max().orElseThrow();
        } catch (IOException e) {
            return terminal.fail(terminal.words().say("command.error.folder", folder, e.getClass().getSimpleName()));
        }
    }

    private int file(Path file, Optional<Previous> previous) {
        var result = files.read(file);
        if (result instanceof Refused refused) {
            return terminal.fail(new FileSentence(terminal.words()).of(file, refused));
        }
        var read = (ReportFile.Read) result;
        var subject = read.toCase().after(previous.flatMap(before -> before.of(read.report().head())).or(() -> sampleBefore(read)));
        var prose = Prose.of(subject);
        var findings = ProseCheck.whole(prose, listed);
        var suspects = CulpritSearch.of(subject, findings, Claims.of(prose));
        var sentence = new FindingSentence(terminal.words(), subject.sheet());
        var culprit = new CulpritSentence(terminal.words(), subject.sheet());
        if (json) {
            var told = findings.stream().filter(finding -> all || finding.verdict() != Verdict.HOLDS).toList();
            terminal.out().println(new CheckJson(sentence, culprit).line(file, subject, told, suspects));
        } else {
            findings.stream().filter(finding -> all || finding.isBroken() || finding.isUnknowable()).forEach(finding ->
                    terminal.out().println(line(finding, sentence.of(finding))));
            suspects.forEach(cause -> terminal.out().println(culprit.of(cause)));
        }
        var readiness = Readiness.of(subject, findings);
        if (!json) {
            terminal.out().println(summary(file, readiness));
        }
        return readiness.mayBeExported() ? Terminal.READY : Terminal.NOT_READY;
    }

    private static Optional<Sheet> sampleBefore(ReportFile.Read read) {
        return Optional.of(read.form()).filter(form -> read.isSample()).map(form -> Sheet.of(form, Sample.lastYear(form)));
    }

    private String line(Finding finding, String sentence) {
        var words = terminal.words();
        return switch (finding.verdict()) {
            case BROKEN -> words.say("command.check.finding", words.say("severity." + finding.severity()), sentence);
            case OPEN -> words.say(finding.isUnknowable() ? "command.check.unknowable" : "command.check.open", sentence);
            case HOLDS -> sentence;
        };
    }

    private String summary(Path file, Readiness readiness) {
        var key = !readiness.mayBeExported() ? "notReady" : readiness.toCheck() > 0 ? "ready" : "clean";
        return terminal.words().say("command.check." + key, file, readiness.toCorrect(), readiness.toCheck(), readiness.blanks());
    }
}
