package gouji.renew;

import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.renew.NumberInText.Kind;
import gouji.report.Figure;
import gouji.report.Mark;
import gouji.report.Outdated;
import gouji.report.Report;
import gouji.report.TextEdit;
import gouji.report.TextFact;
import gouji.report.WrittenNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts that a report tells in its texts (正文数据册): drafted by rule, edited by her, each with the places that tell it. */
public final class FactBook {

    private FactBook() {
    }

    /**
     * A place that tells a fact.
     *
     * @param key  the key of the text
     * @param says the number as written there
     */
    public record Place(String key, Mark mark, String says) {
    }

    /** Where a fact is told, in the order of those texts. */
    public static List<Place> places(Report report, List<String> texts, int fact) {
        return texts.stream().flatMap(key -> report.marks(key).of(fact).map(mark ->
                new Place(key, mark, mark.words(report.text(key))))).toList();
    }

    /** What a text tells of each fact it tells, in the order of their first places. */
    public static Map<Integer, List<Place>> told(Report report, String key) {
        var text = report.text(key);
        return report.marks(key).all().stream().filter(mark -> mark.fact().isPresent()).collect(Collectors.groupingBy(mark -> mark.fact().orElseThrow(),
                LinkedHashMap::new, Collectors.mapping(mark -> new Place(key, mark, mark.words(text)), Collectors.toList())));
    }

    /** What a fact amounts to now: what its cell says, where it is tied to one, and nothing while that is blank. */
    public static Optional<Figure> amount(TextFact fact, Sheet sheet) {
        return fact.cell().flatMap(cell -> sheet.form().find(cell)).map(cell -> Optional.of(sheet.read(cell))
                .filter(reading -> reading.isWhole()).map(reading -> reading.figure())).orElse(Optional.of(fact.value()));
    }

    /** The places that still say another number than their fact; each place is looked at once. */
    public static List<Outdated> outdated(Sheet sheet) {
        var report = sheet.report();
        var facts = report.facts().stream().collect(Collectors.toMap(TextFact::number, fact -> fact));
        return sheet.form().texts().stream().flatMap(key -> report.marks(key).all().stream().filter(mark -> !mark.isEmpty())
                .flatMap(mark -> mark.fact().map(facts::get).stream().flatMap(fact -> outdated(sheet, key, mark, fact).stream()))).toList();
    }

    private static Optional<Outdated> outdated(Sheet sheet, String key, Mark mark, TextFact fact) {
        var says = mark.words(sheet.report().text(key));
        return amount(fact, sheet).filter(amount -> !WrittenNumber.read(says).equals(Optional.of(amount)))
                .map(amount -> new Outdated(key, mark.start(), mark.end(), says, fact.unit(), amount, fact.cell().stream().toList()));
    }

    /** The report with every number of these texts that counts something as a fact, where it is none yet; equal ones are one. */
    public static Report drafted(Report report, List<String> texts) {
        return Draft.of(report, texts);
    }

    /**
     * The report with the number in that part of a text as a fact (登记为正文数据).
     *
     * @return none where no number is there, or where it is one already
     */
    public static Optional<Report> with(Report report, String key, int start, int end) {
        return NumbersInText.of(report.text(key)).stream().filter(number -> number.start() < end && start < number.end()
                        || start == end && number.start() <= start && start <= number.end()).findFirst()
                .filter(number -> number.kind() != Kind.DAY).map(number -> Draft.of(report, key, number)).filter(told -> !told.equals(report));
    }

    /** The report with another amount of a fact, and the chosen places made to say it. */
    public static Report with(Report report, TextFact fact, Figure amount, List<Place> chosen) {
        return with(report, fact.with(amount)).withEdits(chosen.stream().map(place ->
                new TextEdit(place.key(), place.mark().start(), place.mark().end(), WrittenNumber.like(place.says(), amount))).toList());
    }

    /** The report with that fact in the place of the one of its number. */
    public static Report with(Report report, TextFact fact) {
        return report.withFacts(report.facts().stream().map(each -> each.number() == fact.number() ? fact : each).toList());
    }

    /** The report without that fact; what the texts say stays. */
    public static Report without(Report report, int fact) {
        var without = report.withFacts(report.facts().stream().filter(each -> each.number() != fact).toList());
        for (var key : report.marks().keySet()) {
            without = without.withMarks(key, report.marks(key).map(mark -> mark.fact().filter(each -> each == fact).isEmpty() ? mark
                    : new Mark(mark.start(), mark.end(), mark.isUnrevised(), Optional.empty())));
        }
        return without;
    }

    /** The report in which she has found right what the places of a fact say. */
    public static Report confirmed(Report report, int fact) {
        var confirmed = report;
        for (var key : report.marks().keySet()) {
            confirmed = confirmed.withMarks(key, report.marks(key).map(mark ->
                    mark.fact().filter(each -> each == fact).isPresent() ? mark.confirmed() : mark));
        }
        return confirmed;
    }

    /** The facts of which a place still stands as in last year's text. */
    public static Set<Integer> unrevised(Report report) {
        return report.marks().values().stream().flatMap(marks -> marks.unrevised().flatMap(mark -> mark.fact().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The report with a fact tied to a cell, or no longer. */
    public static Report tied(Report report, TextFact fact, Optional<CellRef> cell, Sheet sheet) {
        var amount = amount(fact, sheet).orElse(fact.value());
        return with(report, fact.with(amount).tiedTo(cell));
    }
}
