package gouji.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.original.Grid;
import gouji.original.Grid.Slot;
import gouji.original.Line;
import gouji.original.Original;
import gouji.original.Passage;
import gouji.report.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables that hold more than the form, or hold it in another order: what is not the form's never stands in for what is. */
class OddTablesTest {

    private static final Given GIVEN = Given.random(1);
    private static final Given OTHER = Given.random(2);
    private static final int FIRST_FIGURES = 3;

    @Test
    void aColumnOfLastYearBesideThoseOfThisYear() {
        for (var at : List.of(3, 4, 9, 10)) {
            NeverWrongTest.trials((given, random) -> Given.report(given.grid("disclosure"), wider(given.grid("requests"), at, "去年", random),
                    given.grid("disputes")));
        }
    }

    @Test
    void lastYearBesideThisYearInTheSecondTable() {
        NeverWrongTest.trials((given, random) -> Given.report(wider(given.grid("disclosure"), 1, "", random), given.grid("requests"), given.grid("disputes")));
        NeverWrongTest.trials((given, random) -> Given.report(lastYears(given.grid("disclosure"), random), given.grid("requests"), given.grid("disputes")));
    }

    @Test
    void lastYearsTableBehindThisYears() {
        NeverWrongTest.trials((given, random) -> Given.report(List.of(given.grid("disclosure"), OTHER.grid("disclosure")),
                List.of(given.grid("requests"), OTHER.grid("requests")), List.of(given.grid("disputes"), OTHER.grid("disputes"))));
        var read = Given.intake(Given.report(List.of(GIVEN.grid("disclosure")), List.of(GIVEN.grid("requests"), OTHER.grid("requests")),
                List.of(GIVEN.grid("disputes"))));
        assertEquals(Set.of(Refusal.SAID_TWICE), Set.copyOf(read.cells().entrySet().stream().filter(each -> each.getKey().table().equals("requests"))
                .flatMap(each -> each.getValue().refusal().stream()).toList()));
    }

    @Test
    void theSameTableTwiceIsRead() {
        GIVEN.assertRead(Given.report(List.of(GIVEN.grid("disclosure")), List.of(GIVEN.grid("requests"), GIVEN.grid("requests")), List.of(GIVEN.grid("disputes"))));
    }

    @Test
    void ofSeveralReportsTheFirstIsReadAndThatIsSaid() {
        var passages = new ArrayList<>(GIVEN.report(grid -> grid).passages());
        OTHER.report(grid -> grid).passages().forEach(passages::add);
        var intake = GIVEN.assertRead(new Original(passages));
        assertEquals(List.of(Set.of(Remark.SEVERAL_REPORTS), "没有收取信息处理费。"), List.of(intake.remarks(), intake.texts().get("other")));
    }

    @Test
    void casesInAnotherOrderAreNotRead() {
        NeverWrongTest.trials((given, random) -> withCases(given, IntStream.concat(IntStream.range(5, 15), IntStream.range(0, 5))));
        NeverWrongTest.trials((given, random) -> withCases(given, IntStream.of(0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 5, 6, 7, 8, 9)));
        NeverWrongTest.trials((given, random) -> withCases(given, IntStream.of(0, 1, 3, 2, 4, 5, 6, 8, 7, 9, 10, 11, 13, 12, 14)));
    }

    @Test
    void casesInAnotherOrderAreNotReadOutOfTextEither() {
        for (var order : List.of(List.of(5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 1, 2, 3, 4), List.of(0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 5, 6, 7, 8, 9),
                List.of(0, 1, 3, 2, 4, 5, 6, 8, 7, 9, 10, 11, 13, 12, 14))) {
            var table = parted(GIVEN.grid("disputes"));
            var lines = new ArrayList<Passage>();
            for (var row = 0; row <= FIRST_FIGURES; row++) {
                var at = row;
                order.stream().map(column -> table.slots().stream().filter(slot -> slot.row() == at && slot.column() == column).findFirst().orElseThrow().text())
                        .forEach(text -> {
                            var last = lines.isEmpty() ? "" : ((Line) lines.get(lines.size() - 1)).text();
                            if (at == FIRST_FIGURES || !text.equals(last)) {
                                lines.add(new Line(text));
                            }
                        });
            }
            GIVEN.assertReadBut(Given.report(List.of(GIVEN.grid("disclosure")), List.of(GIVEN.grid("requests")), lines), "disputes/");
        }
    }

    @Test
    void theWordsOfAMisspelledTitleAreNoHeadingsInAnotherOrder() {
        var text = said(GIVEN.grid("requests")) + " 四、政府信息公开行政法复议、行政诉讼情况 " + said(GIVEN.grid("disputes"));
        GIVEN.assertRead(Given.report(List.of(GIVEN.grid("disclosure")), Given.lines(text), List.of()));
    }

