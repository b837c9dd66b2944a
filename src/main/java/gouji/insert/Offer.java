package gouji.insert;

import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Office.Contact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that can be put into a text (可插入项). */
public sealed interface Offer {

    /** What she finds it by: 一、本年新收 · 总计. */
    String name();

    /** Whether it can be inserted now: a blank cell says nothing, and a sentence against the tables is untrue. */
    boolean isReady();

    /** All that a search looks through. */
    String searched();

    /**
     * The figure of a cell.
     *
     * @param figure none while it is blank
     */
    record OfFigure(Cell cell, String name, String section, Optional<Figure> figure) implements Offer {

        public CellRef ref() {
            return cell.ref();
        }

        @Override
        public boolean isReady() {
            return figure.isPresent();
        }

        @Override
        public String searched() {
            return name + " " + section + " " + figure.map(Figure::toString).orElse("");
        }
    }

    /**
     * A standing sentence.
     *
     * @param against what the tables do not say of what it takes for granted
     */
    record OfSentence(String name, Filled filled, Optional<Condition> against) implements Offer {

        @Override
        public boolean isReady() {
            return against.isEmpty();
        }

        @Override
        public String searched() {
            return name + " " + filled.text();
        }
    }

    /** The sentences that are true first, then figures, totals before the others, then sentences that are not. */
    static List<Offer> all(Sheet sheet, Contact contact, StandingSentences library) {
        var sentences = library.sentences().stream().map(sentence ->
                (Offer) new OfSentence(sentence.title(), sentence.filled(sheet, contact), sentence.against(sheet))).toList();
        var figures = sheet.form().cells().stream().sorted(Comparator.comparing(cell -> !cell.isComputed())).map(cell ->
                (Offer) new OfFigure(cell, CellNames.of(cell), sheet.form().sectionOf(cell.ref()).shortTitle(),
                        Optional.of(sheet.read(cell)).filter(reading -> reading.isWhole()).map(reading -> reading.figure())));
        return Stream.of(sentences.stream().filter(Offer::isReady), figures, sentences.stream().filter(offer -> !offer.isReady()))
                .flatMap(some -> some).toList();
    }

    /**
     * Those that have every word of a query in them, in whatever order: 新收 总计; all where it is empty. A figure of just that amount
     * comes first, and what is called so before what only tells of it.
     */
    static List<Offer> found(List<Offer> offers, String query) {
        var words = Stream.of(query.strip().split("[\\s　]+")).map(CellNames::plain).toList();
        return offers.stream().filter(offer -> hasAll(offer.searched(), words)).sorted(Comparator.comparing(offer ->
                offer instanceof OfFigure of && of.figure().map(Figure::toString).equals(Optional.of(query.strip())) ? 0
                        : hasAll(offer.name(), words) ? 1 : 2)).toList();
    }

    private static boolean hasAll(String text, List<String> words) {
        return words.stream().allMatch(CellNames.plain(text)::contains);
    }
}
