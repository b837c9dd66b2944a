package gouji.intake;

import gouji.form.LabelText;
import gouji.form.Table;
import gouji.intake.Header.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which column each value of a row belongs to (对列). A row with a value for every column is in order; one with blanks needs headings
 * over it that nothing in the grid contradicts. Where neither is so, the row has no columns: nothing is moved to make it fit.
 *
 * @param header  the headings over the row
 * @param whole   whether the headings stand in the same grid, or in one of the same width
 * @param aligned whether the grid's columns bear out the headings
 * @param even    whether all rows under them are equally long, as spreadsheets write them: then no cell was lost
 */
record Columns(Header header, boolean whole, boolean aligned, boolean even) {

    private static final String COLONS = ":：";
    private static final int FEWEST_ROWS = 5;
    private static final String TOTAL = "total";

    /** The headings of the same grid and all rows under them. */
    static Columns of(Header header, List<PrintedRow> rows) {
        return new Columns(header, true, header.isComplete() && rows.stream().allMatch(row -> bearsOut(header, row)),
                rows.size() >= FEWEST_ROWS && rows.stream().mapToInt(PrintedRow::end).distinct().count() == 1);
    }

    /** Headings of which nothing tells over which columns they stand. */
    static Columns apart(Header header) {
        return new Columns(header, false, false, false);
    }

    /** The value of each column, blanks included; none where it cannot be told. */
    Optional<Map<String, Piece>> of(PrintedRow row) {
        var written = row.written();
        var named = named(header.table(), written);
        if (named.isPresent()) {
            return named;
        }
        var order = header.order();
        if (!order.isEmpty() && written.size() == order.size()) {
            return inOrder(row, order);
        }
        if (written.isEmpty()) {
            return row.values().size() >= header.size() || aligned ? Optional.of(byPlace(row)) : Optional.empty();
        }
        return aligned && (row.end() > header.last() && isLabelled(row) || hasAll(row) && (row.values().size() == header.size() || even || addsUp(byPlace(row))))
                ? Optional.of(byPlace(row)) : Optional.empty();
    }

    /** A figure for every column. Where one of them stands in a column of its own, as last year's would, another one's place may be blank. */
    private Optional<Map<String, Piece>> inOrder(PrintedRow row, List<String> order) {
        var placed = new LinkedHashMap<String, Piece>();
        for (var at = 0; at < order.size(); at++) {
            placed.put(order.get(at), row.written().get(at));
        }
        var first = row.written().get(0).from();
        var isTight = isTight(row, row.label().isEmpty() ? row.values().get(0).from() : row.labelEnd());
        var isHeaded = whole && header.isComplete();
        var isSure = isHeaded && bearsOut(header, row) || !header.isCrowded() && (isTight && (!isHeaded || isShort(row))
                || (!isHeaded || isTight(row, first)) && addsUp(placed));
        return isSure ? Optional.of(placed) : Optional.empty();
    }

    /** Whether cells before it were lost, so that it stands left of its headings and has nothing under the last of them. */
    private boolean isShort(PrintedRow row) {
        return row.written().get(0).from() < header.from() && row.values().stream().allMatch(value -> value.to() < header.end());
    }

    /** Whether from there on nothing blank stands before a figure, and no place is missing. */
    private static boolean isTight(PrintedRow row, int from) {
        var behind = from;
        for (var value : row.written()) {
            if (value.from() != behind) {
                return false;
            }
            behind = value.to();
        }
        return true;
    }

    /** Whether each heading has its own cell under it, blank or not. Where the row has no other, none was lost and none moved. */
    private boolean hasAll(PrintedRow row) {
        var under = row.values().stream().filter(value -> value.overlaps(header.from(), header.end())).toList();
        return under.size() == header.size() && IntStream.range(0, header.size()).allMatch(at -> over(header.columns().get(at), under.get(at))
                && header.columns().stream().filter(column -> over(column, under.get(at))).count() == 1);
    }

    private boolean isLabelled(PrintedRow row) {
        return !row.label().isEmpty() && row.labelEnd() == header.from();
    }

    /**
     * Whether its totals are the sums of what stands before them: where no label touches the figures, cells may be missing on the left,
     * and only totals that are borne out show that none is.
     */
    private static boolean addsUp(Map<String, Piece> placed) {
        var sum = 0L;
        var totals = 0;
        for (var each : placed.entrySet()) {
            var words = each.getValue().isBlank() ? "0" : each.getValue().text().strip();
            if (!words.matches("[0-9]{1,12}")) {
                return false;
            } else if (each.getKey().endsWith(TOTAL)) {
                if (sum != Long.parseLong(words)) {
                    return false;
                }
                totals++;
                sum = 0;
            } else {
                sum += Long.parseLong(words);
            }
        }
        return totals > 0;
    }

    private Map<String, Piece> byPlace(PrintedRow row) {
        var placed = new LinkedHashMap<String, Piece>();
        header.table().columnLeaves().forEach(leaf -> placed.put(leaf.key(), new Piece("", 0, 0)));
        for (var value : row.written()) {
            header.columns().stream().filter(column -> value.overlaps(column.from(), column.to())).forEach(column -> placed.put(column.key(), value));
        }
        return placed;
    }

    private static boolean bearsOut(Header header, PrintedRow row) {
        return row.labelEnd() <= header.from() && row.written().stream().allMatch(value ->
                header.columns().stream().filter(column -> value.overlaps(column.from(), column.to())).count() == 1)
                && header.columns().stream().allMatch(column -> row.written().stream().filter(value -> over(column, value)).count() <= 1);
    }

    private static boolean over(Column column, Piece value) {
        return value.overlaps(column.from(), column.to());
    }

    /** Values that each bring their own heading: 本年新制作数量:13. */
    private static Optional<Map<String, Piece>> named(Table table, List<Piece> written) {
        var placed = new LinkedHashMap<String, Piece>();
        for (var value : written) {
            var colon = value.text().chars().filter(each -> COLONS.indexOf(each) >= 0).findFirst().isEmpty() ? -1
                    : Math.max(value.text().indexOf(COLONS.charAt(0)), value.text().indexOf(COLONS.charAt(1)));
            if (colon < 0) {
                return Optional.empty();
            }
            var label = LabelText.of(value.text().substring(0, colon));
            var leaf = table.columnLeaves().stream().filter(each -> label.isWords() && LabelText.ways(each).contains(label)).findFirst();
            if (leaf.isEmpty() || placed.containsKey(leaf.get().key())) {
                return Optional.empty();
            }
            placed.put(leaf.get().key(), new Piece(value.text().substring(colon + 1).strip(), value.from(), value.to()));
        }
        return placed.isEmpty() ? Optional.empty() : Optional.of(placed);
    }

    /** Whether its values bring the headings of that table themselves. */
    static boolean brings(Table table, PrintedRow row) {
        return named(table, row.written()).isPresent();
    }
}
