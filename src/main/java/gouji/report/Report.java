package gouji.report;

import gouji.form.CellRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one office has entered for one year (年度报告). Totals are not here: they follow from the figures.
 *
 * @param edition  the form it was made on and is always shown with
 * @param texts    by key of the form; a text that is not here is empty
 * @param figures  typed cells only; a cell that is not here is blank, which is not zero
 * @param controls control figures (对照数) for computed cells, typed from the register or printed in a file
 * @param margins  what stands beside figures; a cell that is not here has nothing
 */
public record Report(Head head, String edition, Map<String, String> texts, Map<CellRef, Figure> figures,
                     Map<CellRef, Figure> controls, Map<CellRef, Margin> margins, List<Acceptance> accepted) {

    /** The longest text, in UTF-16 characters. */
    public static final int TEXT_LIMIT = 100_000;

    public Report {
        texts = without("", texts);
        figures = Map.copyOf(figures);
        controls = Map.copyOf(controls);
        margins = without(Margin.EMPTY, margins);
        accepted = List.copyOf(accepted);
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

    public Report withText(String key, String text) {
        return new Report(head, edition, changed(texts, key, Optional.of(text)),
                figures, controls, margins, accepted);
    }

    public Report withControl(CellRef cell, Optional<Figure> control) {
        return new Report(head, edition, texts, figures, changed(controls, cell, control), margins, accepted);
    }

    public Report withMargin(CellRef cell, Margin margin) {
        if (margin.equals(margin(cell))) {
            return this;
        }
        return new Report(head, edition, texts, figures, controls,
                changed(margins, cell, Optional.of(margin)), accepted);
    }

    public Report withAccepted(List<Acceptance> other) {
        return new Report(head, edition, texts, figures, controls, margins, other);
    }

    public Report withHead(Head other) {
        return new Report(other, edition, texts, figures, controls, margins, accepted);
    }

    public Report withFigures(Map<CellRef, Figure> other) {
        return new Report(head, edition, texts, other, controls, margins, accepted);
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
