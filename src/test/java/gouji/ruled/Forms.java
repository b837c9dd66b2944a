package gouji.ruled;

import gouji.check.Sheet;
import gouji.document.Transcript;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import gouji.original.Grid;
import gouji.original.Original;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables as rows of what begins in them, from left to right, without spaces: what a file says against what a report says. */
final class Forms {

    private Forms() {
    }

    static List<List<String>> rows(Sheet sheet) {
        return rows(sheet, Transcript.of(sheet).figures());
    }

    private static List<List<String>> rows(Sheet sheet, Map<CellRef, String> figures) {
        var rows = new ArrayList<List<String>>();
        sheet.form().sections().stream().filter(section -> !section.isText()).forEach(section -> rows.addAll(rows(section, figures)));
        return rows;
    }

    private static List<List<String>> rows(Section section, Map<CellRef, String> figures) {
        var layout = TableLayout.of(section);
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < layout.rows(); row++) {
            rows.add(layout.slotsAt(row).stream().map(slot -> plain(said(slot, figures))).toList());
        }
        return rows;
    }

    private static String said(Slot slot, Map<CellRef, String> figures) {
        if (slot.content() instanceof Value value) {
            return figures.getOrDefault(value.ref(), "");
        }
        return words(slot);
    }

    static String words(Slot slot) {
        return slot.content() instanceof Label label ? label.text() : slot.content() instanceof Title title ? title.text() : ((Corner) slot.content()).text();
    }

    static List<List<String>> rows(Original original) {
        return original.passages().stream().filter(Grid.class::isInstance).flatMap(grid -> rows((Grid) grid).stream()).toList();
    }

    /** The rows of those tables alone that have a label of the form: a text set with tabs, line under line, is a table too, of her own. */
    static List<List<String>> rowsOfForm(Original original, Sheet sheet) {
        var labels = rows(sheet, Map.of()).stream().flatMap(List::stream).filter(label -> !label.isEmpty()).collect(Collectors.toSet());
        return original.passages().stream().filter(Grid.class::isInstance).map(grid -> rows((Grid) grid))
                .filter(rows -> rows.stream().anyMatch(row -> row.stream().anyMatch(labels::contains))).flatMap(List::stream).toList();
    }

    static List<List<String>> rows(Grid grid) {
        var rows = new ArrayList<List<String>>();
        grid.slots().stream().sorted(Comparator.comparingInt(Grid.Slot::row).thenComparingInt(Grid.Slot::column)).forEach(slot -> {
            while (rows.size() <= slot.row()) {
                rows.add(new ArrayList<>());
            }
            rows.get(slot.row()).add(plain(slot.text()));
        });
        return rows;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }
}
