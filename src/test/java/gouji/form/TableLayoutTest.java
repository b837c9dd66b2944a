package gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableLayoutTest {

    private static final Table TABLE = new Table("t", "Title", "Corner", Unit.ITEMS,
            List.of(leaf("a"), new Heading("b", "B", "B", List.of(leaf("c"), leaf("d")))),
            List.of(new Heading("x", "X", "X", List.of(leaf("y"), leaf("z"))), leaf("w")));

    private static final Table BARE = new Table("bare", "", "", Unit.ITEMS,
            List.of(new Heading("only", "", "", List.of())), List.of(leaf("x"), leaf("y")));

    private static Heading leaf(String key) {
        return new Heading(key, key.toUpperCase(Locale.ROOT), key, List.of());
    }

    static List<Table> tables() {
        return List.of(TABLE, BARE, new Table("deep", "", "c", Unit.ITEMS, List.of(leaf("a")),
                List.of(new Heading("p", "P", "P", List.of(new Heading("q", "Q", "Q", List.of(leaf("r"))), leaf("s"))))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void slotsTileTheGrid(Table table) {
        assertTiles(TableLayout.of(table));
    }

    @Test
    void headingsStandOverTheirRowsAndColumns() {
        assertEquals(List.of(
                "0,0 1x5 Title", "1,0 2x2 Corner", "1,2 1x2 X", "1,4 2x1 W", "2,2 1x1 Y", "2,3 1x1 Z",
                "3,0 1x2 A", "3,2 1x1 t/a/y", "3,3 1x1 t/a/z", "3,4 1x1 t/a/w",
                "4,0 2x1 B", "4,1 1x1 C", "4,2 1x1 t/c/y", "4,3 1x1 t/c/z", "4,4 1x1 t/c/w",
                "5,1 1x1 D", "5,2 1x1 t/d/y", "5,3 1x1 t/d/z", "5,4 1x1 t/d/w"), words(TableLayout.of(TABLE)));
    }

    @Test
    void aTableWithoutTitleAndRowNamesHasNeither() {
        assertEquals(List.of("0,0 1x1 X", "0,1 1x1 Y", "1,0 1x1 bare/only/x", "1,1 1x1 bare/only/y"), words(TableLayout.of(BARE)));
    }

    @Test
    void tablesOfASectionStandBelowEachOtherTheNarrowerStretched() {
        var layout = TableLayout.of(new Section("s", "S", "S", List.of(), "", List.of(TABLE, BARE)));
        assertTiles(layout);
        assertEquals(List.of("6,0 1x1 X", "6,1 1x4 Y"), words(layout).stream().filter(word -> word.startsWith("6,")).toList());
    }

    @Test
    void theSlotsOfARowRunFromLeftToRight() {
        assertEquals(List.of(0, 2, 4), TableLayout.of(TABLE).slotsAt(1).stream().map(TableLayout.Slot::column).toList());
    }

    /** Every place of the grid is covered once. */
    static void assertTiles(TableLayout layout) {
        var covered = new int[layout.rows()][layout.columns()];
        for (var slot : layout.slots()) {
            for (var row = slot.row(); row < slot.row() + slot.rowSpan(); row++) {
                for (var column = slot.column(); column < slot.column() + slot.columnSpan(); column++) {
                    covered[row][column]++;
                }
            }
        }
        var once = IntStream.range(0, layout.columns()).map(column -> 1).boxed().toList();
        for (var row : covered) {
            assertEquals(once, IntStream.of(row).boxed().toList());
        }
    }

    private static List<String> words(TableLayout layout) {
        var slots = new ArrayList<>(layout.slots());
        slots.sort(Comparator.comparingInt(TableLayout.Slot::row).thenComparingInt(TableLayout.Slot::column));
        return slots.stream().map(slot -> slot.row() + "," + slot.column() + " " + slot.rowSpan() + "x" + slot.columnSpan() + " "
                + word(slot.content())).toList();
    }

    private static String word(TableLayout.Content content) {
        if (content instanceof TableLayout.Title title) {
            return title.text();
        } else if (content instanceof TableLayout.Corner corner) {
            return corner.text();
        } else if (content instanceof TableLayout.Label label) {
            return label.text();
        }
        return ((TableLayout.Value) content).ref().toString();
    }
}
