package gouji.report;

import gouji.form.CellRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one office has entered for one year (年度报告). Totals are not here: they follow from the figures.
 *
 * @param edition  the form it was made on and is always shown with
 * @param texts    by key of the form; a text that is not here is empty
 * @param figures  typed cells only; a cell that is not here is blank, which is not zero
 * @param controls control figures (对照数) for computed cells, typed from the register or printed in a file
 * @param margins  what stands beside figures; a cell that is not here has nothing
 * @param marks    the watched numbers of texts, by key; they follow every change of their text
 * @param facts    what the texts tell in numbers (正文数据), in her order
 */
public record Report(Head head, String edition, Map<String, String> texts, Map<CellRef, Figure> figures,
                     Map<CellRef, Figure> controls, Map<CellRef, Margin> margins, List<Acceptance> accepted,
                     Map<String, Marks> marks, List<TextFact> facts) {

    /** The longest text, in UTF-16 characters. */
    public static final int TEXT_LIMIT = 100_000;

    public Report {
        texts = without("", texts);
        figures = Map.copyOf(figures);
        controls = Map.copyOf(controls);
        margins = without(Margin.EMPTY, margins);
        accepted = List.copyOf(accepted);
        marks = without(Marks.NONE, marks);
        facts = List.copyOf(facts);
    }

    /** A report whose texts nobody watches. */
    public Report(Head head, String edition, Map<String, String> texts, Map<CellRef, Figure> figures,
                  Map<CellRef, Figure> controls, Map<CellRef, Margin> margins, List<Acceptance> accepted) {
        this(head, edition, texts, figures, controls, margins, accepted, Map.of(), List.of());
    }

    public static Report blank(Head head, String edition) {
        return new Report(head, edition, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    /** The typed figure of a cell; none where it is blank or computed. */
    public Optional<Figure> figure(CellRef cell) {
        return Optional.ofNullable(figures.get(cell));
    }

    public Optional<Figure> control(CellRef cell) {
        return Optional.ofNullable(controls.get(cell));
    }

    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    public Margin margin(CellRef cell) {
        return margins.getOrDefault(cell, Margin.EMPTY);
    }

    /** This report with that figure typed; its margin forgets what the former figure was made of. */
    public Report with(CellRef cell, Figure figure, List<Figure> addends) {
        return withFigures(changed(figures, cell, Optional.of(figure))).withMargin(cell, margin(cell).typedAs(addends));
    }

    /** This report with that cell blank. */
    public Report without(CellRef cell) {
        return withFigures(changed(figures, cell, Optional.empty())).withMargin(cell, margin(cell).typedAs(List.of()));
    }

    /** This report with that text; its marks go with their numbers, and what was replaced whole but stands there the same stays watched. */
    public Report withText(String key, String text) {
        var before = text(key);
        var change = TextDifference.between(before, text);
        var moved = marks(key).areWithin(change) ? Rewriting.of(before, marks(key), Replacement.edits(key, change)).marks()
                : marks(key).moved(before, change, text);
        return new Report(head, edition, changed(texts, key, Optional.of(text)), figures, controls, margins, accepted,
                changed(marks, key, Optional.of(moved)), facts);
    }

    /** This report with that text and its marks where they were, for whoever puts those back as well. */
    Report withTextAlone(String key, String text) {
        return new Report(head, edition, changed(texts, key, Optional.of(text)), figures, controls, margins, accepted, marks, facts);
    }

    /** This report with parts of its texts rewritten, each for itself, so that the marks between them stay. */
    public Report withEdits(List<TextEdit> edits) {
        var report = this;
        for (var key : edits.stream().map(TextEdit::key).distinct().toList()) {
            var rewritten = Rewriting.of(report.text(key), report.marks(key), edits.stream().filter(edit -> edit.key().equals(key)).toList());
            report = new Report(head, edition, changed(report.texts, key, Optional.of(rewritten.text())), figures, controls, margins, accepted,
                    changed(report.marks, key, Optional.of(rewritten.marks())), facts);
        }
        return report;
    }

    /** The watched numbers of a text. */
    public Marks marks(String key) {
        return marks.getOrDefault(key, Marks.NONE);
    }

    /** This report with what another one knows of its texts: files carry neither marks nor facts. */
    public Report watchedAs(Report other) {
        var watched = withFacts(other.facts);
        for (var key : other.marks.keySet()) {
            watched = watched.withMarks(key, other.withText(key, text(key)).marks(key));
        }
        return watched;
    }

    public Report withMarks(String key, Marks other) {
        return withMarks(changed(marks, key, Optional.of(other)));
    }

    public Report withMarks(Map<String, Marks> other) {
        return new Report(head, edition, texts, figures, controls, margins, accepted, other, facts);
    }

    public Report withFacts(List<TextFact> other) {
        return new Report(head, edition, texts, figures, controls, margins, accepted, marks, other);
    }

    /**
     * This report after a step: places in which nothing was written are forgotten, and a fact of which one place was changed by
     * hand says what is written there. Of several the last one counts.
     *
     * @param before the report before the step
     */
    public Report settled(Report before) {
        if (marks.isEmpty() || texts.equals(before.texts)) {
            return this;
        }
        var kept = new HashMap<String, Marks>();
        marks.forEach((key, each) -> kept.put(key, each.withoutEmpty()));
        var settled = withMarks(kept);
        var known = Set.copyOf(before.facts);
        var told = settled.told();
        var old = before.told();
        return settled.withFacts(facts.stream().map(fact -> fact.cell().isPresent() || !known.contains(fact) ? fact
                : followed(fact, old.getOrDefault(fact.number(), List.of()), told.getOrDefault(fact.number(), List.of()))).toList());
    }

    private static TextFact followed(TextFact fact, List<Figure> old, List<Figure> told) {
        return told.stream().filter(each -> !old.contains(each)).reduce((first, last) -> last).map(fact::with).orElse(fact);
    }

    /** What the places of each fact say, in the order of the texts; a place that says no number is left out. */
    private Map<Integer, List<Figure>> told() {
        var told = new HashMap<Integer, List<Figure>>();
        marks.keySet().stream().sorted().forEach(key -> marks(key).all().forEach(mark -> mark.fact().ifPresent(fact ->
                WrittenNumber.read(mark.words(text(key))).ifPresent(figure -> told.computeIfAbsent(fact, any -> new ArrayList<>()).add(figure)))));
        return told;
    }

    public Optional<TextFact> fact(int number) {
        return facts.stream().filter(fact -> fact.number() == number).findFirst();
    }

    public Report withControl(CellRef cell, Optional<Figure> control) {
        return new Report(head, edition, texts, figures, changed(controls, cell, control), margins, accepted, marks, facts);
    }

    public Report withMargin(CellRef cell, Margin margin) {
        if (margin.equals(margin(cell))) {
            return this;
        }
        return new Report(head, edition, texts, figures, controls,
                changed(margins, cell, Optional.of(margin)), accepted, marks, facts);
    }

    public Report withAccepted(List<Acceptance> other) {
        return new Report(head, edition, texts, figures, controls, margins, other, marks, facts);
    }

    public Report withHead(Head other) {
        return new Report(other, edition, texts, figures, controls, margins, accepted, marks, facts);
    }

    public Report withFigures(Map<CellRef, Figure> other) {
        return new Report(head, edition, texts, other, controls, margins, accepted, marks, facts);
    }

    /** What is empty is not there, so that equal reports are equal. */
    private static <K, V> Map<K, V> without(V empty, Map<K, V> map) {
        if (!map.containsValue(empty)) {
            return Map.copyOf(map);
        }
        var written = new HashMap<>(map);
        written.values().removeIf(empty::equals);
        return Map.copyOf(written);
    }

    /** A map with one more, one other or one less; no value is none. */
    static <K, V> Map<K, V> changed(Map<K, V> map, K key, Optional<V> value) {
        var changed = new HashMap<>(map);
        value.ifPresentOrElse(present -> changed.put(key, present), () -> changed.remove(key));
        return changed;
    }
}
