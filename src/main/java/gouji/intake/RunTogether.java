package gouji.intake;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.report.Figure;
import gouji.report.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Digits that stand without gaps (连写的数), told apart where the sums leave exactly one way: in every row the parts make its total, and
 * over the whole table the rows make theirs and the balance holds. A table that is not whole, or does not add up in any way, tells
 * nothing; nor does one with too many ways to be tried.
 *
 * @param told what is known of the cells without this
 */
record RunTogether(Form form, Map<CellRef, CellReading> told, List<RunRow> runs) {

    /** The readings of all cells of these rows, those that were told apart marked as inferred. */
    Map<CellRef, CellReading> split() {
        var readings = new LinkedHashMap<CellRef, CellReading>();
        runs.stream().collect(Collectors.groupingBy(run -> run.row().table(), LinkedHashMap::new, Collectors.toList())).forEach((table, rows) -> {
            var ways = ways(table.key(), rows, Stream.concat(told.values().stream(), readings.values().stream()).anyMatch(RunTogether::isZero));
            for (var run : rows) {
                var cells = table.columnLeaves().stream().map(Heading::key).map(column -> new CellRef(table.key(), key(run), column))
                        .flatMap(ref -> (Form2019.has(table) ? Form2019.today(ref).map(form::cell) : form.find(ref)).stream()).toList();
                readings.putAll(readings(run, cells, Optional.ofNullable(ways.get(key(run)))));
            }
        });
        return readings;
    }

    private static String key(RunRow run) {
        return run.row().heading().leaves().map(Heading::key).reduce((first, second) -> second).orElseThrow();
    }

    private static Map<CellRef, CellReading> readings(RunRow run, List<Cell> cells, Optional<List<Long>> way) {
        var readings = new LinkedHashMap<CellRef, CellReading>();
        for (var at = 0; at < cells.size(); at++) {
            var index = at;
            readings.put(cells.get(at).ref(), way.filter(values -> values.size() == cells.size()).map(values -> new CellReading(values.get(index).toString(),
                    Optional.of(Figure.of(values.get(index))), Optional.empty(), true, run.source()))
                    .orElseGet(() -> CellReading.unread(run.digits(), Refusal.RUN_TOGETHER, run.source())));
        }
        return readings;
    }

    private static boolean isZero(CellReading reading) {
        return reading.figure().filter(figure -> figure.amount().signum() == 0).isPresent();
    }

    /**
     * By row its only way; rows with none or several are missing.
     *
     * @param printsZeros whether a 0 was read elsewhere in the file, so that it does not leave cells blank for it
     */
    private Map<String, List<Long>> ways(String table, List<RunRow> rows, boolean printsZeros) {
        if (rows.stream().map(RunTogether::key).distinct().count() < rows.size()) {
            return Map.of();
        }
        var leaves = rows.get(0).row().table().columnLeaves().stream().map(leaf -> leaf.key()).toList();
        var sums = form.find(new CellRef(table, key(rows.get(0)), leaves.get(leaves.size() - 1))).filter(Cell::isComputed);
        if (sums.isEmpty()) {
            return zeros(rows, leaves.size());
        }
        var blocks = blocks(table, key(rows.get(0)), leaves);
        if (form.table(table).rowLeaves().size() == 1 && !printsZeros && Cuts.hasShorter(rows.get(0).joined(), blocks)) {
            // No other row tells whether some of its cells were blank.
            return Map.of();
        }
        var cuts = new LinkedHashMap<String, List<List<Long>>>();
        rows.forEach(run -> cuts.put(key(run), Cuts.of(run.joined(), blocks)));
        return new WholeTable(form, form.table(table), cuts, this::known).only(absent(rows));
    }

    /** Without sums, only digits that are all 0 and as many as there are cells leave one way. */
    private static Map<String, List<Long>> zeros(List<RunRow> rows, int cells) {
        var ways = new HashMap<String, List<Long>>();
        rows.stream().filter(run -> run.joined().equals("0".repeat(cells))).forEach(run -> {
            var zeros = new ArrayList<Long>();
            while (zeros.size() < cells) {
                zeros.add(0L);
            }
            ways.put(key(run), zeros);
        });
        return ways;
    }

    /** How many cells each sum of a row spans, its total included: 7 in table 3, three times 5 in table 4. */
    private List<Integer> blocks(String table, String row, List<String> leaves) {
        var blocks = new ArrayList<Integer>();
        var size = 0;
        for (var leaf : leaves) {
            size++;
            if (form.cell(new CellRef(table, row, leaf)).isComputed()) {
                blocks.add(size);
                size = 0;
            }
        }
        // In the row of totals every cell is computed, yet its sum still spans all of it.
        return blocks.stream().allMatch(each -> each == 1) ? List.of(leaves.size()) : blocks;
    }

    /** The rows that are not printed because their group is one row. */
    private static List<String> absent(List<RunRow> rows) {
        return rows.stream().map(RunRow::row).filter(FormRow::isGroup).flatMap(row -> row.heading().leaves()).map(Heading::key)
                .filter(leaf -> rows.stream().noneMatch(run -> key(run).equals(leaf))).toList();
    }

    private Optional<Long> known(CellRef ref) {
        return Optional.ofNullable(told.get(ref)).flatMap(CellReading::figure).map(figure -> figure.amount().longValue());
    }
}
