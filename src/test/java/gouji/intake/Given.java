package gouji.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.exchange.Reports;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import gouji.original.Grid;
import gouji.original.Grid.Slot;
import gouji.original.Line;
import gouji.original.Original;
import gouji.original.Passage;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A report with random figures as offices publish it, to be printed in the ways they print it. */
record Given(Map<CellRef, String> figures) {

    static final String OFFICE = "示例县人民政府办公室";
    static final String TITLE = OFFICE + "2023年政府信息公开工作年度报告";

    /** Figures whose sums hold. */
    static Given random(long seed) {
        var random = new Random(seed);
        var figures = new HashMap<CellRef, Figure>();
        for (var cell : Reports.FORM.cells()) {
            if (!cell.isComputed()) {
                var whole = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextInt(4) == 0 ? 100_000 : 30);
                figures.put(cell.ref(), cell.unit().decimals() == 0 ? Figure.of(whole)
                        : new Figure(BigDecimal.valueOf(whole).add(BigDecimal.valueOf(random.nextInt(10_000), 4))));
            }
        }
        var sheet = Sheet.of(Reports.FORM, Report.blank(new Head(new UUID(0, seed), OFFICE, Level.UNKNOWN, Scope.OWN, 2023), "2021").withFigures(figures));
        var printed = new LinkedHashMap<CellRef, String>();
        Reports.FORM.cells().forEach(cell -> printed.put(cell.ref(), sheet.read(cell).figure().toString()));
        return new Given(printed);
    }

    String at(String key) {
        return figures.get(CellRef.parse(key));
    }

    Given with(String key, String printed) {
        var other = new LinkedHashMap<>(figures);
        other.put(CellRef.parse(key), printed);
        return new Given(other);
    }

    Given with(UnaryOperator<String> change) {
        var other = new LinkedHashMap<CellRef, String>();
        figures.forEach((cell, printed) -> other.put(cell, change.apply(printed)));
        return new Given(other);
    }

    /** The grid the form prints for the tables of a section. */
    Grid grid(String section) {
        return grid(TableLayout.of(Reports.FORM.section(section).orElseThrow()));
    }

    Grid grid(TableLayout layout) {
        return new Grid(layout.slots().stream().map(slot -> new Slot(slot.row(), slot.column(), slot.rowSpan(), slot.columnSpan(), words(slot.content()))).toList());
    }

    private String words(TableLayout.Content content) {
        if (content instanceof Title title) {
            return title.text();
        } else if (content instanceof Corner corner) {
            return corner.text();
        }
        return content instanceof Label label ? label.text() : figures.get(((Value) content).ref());
    }

    /** The whole report: title, headings, texts, and these tables. */
    static Original report(Grid disclosure, Grid requests, Grid disputes) {
        return report(List.of(disclosure), List.of(requests), List.of(disputes));
    }

    static Original report(List<? extends Passage> disclosure, List<? extends Passage> requests, List<? extends Passage> disputes) {
        var passages = new ArrayList<Passage>();
        passages.addAll(lines(TITLE, "根据有关规定编制本报告。", "一、总体情况", "（一）主动公开", "今年公开信息若干条。", "二、主动公开政府信息情况"));
        passages.addAll(disclosure);
        passages.addAll(lines("三、收到和处理政府信息公开申请情况"));
        passages.addAll(requests);
        passages.addAll(lines("四、政府信息公开行政复议、行政诉讼情况"));
        passages.addAll(disputes);
        passages.addAll(lines("五、存在的主要问题及改进情况", "问题一处。", "六、其他需要报告的事项", "没有收取信息处理费。"));
        return new Original(passages);
    }

    Original report(UnaryOperator<Grid> change) {
        return report(change.apply(grid("disclosure")), change.apply(grid("requests")), change.apply(grid("disputes")));
    }

    static List<Passage> lines(String... lines) {
        return Arrays.stream(lines).<Passage>map(Line::new).toList();
    }

    /** All words of a grid replaced as these pairs say. */
    static UnaryOperator<Grid> saying(String... pairs) {
        return grid -> new Grid(grid.slots().stream().map(slot -> {
            var words = slot.text();
            for (var at = 0; at < pairs.length; at += 2) {
                words = words.replace(pairs[at], pairs[at + 1]);
            }
            return new Slot(slot.row(), slot.column(), slot.height(), slot.width(), words);
        }).toList());
    }

    /** As text keeps it: no merged cells, what they covered is blank. */
    static Grid plain(Grid grid) {
        var slots = new TreeMap<Integer, TreeMap<Integer, String>>();
        grid.slots().forEach(slot -> {
            for (var row = slot.row(); row < slot.row() + slot.height(); row++) {
                for (var column = slot.column(); column < slot.column() + slot.width(); column++) {
                    slots.computeIfAbsent(row, key -> new TreeMap<>()).put(column, row == slot.row() && column == slot.column() ? slot.text() : "");
                }
            }
        });
        var plain = new ArrayList<Slot>();
        slots.forEach((row, cells) -> cells.forEach((column, words) -> plain.add(new Slot(row, column, 1, 1, words))));
        return new Grid(plain);
    }

    /** Those rows of a grid, as one of its own. */
    static Grid rows(Grid grid, int from, int to) {
        return new Grid(grid.slots().stream().filter(slot -> slot.row() < to && slot.row() + slot.height() > from)
                .map(slot -> new Slot(Math.max(slot.row(), from) - from, slot.column(), Math.min(slot.row() + slot.height(), to) - Math.max(slot.row(), from),
                        slot.width(), slot.text())).toList());
    }

    static Grid without(Grid grid, java.util.function.Predicate<Slot> which) {
        return new Grid(grid.slots().stream().filter(which.negate()).toList());
    }

    static Section section(String key) {
        return Reports.FORM.section(key).orElseThrow();
    }

    static Intake intake(Original original) {
        return Intake.of(Reports.FORM, original);
    }

    /** What was read, by key; what was not read is missing. */
    static Map<String, String> read(Intake intake) {
        return new TreeMap<>(intake.cells().entrySet().stream().filter(each -> each.getValue().figure().isPresent())
                .collect(Collectors.toMap(each -> each.getKey().toString(), each -> each.getValue().figure().get().toString())));
    }

    Map<String, String> asFigures() {
        return new TreeMap<>(figures.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue)));
    }

    /** All 200 figures are read from it. */
    Intake assertRead(Original original) {
        var intake = intake(original);
        return assertRead(asFigures(), intake);
    }

    /** All figures are read from it but those whose key begins so. */
    Intake assertReadBut(Original original, String... without) {
        var intake = intake(original);
        var expected = asFigures();
        expected.keySet().removeIf(key -> Arrays.stream(without).anyMatch(key::startsWith));
        return assertRead(expected, intake);
    }

    /** Tells only what differs. */
    private static Intake assertRead(Map<String, String> expected, Intake intake) {
        var wanted = new TreeMap<>(expected);
        var found = new TreeMap<>(read(intake));
        expected.forEach(found::remove);
        read(intake).forEach(wanted::remove);
        assertEquals(wanted, found, () -> intake.leftovers().toString());
        return intake;
    }
}
