package gouji.insert;

import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.renew.FactBook;
import gouji.report.Report;
import gouji.report.TextFact;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a report when something is put into one of its texts (插入). A figure stays tied to its cell, so that the text follows
 * when the cell changes.
 *
 * @param start where what is to be chosen afterwards begins: the first blank that is left, or else the place behind it all
 */
public record Insertion(Report report, String key, int start, int end) {

    /**
     * Puts it in the place of that part of a text.
     *
     * @return none where the text would be longer than a text may be
     */
    public static Optional<Insertion> of(Sheet sheet, String key, int start, int end, Offer offer) {
        var filled = offer instanceof Offer.OfSentence sentence ? sentence.filled() : figure((Offer.OfFigure) offer);
        var text = sheet.report().text(key);
        if (text.length() - (end - start) + filled.text().length() > Report.TEXT_LIMIT) {
            return Optional.empty();
        }
        var report = sheet.report().withText(key, text.substring(0, start) + filled.text() + text.substring(end));
        for (var told : filled.told()) {
            report = tied(report, sheet, key, start + told.start(), start + told.end(), told.cell());
        }
        var left = filled.left().stream().findFirst().orElse(new Filled.Left(filled.text().length(), filled.text().length()));
        return Optional.of(new Insertion(report, key, start + left.start(), start + left.end()));
    }

    private static Filled figure(Offer.OfFigure offer) {
        var words = offer.figure().orElseThrow().toString();
        return new Filled(words, List.of(new Filled.Told(0, words.length(), offer.ref())), List.of());
    }

    /** The report with that number told as a fact that its cell tells; where the number is told as another fact it stays that. */
    private static Report tied(Report report, Sheet sheet, String key, int start, int end, CellRef cell) {
        return FactBook.with(report, key, start, end).flatMap(told -> told.marks(key).all().stream()
                .filter(mark -> mark.start() == start && mark.end() == end).findFirst().flatMap(mark -> mark.fact()).flatMap(told::fact)
                .filter(fact -> fact.cell().isEmpty() || fact.cell().equals(Optional.of(cell)))
                .map(fact -> FactBook.tied(told, named(fact, sheet, cell), Optional.of(cell), Sheet.of(sheet.form(), told)))).orElse(report);
    }

    /** Inserted before she has written what it counts, it is called as the table calls it. */
    private static TextFact named(TextFact fact, Sheet sheet, CellRef ref) {
        var cell = sheet.form().cell(ref);
        return fact.about(fact.matter().isBlank() ? CellNames.of(cell) : fact.matter(),
                fact.unit().isBlank() ? cell.unit().label() : fact.unit(), fact.source());
    }
}
