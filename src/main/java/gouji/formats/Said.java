package gouji.formats;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.document.Difference;
import gouji.document.PaperText;
import gouji.document.Transcript;
import gouji.exchange.FileBytes;
import gouji.exchange.Refused;
import gouji.exchange.Refused.Reason;
import gouji.exchange.ReportFile;
import gouji.form.CellRef;
import gouji.original.Kind;
import gouji.original.Opened;
import gouji.original.Original;
import gouji.original.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a file says, to be held against what another one says (比对): a report, the text of paper, or nothing that can be read.
 *
 * @param report  what a file of a report says, or a PDF of ours carries; of a PDF the pages count
 * @param paper   what the pages of a PDF say
 * @param refused why neither is there
 */
public record Said(Optional<ReportFile.Read> report, Optional<PaperText> paper, Optional<Refused> refused) {

    /** Reads any file. Of a PDF of ours its pages are taken with the report it carries, of another's what is on them where no report is found. */
    public static Said of(Path file, AnyReport files) {
        var paper = new ArrayList<PaperText>();
        var result = FileBytes.read(file, AnyReport.SIZE_LIMIT, content -> {
            if (Kind.of(content) != Kind.PDF) {
                return files.read(content);
            }
            var opened = files.originals().read(content);
            var carried = opened instanceof Original original ? original.paper().flatMap(files::carried) : Optional.<ReportFile.Result>empty();
            var read = carried.orElseGet(() -> files.others(opened, "").result());
            if (carried.isPresent() || read instanceof Refused refused && (refused.why() == Reason.FOREIGN || refused.why() == Reason.EMPTY)) {
                pages(opened).ifPresent(paper::add);
            }
            return read;
        });
        return new Said(result instanceof ReportFile.Read read ? Optional.of(read) : Optional.empty(), paper.stream().findFirst(),
                result instanceof Refused refused && paper.isEmpty() ? Optional.of(refused) : Optional.empty());
    }

    /** What a report says that was read already, or is about to be printed. */
    public static Said of(ReportFile.Read read) {
        return new Said(Optional.of(read), Optional.empty(), Optional.empty());
    }

    /** What the pages of a PDF say; none where something stands on them that could not be put in order. */
    private static Optional<PaperText> pages(Opened pdf) {
        return pdf instanceof Original original ? original.paper().map(Paper::text).filter(text -> !text.isEmpty()).map(PaperText::of)
                : Optional.of(PaperText.of(""));
    }

    /** The report, where there is one, as a sheet. */
    public Optional<Sheet> sheet() {
        return report.map(read -> Sheet.of(read.form(), read.report()));
    }

    /**
     * Where another file does not say what this one says. Of a PDF whose pages say what the report it carries says, that report counts,
     * so that each cell is told; any other PDF is compared by its text. Of an office the title counts.
     *
     * @throws IllegalStateException where one of the two cannot be read
     */
    public List<Difference> differences(Said other) {
        if (refused.isPresent() || other.refused.isPresent()) {
            throw new IllegalStateException("what cannot be read says nothing");
        }
        return settled().held(other.settled());
    }

    /** Without its pages, where they say the same as the report. */
    private Said settled() {
        return report.isPresent() && paper.isPresent() && paper.get().differences(read().form(), transcript()).isEmpty() ? of(read()) : this;
    }

    private List<Difference> held(Said other) {
        if (paper.isPresent() && other.paper.isPresent()) {
            return paper.get().differences(other.paper.get());
        } else if (other.paper.isPresent()) {
            return other.paper.get().differences(read().form(), transcript());
        } else if (paper.isPresent()) {
            return paper.get().differences(other.read().form(), other.transcript()).stream()
                    .map(each -> new Difference(each.place(), each.found(), each.expected())).toList();
        }
        var differences = new ArrayList<Difference>();
        var one = read().report();
        var two = other.read().report();
        add(differences, "edition", one.edition(), two.edition());
        if (!AnyReport.isUnidentified(one.head()) && !AnyReport.isUnidentified(two.head())) {
            add(differences, "scope", one.head().scope().key(), two.head().scope().key());
        }
        differences.addAll(transcript().differences(other.transcript()));
        return differences;
    }

    /**
     * Where this file does not say what that version said: another code, totals and figures that do not follow, or pages that are not
     * those of the report the file carries. Empty of a PDF that carries none.
     */
    public Optional<List<Difference>> differences(VersionCode code) {
        return report.map(read -> {
            var sheet = Sheet.of(read.form(), read.report());
            var differences = new ArrayList<Difference>();
            add(differences, "code", code.text(), VersionCode.of(sheet).text());
            var computed = Transcript.of(sheet).figures();
            transcript().figures().forEach((cell, printed) -> add(differences, cell.toString(), computed.get(cell), printed));
            paper.ifPresent(pages -> differences.addAll(pages.differences(read.form(), transcript())));
            return differences;
        });
    }

    private ReportFile.Read read() {
        return report.orElseThrow();
    }

    private Transcript transcript() {
        return transcript(read());
    }

    /** As it is printed there: what could not be read as it stands, totals as they were given. */
    static Transcript transcript(ReportFile.Read read) {
        var transcript = Transcript.of(Sheet.of(read.form(), read.report()));
        var figures = new HashMap<CellRef, String>(transcript.figures());
        read.unread().forEach((cell, unread) -> figures.put(cell, unread.printed()));
        read.unstated().forEach(cell -> figures.put(cell, ""));
        read.report().controls().forEach((cell, control) -> figures.put(cell, control.toString()));
        return new Transcript(transcript.title(), transcript.paragraphs(), figures);
    }

    private static void add(List<Difference> differences, String place, String expected, String found) {
        if (!expected.equals(found)) {
            differences.add(new Difference(place, expected, found));
        }
    }
}
