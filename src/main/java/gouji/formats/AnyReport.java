package gouji.formats;

import gouji.document.Enclosure;
import gouji.document.Imprint;
import gouji.document.PaperText;
import gouji.document.Reread;
import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.excel.ExcelFileReader;
import gouji.exchange.FileBytes;
import gouji.exchange.PrintedReport;
import gouji.exchange.Refused;
import gouji.exchange.Refused.Reason;
import gouji.exchange.ReportFile;
import gouji.form.Form;
import gouji.opc.Archive;
import gouji.opc.Properties;
import gouji.plain.CsvFileReader;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import gouji.web.WebPageReader;
import gouji.word.WordFileReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads a report from any file of ours (读任何一种文件), told by what is in it and not by its ending. Of a document, the title says whose
 * report it is; its imprint adds what no reader of paper sees, and need not be there.
 *
 * @param json    reads the upload file and the working copy
 * @param current the form of a document that does not say on which it was made
 */
public record AnyReport(ReportFile json, Supplier<Form> current) {

    /** The largest file that is read, in bytes. */
    public static final int SIZE_LIMIT = 50 * 1024 * 1024;

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年.*", Pattern.DOTALL);

    public ReportFile.Result read(Path file) {
        return FileBytes.read(file, SIZE_LIMIT, this::read);
    }

    public ReportFile.Result read(byte[] content) {
        try {
            if (PaperText.is(content)) {
                return paper(content);
            } else if (Archive.is(content)) {
                return office(Archive.read(content));
            } else if (CsvFileReader.is(content)) {
                return csv(content);
            }
            var text = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.UTF_8).replace("\ufeff", "").strip();
            return text.startsWith("<") ? page(new String(content, StandardCharsets.UTF_8)) : json.read(content);
        } catch (UnreadableException e) {
            return Refused.whole(reason(e.why()));
        }
    }

    /** Whether a report came from a document that does not say of which office it is but by its name. */
    public static boolean isUnidentified(Head head) {
        return head.office().equals(byName(head.officeName()));
    }

    private static Reason reason(Why why) {
        return switch (why) {
            case DAMAGED -> Reason.DAMAGED;
            case SWOLLEN -> Reason.SWOLLEN;
            case FOREIGN -> Reason.FOREIGN;
        };
    }

    /** A PDF of ours is read as the report it carries, where its pages say the same. */
    private ReportFile.Result paper(byte[] pdf) throws UnreadableException {
        var carried = carried(pdf);
        return !(carried instanceof ReportFile.Read read) || PaperText.read(pdf).differences(read.form(), Said.transcript(read)).isEmpty() ? carried
                : Refused.whole(Reason.PAGES_DIFFER);
    }

    /** The report a PDF carries, whatever its pages say. */
    ReportFile.Result carried(byte[] pdf) throws UnreadableException {
        return Enclosure.read(pdf).map(json::read).orElseGet(() -> Refused.whole(Reason.PAPER));
    }

    private ReportFile.Result office(Map<String, byte[]> parts) throws UnreadableException {
        var form = form(Properties.imprint(parts));
        return report(form, WordFileReader.is(parts) ? WordFileReader.read(form, parts) : ExcelFileReader.read(form, parts));
    }

    private ReportFile.Result csv(byte[] content) throws UnreadableException {
        var form = form(CsvFileReader.read(current.get(), content).imprint());
        return report(form, CsvFileReader.read(form, content));
    }

    private ReportFile.Result page(String html) throws UnreadableException {
        if (!html.stripTrailing().endsWith("</html>")) {
            throw new UnreadableException(Why.DAMAGED);
        }
        var form = form(Imprint.read(WebPageReader.imprint(html)));
        return report(form, WebPageReader.reread(form, html));
    }

    private Form form(Optional<Imprint> imprint) {
        return imprint.flatMap(said -> json.editions().apply(said.edition())).orElseGet(current);
    }

    private static ReportFile.Result report(Form form, Reread read) throws UnreadableException {
        var title = read.title();
        var year = YEAR.matcher(title.isEmpty() ? "" : title.get(title.size() - 1).strip());
        if (title.size() < 2 || !year.matches()) {
            throw new UnreadableException(Why.FOREIGN);
        }
        var seen = String.join("", title.subList(0, title.size() - 1)).strip();
        // Spaces around a name cannot be seen; the version code is made of them too.
        var name = read.imprint().map(said -> said.head().officeName()).filter(said -> said.strip().equals(seen)).orElse(seen);
        var head = read.imprint().map(Imprint::head).orElse(new Head(byName(name), name, Level.UNKNOWN, Scope.OWN, 0));
        return PrintedReport.read(form, new Head(head.office(), name, head.level(), head.scope(), Integer.parseInt(year.group(1))),
                read.texts(), read.figures());
    }

    private static UUID byName(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
