package gouji.formats;

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
import gouji.intake.CalledFile;
import gouji.intake.Intake;
import gouji.opc.Archive;
import gouji.opc.Properties;
import gouji.original.Opened;
import gouji.original.Original;
import gouji.original.Originals;
import gouji.original.Paper;
import gouji.original.Unopened;
import gouji.plain.CsvFileReader;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import gouji.web.WebPageReader;
import gouji.word.WordFileReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads a report from any file (读任何一种文件), told by what is in it and not by its ending. A file of ours is read exactly; its title
 * says whose report it is, and its imprint adds what no reader of paper sees. Any other file is taken apart.
 *
 * @param json      reads the upload file and the working copy
 * @param current   the form of a document that does not say on which it was made
 * @param originals opens files of others
 */
public record AnyReport(ReportFile json, Supplier<Form> current, Originals originals) {

    /** The largest file that is read, in bytes. */
    public static final int SIZE_LIMIT = Originals.SIZE_LIMIT;

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年.*", Pattern.DOTALL);

    public ReportFile.Result read(Path file) {
        return bring(file).result();
    }

    public ReportFile.Result read(byte[] content) {
        return bring(content, "").result();
    }

    /** What a file brings; where nothing in it says so, its name tells whose report it is. */
    public Brought bring(Path file) {
        var brought = new ArrayList<Brought>();
        var result = FileBytes.read(file, SIZE_LIMIT, content -> {
            brought.add(bring(content, Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("")));
            return brought.get(0).result();
        });
        return brought.isEmpty() ? new Brought.Nothing((Refused) result) : brought.get(0);
    }

    /** @param name of the file, without its folder; may be empty */
    public Brought bring(byte[] content, String name) {
        try {
            var ours = ours(content);
            return ours.isPresent() ? brought(ours.get()) : others(originals.read(content), name);
        } catch (UnreadableException e) {
            return new Brought.Nothing(Refused.whole(reason(e.why())));
        }
    }

    /** What was opened already, such as what lay on the clipboard. */
    public Brought others(Opened opened, String name) {
        if (opened instanceof Unopened unopened) {
            return new Brought.Nothing(Refused.whole(Reason.valueOf(unopened.why().name()), unopened.facts().toArray(String[]::new)));
        }
        var original = (Original) opened;
        var ours = original.paper().flatMap(this::paper);
        if (ours.isPresent()) {
            return brought(ours.get());
        }
        var intake = Intake.of(current.get(), original);
        var called = CalledFile.of(name);
        return intake.isReport() ? new Brought.Others(intake, intake.office().or(called::office), intake.year().isPresent() ? intake.year() : called.year())
                : new Brought.Nothing(Refused.whole(Reason.FOREIGN));
    }

    /**
     * What lies on the clipboard (粘贴整份报告): as a page where there is one, for it keeps the cells of tables apart, else as text.
     *
     * @param text may be empty
     */
    public Brought pasted(Optional<String> html, String text) {
        var asPage = html.map(page -> others(isLarge(page) ? originals.read(page.getBytes(StandardCharsets.UTF_8)) : Originals.ofHtml(page), ""));
        return asPage.filter(Brought.Others.class::isInstance)
                .orElseGet(() -> others(isLarge(text) ? originals.read(text.getBytes(StandardCharsets.UTF_8)) : Originals.ofText(text), ""));
    }

    private static boolean isLarge(String text) {
        return text.length() > Originals.NEAR;
    }

    private static Brought brought(ReportFile.Result result) {
        return result instanceof ReportFile.Read read ? new Brought.Ours(read) : new Brought.Nothing((Refused) result);
    }

    /** A file of ours; none where it is not, or where somebody has changed it so that its own reader does not know it any more. */
    private Optional<ReportFile.Result> ours(byte[] content) throws UnreadableException {
        try {
            if (Archive.is(content)) {
                return office(content);
            } else if (CsvFileReader.is(content)) {
                return Optional.of(csv(content));
            }
            var start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.UTF_8).replace("\ufeff", "").strip();
            return start.startsWith("<") ? page(new String(content, StandardCharsets.UTF_8))
                    : start.startsWith("{") || start.startsWith("[") ? Optional.of(json.read(content)) : Optional.empty();
        } catch (UnreadableException e) {
            if (e.why() == Why.DAMAGED && !Archive.is(content)) {
                throw e;
            }
            return Optional.empty();
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
    private Optional<ReportFile.Result> paper(Paper pdf) {
        return carried(pdf).map(carried -> !(carried instanceof ReportFile.Read read)
                || PaperText.of(pdf.text()).differences(read.form(), Said.transcript(read)).isEmpty() ? carried : Refused.whole(Reason.PAGES_DIFFER));
    }

    /** The report a PDF of ours carries, whatever its pages say; none where it is of others. */
    Optional<ReportFile.Result> carried(Paper pdf) {
        return pdf.carried().map(carried -> json.read(carried.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of a file that does not say it is ours only that part is unpacked that would say so. */
    private Optional<ReportFile.Result> office(byte[] content) throws UnreadableException {
        var imprint = Properties.imprint(Archive.read(content, Properties.CUSTOM::equals));
        if (imprint.isEmpty()) {
            return Optional.empty();
        }
        var parts = Archive.read(content);
        var form = form(imprint);
        return Optional.of(report(form, WordFileReader.is(parts) ? WordFileReader.read(form, parts) : ExcelFileReader.read(form, parts)));
    }

    private ReportFile.Result csv(byte[] content) throws UnreadableException {
        var form = form(CsvFileReader.read(current.get(), content).imprint());
        return report(form, CsvFileReader.read(form, content));
    }

    private Optional<ReportFile.Result> page(String html) throws UnreadableException {
        if (!html.contains(Imprint.PREFIX)) {
            return Optional.empty();
        }
        var imprint = Imprint.read(WebPageReader.imprint(html));
        if (imprint.isPresent() && !html.stripTrailing().endsWith("</html>")) {
            throw new UnreadableException(Why.DAMAGED);
        }
        return imprint.isEmpty() ? Optional.empty() : Optional.of(report(form(imprint), WebPageReader.reread(form(imprint), html)));
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

    static UUID byName(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
