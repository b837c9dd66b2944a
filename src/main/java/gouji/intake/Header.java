package gouji.intake;

import gouji.form.Heading;
import gouji.form.LabelText;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headings over a stretch of a grid, as far as they are those of a table (表头).
 *
 * @param columns    from left to right; those that were not found are missing
 * @param isCrowded  whether more headings stand there than the table has columns, such as last year's beside this year's: then how many
 *                   figures a row has tells nothing
 */
record Header(Table table, List<Column> columns, boolean isCrowded) {

    /** The outcomes of a case, as their headings say them at least (维持、纠正 …); they come three times in this order. */
    private static final List<List<String>> OUTCOMES = List.of(List.of("维持"), List.of("纠正"), List.of("其他", "其它"), List.of("审结", "未结"), List.of("总计", "合计"));

    /** The kinds of cases in the order of the form; under the last one stand two. */
    private static final List<String> CASES = List.of("行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉");

    /**
     * @param key  of the table's column
     * @param from the first column of the grid under it
     * @param to   the first one behind those
     */
    record Column(String key, int from, int to) {
    }

    Header {
        columns = List.copyOf(columns);
    }

    /** @param rows those that hold headings, from top to bottom */
    static Header of(Table table, List<GridRow> rows, Vocabulary vocabulary) {
        var lowest = new ArrayList<>(lowest(rows).values());
        if (table.key().equals(Vocabulary.DISPUTES)) {
            return disputes(table, rows, lowest);
        }
        var columns = named(vocabulary.columns(table), lowest, vocabulary);
        columns.sort(Comparator.comparingInt(Column::from));
        var over = lowest.stream().filter(piece -> piece.hasLetters() && vocabulary.titled(piece.text()).isEmpty())
                .filter(piece -> !vocabulary.isColumnHeading(piece.text()) || isOf(vocabulary.columns(table), vocabulary.label(piece.text()))).count();
        return new Header(table, columns, over > table.columnLeaves().size());
    }

    private static boolean isOf(Map<String, List<LabelText>> leaves, LabelText label) {
        return leaves.values().stream().anyMatch(ways -> label.distance(ways).isPresent());
    }

    int size() {
        return table.columnLeaves().size();
    }

    boolean isComplete() {
        return columns.size() == size();
    }

    int from() {
        return columns.get(0).from();
    }

    /** Behind the last one. */
    int end() {
        return columns.get(columns.size() - 1).to();
    }

    /** Where the last one begins. */
    int last() {
        return columns.get(columns.size() - 1).from();
    }

    /** The keys in the order they are printed; where a heading is missing that of the form, unless the others contradict it: then none. */
    List<String> order() {
        var printed = columns.stream().map(Column::key).toList();
        var form = table.columnLeaves().stream().map(Heading::key).toList();
        return isComplete() ? printed : form.stream().filter(printed::contains).toList().equals(printed) ? form : List.of();
    }

    /** What stands nearest over each column. */
    private static Map<Integer, Piece> lowest(List<GridRow> rows) {
        var lowest = new TreeMap<Integer, Piece>();
        for (var row : rows) {
            for (var piece : row.words()) {
                lowest.keySet().removeIf(from -> piece.overlaps(lowest.get(from).from(), lowest.get(from).to()) && piece.from() <= from
                        && lowest.get(from).to() <= piece.to());
                lowest.put(piece.from(), piece);
            }
        }
        return lowest;
    }

    private static List<Column> named(Map<String, List<LabelText>> leaves, List<Piece> pieces, Vocabulary vocabulary) {
        var found = new HashMap<String, Column>();
        for (var piece : pieces) {
            var label = vocabulary.label(piece.text());
            leaves.entrySet().stream().filter(leaf -> label.isWords() && label.distance(leaf.getValue()).isPresent())
                    .min(Comparator.comparingInt(leaf -> label.distance(leaf.getValue()).getAsInt())).map(Map.Entry::getKey)
                    .ifPresent(key -> found.merge(key, new Column(key, piece.from(), piece.to()), (first, second) -> new Column("", 0, 0)));
        }
        found.values().removeIf(column -> column.key().isEmpty());
        return new ArrayList<>(found.values());
    }

    /** Outcomes or kinds of cases in another order than that of the form leave no way to tell the columns. */
    private static Header disputes(Table table, List<GridRow> rows, List<Piece> pieces) {
        var outcomes = pieces.stream().filter(piece -> outcome(piece) >= 0).toList();
        var leaves = table.columnLeaves();
        var place = -1;
        for (var piece : outcomes) {
            place += 1 + Math.floorMod(outcome(piece) - place - 1, OUTCOMES.size());
        }
        if (place >= leaves.size() || !isInOrder(rows)) {
            return new Header(table, List.of(), true);
        }
        var columns = new ArrayList<Column>();
        for (var at = 0; outcomes.size() == leaves.size() && at < outcomes.size(); at++) {
            columns.add(new Column(leaves.get(at).key(), outcomes.get(at).from(), outcomes.get(at).to()));
        }
        return new Header(table, columns, false);
    }

    /** Whether the kinds of cases stand in the order of the form, as far as their headings are there. */
    private static boolean isInOrder(List<GridRow> rows) {
        var last = -1;
        for (var kind : CASES) {
            var from = rows.stream().flatMap(row -> row.words().stream()).filter(piece -> LabelText.of(piece.text()).core().equals(kind))
                    .mapToInt(Piece::from).min();
            if (from.orElse(last) < last) {
                return false;
            }
            last = from.orElse(last);
        }
        return true;
    }

    /** Which outcome a heading names, from 0; -1 where it names none. */
    private static int outcome(Piece piece) {
        var words = LabelText.of(piece.text()).core();
        for (var at = 0; at < OUTCOMES.size(); at++) {
            if (words.length() <= 8 && OUTCOMES.get(at).stream().anyMatch(words::contains)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a row holds at least two different outcomes of cases, so that it is a piece of the head of table 4. */
    static boolean isOfDisputes(GridRow row) {
        return row.words().stream().mapToInt(Header::outcome).filter(at -> at >= 0 && at != 2 && at != 4).distinct().count() >= 2;
    }
}
