package gouji.intake;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.report.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes down what the tables say, cell by cell (登记), and what they say beside that. */
final class Ledger {

    /** The group whose rows the form of 2019, and offices since, print as one. */
    private static final String OTHERWISE = "otherwise";

    private final Form form;
    private final Map<CellRef, List<CellReading>> readings = new LinkedHashMap<>();
    private final List<Legacy> legacy = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final List<RunRow> runs = new ArrayList<>();
    private final Map<FormRow, List<Runnable>> otherwise = new LinkedHashMap<>();
    private final List<Leftover> subtotals = new ArrayList<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    Ledger(Form form) {
        this.form = form;
    }

    /** Takes down a row of which every value has its column. */
    void place(FormRow row, Map<String, Piece> values, PrintedRow printed) {
        onto(row, printed.source(), () -> {
            var reading = new LinkedHashMap<CellRef, CellReading>();
            values.forEach((column, piece) -> cell(row, column).ifPresentOrElse(
                    cell -> reading.put(cell.ref(), read(cell, piece, printed.source())), () -> old(row, column, piece, printed.source())));
            var isTorn = TornNumber.isIn(form, reading);
            reading.forEach((ref, each) -> take(ref, isTorn && !each.isBlank()
                    ? CellReading.unread(each.printed(), Refusal.CUT_APART, each.source()) : each));
        });
    }

    /** Takes down that a row could not be read. */
    void unread(FormRow row, PrintedRow printed, Refusal why) {
        onto(row, printed.source(), () -> unread(row, printed.isBlank() ? printed.source().snippet() : words(printed), why, printed.source()));
    }

    private void unread(FormRow row, String printed, Refusal why, Source source) {
        row.table().columnLeaves().stream().map(Heading::key).forEach(column -> cell(row, column).ifPresent(cell ->
                take(cell.ref(), CellReading.unread(printed, why, source))));
        if (row.table().columnLeaves().stream().allMatch(column -> cell(row, column.key()).isEmpty())) {
            legacy.add(new Legacy(row.heading().label(), "", printed, source));
        }
    }

    /** Takes down a row whose digits stand without gaps; the sums may tell them apart. */
    void run(FormRow row, PrintedRow printed) {
        onto(row, printed.source(), () -> runs.add(new RunRow(row, words(printed), printed.source())));
    }

    void leave(String words, Leftover.Why why, Source source) {
        if (!words.isBlank()) {
            leftovers.add(new Leftover(words.strip(), why, source));
        }
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    /** In reading order. */
    List<Leftover> leftovers() {
        return leftovers.stream().sorted(Comparator.comparingInt((Leftover each) -> each.source().passage()).thenComparingInt(each -> each.source().row())).toList();
    }

    List<Legacy> legacy() {
        return legacy;
    }

    Set<Remark> remarks() {
        return remarks;
    }

    /** What is known of each cell, once everything has been taken down. */
    Map<CellRef, CellReading> close() {
        otherwise.forEach((row, steps) -> {
            var hasRows = row.heading().leaves().anyMatch(leaf -> readings.keySet().stream().anyMatch(ref -> ref.row().equals(leaf.key()))
                    || runs.stream().anyMatch(run -> run.row().key().equals(leaf.key())));
            if (hasRows) {
                leftovers.addAll(subtotals);
            } else {
                steps.forEach(Runnable::run);
                remarks.add(Remark.OTHERWISE_IS_ONE_ROW);
            }
        });
        var told = new LinkedHashMap<CellRef, CellReading>();
        var twice = new Copies(form, readings).differing();
        readings.forEach((ref, each) -> told.put(ref, twice.contains(ref.table()) || !twice.isEmpty() && each.size() > 1 ? alike(each) : agreed(each)));
        new RunTogether(form, told, runs).split().forEach((ref, each) -> told.merge(ref, each, (one, other) -> agreed(List.of(one, other))));
        return told;
    }

    /** A group has no cells; only （六）其他处理 stands for its last row where its rows are not printed. */
    private void onto(FormRow row, Source source, Runnable step) {
        if (!row.isGroup()) {
            step.run();
        } else if (row.key().equals(OTHERWISE)) {
            otherwise.computeIfAbsent(row, key -> new ArrayList<>()).add(step);
            subtotals.add(new Leftover(source.snippet(), Leftover.Why.SUBTOTAL, source));
        } else {
            leave(source.snippet(), Leftover.Why.SUBTOTAL, source);
        }
    }

    Optional<Cell> cell(FormRow row, String column) {
        var last = row.heading().leaves().map(Heading::key).reduce((first, second) -> second).orElseThrow();
        var ref = new CellRef(row.table().key(), last, column);
        return Form2019.has(row.table()) ? Form2019.today(ref).map(form::cell) : form.find(ref);
    }

    private void old(FormRow row, String column, Piece piece, Source source) {
        if (!piece.isBlank()) {
            var heading = row.table().columnLeaves().stream().filter(leaf -> leaf.key().equals(column)).findFirst().orElseThrow();
            legacy.add(new Legacy(row.heading().label(), heading.label(), piece.text().strip(), source.at(piece.from())));
        }
    }

    private CellReading read(Cell cell, Piece piece, Source source) {
        var number = PrintedNumber.read(piece.text(), cell);
        return new CellReading(piece.isBlank() ? "" : piece.text().strip(), number.figure(), number.refusal(), false, source.at(piece.from()));
    }

    private void take(CellRef ref, CellReading reading) {
        readings.computeIfAbsent(ref, key -> new ArrayList<>()).add(reading);
    }

    /** What is said twice has to be the same; a blank says nothing, but what could not be read might be another figure. */
    private static CellReading agreed(List<CellReading> all) {
        var written = all.stream().filter(each -> !each.isBlank()).toList();
        if (written.isEmpty()) {
            return all.get(0);
        }
        return written.stream().allMatch(written.get(0)::saysTheSame) ? written.get(0)
                : CellReading.unread(written.stream().map(CellReading::printed).distinct().collect(Collectors.joining("／")), Refusal.SAID_TWICE,
                        written.get(0).source());
    }

    /** Where the whole table stands there twice with different figures, a blank says something too, and so does a row that one of them lacks. */
    private static CellReading alike(List<CellReading> all) {
        return all.size() > 1 && all.stream().allMatch(all.get(0)::saysTheSame) ? all.get(0)
                : CellReading.unread(all.stream().map(CellReading::printed).filter(printed -> !printed.isEmpty()).distinct().collect(Collectors.joining("／")),
                        Refusal.SAID_TWICE, all.get(0).source());
    }

    private static String words(PrintedRow printed) {
        return printed.written().stream().map(piece -> piece.text().strip()).collect(Collectors.joining(" "));
    }
}
