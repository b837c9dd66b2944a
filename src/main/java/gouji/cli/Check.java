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
import gouji.formats.Brought;
import gouji.formats.IntakeSentence;
import gouji.intake.Intake;
import gouji.prose.Claims;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.prose.WordList;
import gouji.words.CulpritSentence;
import gouji.words.FindingSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        return given.stream().mapToInt(path -> Files.isDirectory(path) ? folder(path, previous) : told(file(path, previous))).max()
                .orElse(Terminal.FAILED);
    }

    /** All files of a folder at once, told in the order of their names. */
    private int folder(Path folder, Optional<Previous> previous) {
        try (var inside = Files.list(folder)) {
            var found = inside.filter(Files::isRegularFile).sorted().toList();
            return found.isEmpty() ? terminal.fail(terminal.words().say("command.error.emptyFolder", folder))
                    : found.parallelStream().map(file -> file(file, previous)).toList().stream().mapToInt(this::told).max().orElseThrow();
        } catch (IOException e) {
            return terminal.fail(terminal.words().say("command.error.folder", folder, e.getClass().getSimpleName()));
        }
    }

    /** What is to be told of a file: its exit status, and the lines of the result; of one that failed the sentence beside it. */
    private record Outcome(int status, List<String> lines) {
    }

    private int told(Outcome outcome) {
        outcome.lines().forEach((outcome.status() == Terminal.FAILED ? terminal.err() : terminal.out())::println);
        return outcome.status();
    }

    private Outcome file(Path file, Optional<Previous> previous) {
        var brought = files.bring(file);
        var result = brought.result();
        if (result instanceof Refused refused) {
            return new Outcome(Terminal.FAILED, List.of(new FileSentence(terminal.words()).of(file, refused)));
        }
        var read = (ReportFile.Read) result;
        var intake = brought instanceof Brought.Others others ? Optional.of(others.intake()) : Optional.<Intake>empty();
        var subject = read.toCase().after(previous.flatMap(before -> before.of(read.report().head())).or(() -> sampleBefore(read)));
        var prose = Prose.of(subject);
        var findings = ProseCheck.whole(prose, listed);
        var suspects = CulpritSearch.of(subject, findings, Claims.of(prose));
        var sentence = new FindingSentence(terminal.words(), subject.sheet());
        var culprit = new CulpritSentence(terminal.words(), subject.sheet());
        var readiness = Readiness.of(subject, findings);
        var lines = new ArrayList<String>();
        if (json) {
            var told = findings.stream().filter(finding -> all || finding.verdict() != Verdict.HOLDS).toList();
            lines.add(new CheckJson(sentence, culprit).line(file, subject, told, suspects, intake));
        } else {
            intake.ifPresent(taken -> lines.addAll(new IntakeSentence(terminal.words()).of(taken)));
            findings.stream().filter(finding -> all || finding.isBroken() || finding.isUnknowable()).forEach(finding ->
                    lines.add(line(finding, sentence.of(finding))));
            suspects.forEach(cause -> lines.add(culprit.of(cause)));
            lines.add(summary(file, readiness));
        }
        return new Outcome(readiness.mayBeExported() ? Terminal.READY : Terminal.NOT_READY, lines);
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