    @Test
    void numbersOfColumnsAreNoFigures() {
        var table = GIVEN.grid("disputes");
        var slots = new ArrayList<>(table.slots().stream().map(slot -> slot.row() < FIRST_FIGURES ? slot
                : new Slot(slot.row() + 1, slot.column(), slot.height(), slot.width(), slot.text())).toList());
        IntStream.range(0, 15).forEach(column -> slots.add(new Slot(FIRST_FIGURES, column, 1, 1, String.valueOf(column + 1))));
        GIVEN.assertRead(Given.report(GIVEN.grid("disclosure"), GIVEN.grid("requests"), new Grid(slots)));
    }

    @Test
    void twoRowsOfCasesAreNotRead() {
        NeverWrongTest.trials((given, random) -> {
            var slots = new ArrayList<>(given.grid("disputes").slots());
            IntStream.range(0, 15).forEach(column -> slots.add(new Slot(FIRST_FIGURES + 1, column, 1, 1, random.nextBoolean() ? "" : "7")));
            return Given.report(given.grid("disclosure"), given.grid("requests"), new Grid(slots));
        });
    }

    @Test
    void partsOfAMergedLabelThatRepeatItAreNoFigures() {
        var given = GIVEN.with(figure -> figure.equals("0") ? "" : figure);
        given.assertRead(Given.report(given.grid("disclosure"), parted(given.grid("requests")), given.grid("disputes")));
    }

    @Test
    void aTableThatOnlyCountsVisitorsBehindTheLastOneIsNoneOfTheForm() {
        var passages = new ArrayList<>(GIVEN.report(grid -> grid).passages());
        passages.add(new Grid(List.of(new Slot(0, 0, 1, 1, "访问量"), new Slot(0, 1, 1, 1, "1234"))));
        GIVEN.assertRead(new Original(passages));
    }

    @Test
    void blanksUnderAMergedLabelAreBlanksWhereAllRowsAreEquallyLong() {
        var given = GIVEN.with(figure -> figure.equals("0") ? "" : figure).with("requests/received/total", "").with("requests/carriedOut/total", "");
        given.assertRead(given.report(Given::plain));
        NeverWrongTest.trials((other, random) -> other.report(grid -> Given.without(Given.plain(grid), slot -> slot.row() > 4 && slot.column() == 9
                && random.nextInt(3) == 0)));
    }

    /** A table as it comes out of a text: what begins in each row, one after the other. */
    private static String said(Grid grid) {
        return grid.slots().stream().sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column)).map(Slot::text).collect(Collectors.joining(" "));
    }

    /** One more column, with a heading over it. */
    private static Grid wider(Grid grid, int at, String heading, Random random) {
        var slots = new ArrayList<Slot>();
        grid.slots().forEach(slot -> slots.add(slot.column() < at && slot.column() + slot.width() > at
                ? new Slot(slot.row(), slot.column(), slot.height(), slot.width() + 1, slot.text())
                : new Slot(slot.row(), slot.column() + (slot.column() >= at ? 1 : 0), slot.height(), slot.width(), slot.text())));
        grid.slots().stream().mapToInt(Slot::row).distinct().forEach(row -> {
            if (slots.stream().noneMatch(slot -> slot.row() <= row && row < slot.row() + slot.height() && slot.column() <= at && at < slot.column() + slot.width())) {
                slots.add(new Slot(row, at, 1, 1, grid.slots().stream().anyMatch(slot -> slot.row() == row && slot.text().matches("[0-9.]+"))
                        ? String.valueOf(random.nextInt(50)) : heading));
            }
        });
        return new Grid(slots);
    }

    /** Last year's figures of the kinds of which the form asks one, before this year's. */
    private static Grid lastYears(Grid grid, Random random) {
        return new Grid(grid.slots().stream().flatMap(slot -> slot.width() != 3 ? Stream.of(slot)
                : Stream.of(new Slot(slot.row(), slot.column(), slot.height(), 1, slot.text().isEmpty() || slot.text().matches("[0-9.]+")
                        ? String.valueOf(random.nextInt(50)) : slot.text().replace("本年", "上年")),
                new Slot(slot.row(), slot.column() + 1, slot.height(), 2, slot.text()))).toList());
    }

    private static Original withCases(Given given, IntStream order) {
        var columns = order.boxed().toList();
        var table = parted(given.grid("disputes"));
        return Given.report(given.grid("disclosure"), given.grid("requests"), new Grid(IntStream.range(0, 15).boxed().flatMap(at -> table.slots().stream()
                .filter(slot -> slot.column() == columns.get(at)).map(slot -> new Slot(slot.row(), at, 1, 1, slot.text()))).toList()));
    }

    /** Without merged cells: each part says what the whole said. */
    private static Grid parted(Grid grid) {
        return new Grid(grid.slots().stream().flatMap(slot -> IntStream.range(slot.row(), slot.row() + slot.height()).boxed()
                .flatMap(row -> IntStream.range(slot.column(), slot.column() + slot.width()).mapToObj(column -> new Slot(row, column, 1, 1, slot.text())))).toList());
    }
}
