package gouji.clip;

import gouji.form.LabelText;
import gouji.form.Section;
import gouji.form.Unit;
import gouji.report.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows and columns of a pasted block hold headings rather than figures, and what they say. */
final class Labels {

    private enum Kind { BLANK, FIGURE, ROW, COLUMN, EITHER, WORDS }

    private final PastedBlock block;
    private final Axis rows;
    private final List<Axis> columns;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<Integer> labelColumns;
    private final List<Integer> headerRows;

    private Labels(PastedBlock block, Section section) {
        this.block = block;
        this.rows = Axis.rows(section);
        this.columns = section.tables().stream().map(Axis::columns).toList();
        this.labelColumns = new ArrayList<>(IntStream.range(0, block.width()).filter(this::isLabelColumn).boxed().toList());
        this.headerRows = IntStream.range(0, block.height()).filter(this::isHeaderRow).boxed().toList();
        if (labelColumns.isEmpty() && rows.hasWords()) {
            IntStream.range(0, block.width()).takeWhile(this::holdsStrangeLabels).forEach(labelColumns::add);
        }
    }

    static Labels of(PastedBlock block, Section section) {
        return new Labels(block, section);
    }

    /** Whether the block says where it belongs. */
    boolean areThere() {
        return !labelColumns.isEmpty() || !headerRows.isEmpty();
    }

    /** How many different words of the block are headings of this section. */
    long known() {
        return kinds.values().stream().filter(kind -> kind == Kind.ROW || kind == Kind.COLUMN || kind == Kind.EITHER).count();
    }

    boolean hasRowLabels() {
        return !labelColumns.isEmpty();
    }

    boolean isHeader(int row) {
        return headerRows.contains(row);
    }

    /** Whether this row stands above all headings of columns. */
    boolean isAboveHeaders(int row) {
        return !headerRows.isEmpty() && row < headerRows.get(0);
    }

    /** Whether there is a figure in the row, outside its headings. */
    boolean hasFigures(int row) {
        return figureColumns().stream().anyMatch(column -> kind(row, column) == Kind.FIGURE);
    }

    /** The columns that hold figures, or might. */
    List<Integer> figureColumns() {
        return IntStream.range(0, block.width()).boxed().filter(column -> !labelColumns.contains(column)).toList();
    }

    /** The columns right of the headings of the rows, for a block without headings over its columns. */
    List<Integer> columnsBehindLabels() {
        var last = labelColumns.isEmpty() ? -1 : labelColumns.get(labelColumns.size() - 1);
        return IntStream.range(last + 1, block.width()).boxed().toList();
    }

    /** What stands beside a row, the outermost heading first. In text a merged heading is written in its first row only. */
    List<String> beside(int row) {
        var labels = new ArrayList<String>();
        for (var column : labelColumns) {
            var text = block.at(row, column).text();
            var further = labelColumns.stream().anyMatch(other -> other > column && !block.at(row, other).isBlank());
            if (text.isEmpty() && labels.isEmpty() && further) {
                text = above(row, column);
            }
            add(labels, text);
        }
        return labels;
    }

    /** What stands over a column in these rows, the outermost heading first. */
    List<String> over(int column, List<Integer> header) {
        var labels = new ArrayList<String>();
        for (var row : header) {
            var text = block.at(row, column).text();
            var further = header.stream().anyMatch(other -> other > row && !block.at(other, column).isBlank());
            if (text.isEmpty() && further) {
                text = leftOf(row, column);
            }
            add(labels, text);
        }
        return labels;
    }

    private String above(int row, int column) {
        return IntStream.iterate(row - 1, at -> at >= 0 && !isHeader(at), at -> at - 1).mapToObj(at -> block.at(at, column).text())
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** The merged heading further left, if it is wide enough to reach here. */
    private String leftOf(int row, int column) {
        for (var at = column - 1; at >= 0 && !labelColumns.contains(at); at--) {
            var text = block.at(row, at).text();
            if (!text.isEmpty()) {
                var distance = column - at;
                var words = LabelText.of(text);
                return columns.stream().anyMatch(axis -> axis.under(words).size() > distance) ? text : "";
            }
        }
        return "";
    }

    private static void add(List<String> labels, String text) {
        if (!text.isEmpty() && (labels.isEmpty() || !labels.get(labels.size() - 1).equals(text))) {
            labels.add(text);
        }
    }

    private boolean isLabelColumn(int column) {
        var inColumn = IntStream.range(0, block.height()).boxed().toList();
        var named = inColumn.stream().filter(row -> kind(row, column) == Kind.ROW).count();
        var figures = inColumn.stream().filter(row -> kind(row, column) == Kind.FIGURE).count();
        return named > 0 ? figures <= named : figures == 0 && inColumn.stream().anyMatch(row -> kind(row, column) == Kind.EITHER)
                && inColumn.stream().filter(row -> kind(row, column) == Kind.EITHER).noneMatch(row -> row(row).contains(Kind.COLUMN));
    }

    /** Words beside figures under known headings: headings of rows that the form does not have. They must not land by place. */
    private boolean holdsStrangeLabels(int column) {
        var below = IntStream.range(0, block.height()).filter(row -> !isHeader(row) && !isAboveHeaders(row)).boxed().toList();
        return !headerRows.isEmpty() && headerRows.stream().noneMatch(row -> isOfColumn(kind(row, column)))
                && below.stream().noneMatch(row -> kind(row, column) == Kind.FIGURE)
                && below.stream().anyMatch(row -> kind(row, column) == Kind.WORDS);
    }

    private static boolean isOfColumn(Kind kind) {
        return kind == Kind.COLUMN || kind == Kind.EITHER;
    }

    private boolean isHeaderRow(int row) {
        var beside = IntStream.range(0, block.width()).filter(column -> !labelColumns.contains(column))
                .mapToObj(column -> kind(row, column)).toList();
        var figures = beside.stream().filter(Kind.FIGURE::equals).count();
        var named = beside.stream().filter(Kind.COLUMN::equals).count();
        return named > 0 ? figures <= named : figures == 0 && beside.contains(Kind.EITHER);
    }

    private List<Kind> row(int row) {
        return IntStream.range(0, block.width()).mapToObj(column -> kind(row, column)).toList();
    }

    private Kind kind(int row, int column) {
        return kinds.computeIfAbsent(block.at(row, column).text(), this::kind);
    }

    private Kind kind(String text) {
        if (text.isEmpty()) {
            return Kind.BLANK;
        }
        if (Typed.read(text, Unit.TEN_THOUSAND_YUAN) instanceof Typed.Accepted) {
            return Kind.FIGURE;
        }
        var words = LabelText.of(text);
        var ofRow = rows.knows(words);
        var ofColumn = columns.stream().anyMatch(axis -> axis.knows(words));
        return ofRow && ofColumn ? Kind.EITHER : ofRow ? Kind.ROW : ofColumn ? Kind.COLUMN : Kind.WORDS;
    }
}
