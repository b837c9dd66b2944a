package gouji.edit;

import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Report;
import gouji.report.Unread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 零报告: whether an office that received no application this year may have tables 3 and 4 filled with 0. */
public sealed interface ZeroReport {

    /** The section whose text may say so (一、总体情况). */
    String TEXT = "overview";

    /**
     * Nothing speaks against it.
     *
     * @param blanks the typed cells that would become 0
     * @param place  the first cell of the tables, where she is taken
     */
    record Possible(List<CellRef> blanks, CellRef place) implements ZeroReport {

        public Possible {
            blanks = List.copyOf(blanks);
        }
    }

    /** It would contradict what stands in that cell. */
    record Refused(Why why, CellRef cell) implements ZeroReport {
    }

    /** What speaks against a zero report. */
    enum Why {
        /** 上年结转 is not 0 here. */
        CARRIED_IN,
        /** Last year's report carried applications over to this year. */
        CARRIED_LAST_YEAR,
        /** A figure other than 0 stands in the tables. */
        FIGURE,
        /** The register, or a printed total, says otherwise. */
        REGISTER,
        /** Something was typed there in vain. */
        UNREAD
    }

    /** @param lastYear the report on the year before, where there is one */
    static ZeroReport of(Sheet sheet, Map<CellRef, Unread> unread, Optional<Sheet> lastYear) {
        var cells = cells(sheet.form()).toList();
        var report = sheet.report();
        Predicate<CellRef> filled = cell -> report.figure(cell).filter(figure -> !figure.isZero()).isPresent();
        return first(cells, cell -> cell.row().equals("carriedIn") && filled.test(cell), Why.CARRIED_IN)
                .or(() -> first(cells, cell -> lastYear.filter(before -> carriedOver(before, cell)).isPresent(), Why.CARRIED_LAST_YEAR))
                .or(() -> first(cells, filled, Why.FIGURE))
                .or(() -> first(cells, cell -> report.control(cell).filter(figure -> !figure.isZero()).isPresent(), Why.REGISTER))
                .or(() -> first(cells, unread::containsKey, Why.UNREAD))
                .orElseGet(() -> new Possible(cells.stream().filter(cell -> !cell.isComputed() && report.figure(cell.ref()).isEmpty())
                        .map(Cell::ref).toList(), cells.get(0).ref()));
    }

    /** A text with the sentence as a paragraph of its own: under its sub-heading 依申请公开 where there is one, else at the end. */
    static String withSentence(String text, String sentence) {
        if (text.contains(sentence)) {
            return text;
        }
        var heading = text.indexOf("）依申请公开");
        var end = heading < 0 ? -1 : text.indexOf('\n', heading);
        if (end >= 0) {
            return text.substring(0, end + 1) + sentence + "\n" + text.substring(end + 1);
        }
        return text.isBlank() ? sentence : text.stripTrailing() + "\n" + sentence;
    }

    /** Whether the sentence can be written into the report's text: it is not there yet, and there is room for it. */
    static boolean takesSentence(Report report, String sentence) {
        var text = report.text(TEXT);
        return !text.contains(sentence) && withSentence(text, sentence).length() <= Report.TEXT_LIMIT;
    }

    private static Stream<Cell> cells(Form form) {
        var tables = Set.of("requests", "disputes");
        return form.cells().stream().filter(cell -> tables.contains(cell.ref().table()));
    }

    private static Optional<ZeroReport> first(List<Cell> cells, Predicate<CellRef> speaksAgainst, Why why) {
        return cells.stream().map(Cell::ref).filter(speaksAgainst).findFirst().map(cell -> new Refused(why, cell));
    }

    private static boolean carriedOver(Sheet lastYear, CellRef cell) {
        return cell.row().equals("carriedOut") && !lastYear.read(cell).figure().isZero();
    }
}
