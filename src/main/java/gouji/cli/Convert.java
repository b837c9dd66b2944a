package gouji.cli;

import gouji.check.Decisions;
import gouji.check.Readiness;
import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.NoChineseFontException;
import gouji.document.Typesetter;
import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.exchange.WholeFile;
import gouji.exchange.WordListFile;
import gouji.formats.AnyReport;
import gouji.formats.Finished;
import gouji.formats.Format;
import gouji.formats.Press;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.words.FindingSentence;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/**
 * Makes other files of a report file (转换).
 *
 * @param typesetter asked for only where a document is wanted: it looks at the fonts of this machine
 * @param replace   whether an existing file may be replaced
 * @param isFinal   whether a document is to be no draft, which needs a report without errors
 */
record Convert(Terminal terminal, AnyReport files, Supplier<Typesetter> typesetter, boolean replace, boolean isFinal) {

    int run(Path file, String format, Path out) {
        var words = terminal.words();
        var to = Format.of(format);
        if (to.isEmpty()) {
            return terminal.fail(words.say("command.error.format", format));
        } else if (isSame(file, out)) {
            return terminal.fail(words.say("command.error.itself", out));
        }
        var result = files.read(file);
        if (result instanceof Refused refused) {
            return terminal.fail(new FileSentence(words).of(file, refused));
        }
        var read = (ReportFile.Read) result;
        if (read.isSample()) {
            terminal.err().println(words.say("command.convert.sample", file));
        }
        try {
            return make(file, read, to.get(), out);
        } catch (IOException e) {
            return terminal.fail(new FileSentence(words).of(out, e));
        }
    }

    /** The upload file is never a draft: it needs a report without errors as a final document does. */
    private int make(Path file, ReportFile.Read read, Format format, Path out) throws IOException {
        var readiness = Readiness.of(read.toCase());
        if ((isFinal || format == Format.JSON) && !readiness.mayBeExported()) {
            return notReady(file, read, readiness);
        }
        var words = terminal.words();
        var sheet = Sheet.of(read.form(), read.report());
        Finished finished;
        try {
            finished = new Press(typesetter, words).of(sheet, dress(read), format);
        } catch (NoChineseFontException e) {
            return terminal.fail(words.say("command.error.document", out, e.sentence(words)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
        if (finished instanceof Finished.NotTheSame wrong) {
            return terminal.fail(words.say("command.error.document", out, wrong.sentence(words, sheet)));
        }
        var ready = (Finished.Ready) finished;
        ready.remarks().forEach(terminal.err()::println);
        var outcome = WholeFile.write(out, ready.bytes(), replace);
        return outcome == WholeFile.Outcome.WRITTEN ? Terminal.READY : terminal.fail(new FileSentence(words).of(out, outcome));
    }

    private Dress dress(ReportFile.Read read) {
        var subject = read.toCase();
        var dress = isFinal ? Dress.FINAL : Dress.draft(LocalDateTime.now())
                .withExplained(Explained.of(subject.sheet(), Decisions.of(subject.sheet(), ProseCheck.whole(Prose.of(subject), WordListFile.published()))));
        return read.isSample() ? dress.asSample() : dress;
    }

    /** A file made of a report is never put in the place of the report. */
    private static boolean isSame(Path file, Path out) {
        try {
            return Files.exists(out) && Files.isSameFile(file, out);
        } catch (IOException e) {
            // What cannot be looked at cannot be read either, and reading it says why.
            return false;
        }
    }

    private int notReady(Path file, ReportFile.Read read, Readiness readiness) {
        var words = terminal.words();
        var sentence = new FindingSentence(words, Sheet.of(read.form(), read.report()));
        readiness.blocking().forEach(finding -> terminal.err().println(finding.isBroken()
                ? words.say("command.check.finding", words.say("severity." + finding.severity()), sentence.of(finding))
                : words.say("command.check.open", sentence.of(finding))));
        terminal.err().println(words.say("command.convert.notReady", file, readiness.toCorrect(), readiness.toCheck(),
                readiness.blanks()));
        return Terminal.NOT_READY;
    }
}
