package gouji.cli;

import gouji.check.Readiness;
import gouji.check.Sheet;
import gouji.exchange.Export;
import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.exchange.WholeFile;
import gouji.words.FindingSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes other files of a report file (转换).
 *
 * @param documents makes documents; none where that is not built
 * @param replace   whether an existing file may be replaced
 * @param isFinal   whether a document is to be no draft, which needs a report without errors
 */
record Convert(Terminal terminal, ReportFile files, Optional<DocumentWriter> documents, boolean replace, boolean isFinal) {

    int run(Path file, String format, Path out) {
        var words = terminal.words();
        if (!format.equals("json") && !format.equals("pdf")) {
            return terminal.fail(words.say("command.error.format", format));
        } else if (format.equals("pdf") && documents.isEmpty()) {
            return terminal.fail(words.say("command.error.pdf", out));
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
            return format.equals("json") ? upload(file, read, out) : document(file, read, out);
        } catch (IOException e) {
            return terminal.fail(new FileSentence(words).of(out, e));
        }
    }

    private int upload(Path file, ReportFile.Read read, Path out) throws IOException {
        var export = Export.upload(read.toCase(), files, out, replace);
        if (export instanceof Export.NotReady notReady) {
            return notReady(file, read, notReady.readiness());
        } else if (export instanceof Export.NotWritten notWritten) {
            return terminal.fail(new FileSentence(terminal.words()).of(out, notWritten.outcome()));
        } else if (export instanceof Export.NotTheSame notTheSame) {
            return terminal.fail(new FileSentence(terminal.words()).of(out, notTheSame.readBack()));
        }
        return Terminal.READY;
    }

    private int document(Path file, ReportFile.Read read, Path out) throws IOException {
        var readiness = Readiness.of(read.toCase());
        if (isFinal && !readiness.mayBeExported()) {
            return notReady(file, read, readiness);
        }
        byte[] pdf;
        try {
            pdf = documents.orElseThrow().pdf(Sheet.of(read.form(), read.report()), isFinal);
        } catch (IOException e) {
            return terminal.fail(terminal.words().say("command.error.document", out, e.getMessage()));
        }
        var outcome = WholeFile.write(out, pdf, replace);
        return outcome == WholeFile.Outcome.WRITTEN ? Terminal.READY
                : terminal.fail(new FileSentence(terminal.words()).of(out, outcome));
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
