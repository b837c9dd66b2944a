package gouji.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

    @Test
    void whatComesOffNeverStandsOnTheBackOfWhatStays() {
        assertEquals(List.of(0, 1, 2, PrintOrder.BLANK, 3), pages(List.of(0, 1, 2, 3), true, OptionalInt.of(3)));
        assertEquals(List.of(2, PrintOrder.BLANK, 3, 4), pages(List.of(2, 3, 4), true, OptionalInt.of(3)));
        assertEquals(4, PrintOrder.of("p", "t", List.of(0, 1, 2, 3), true, OptionalInt.of(3)).printed());
    }

    @Test
    void nothingStaysEmptyWhereNothingWouldStandBehind() {
        assertEquals(List.of(0, 1, 2), pages(List.of(0, 1, 2), true, OptionalInt.of(2)));
        assertEquals(List.of(0, 1, 2), pages(List.of(0, 1, 2), true, OptionalInt.empty()));
        assertEquals(List.of(0, 1, 2, 3), pages(List.of(0, 1, 2, 3), false, OptionalInt.of(3)));
        assertEquals(List.of(0, 1, 2), pages(List.of(0, 1, 2), true, OptionalInt.of(3)));
        assertEquals(List.of(4, 5), pages(List.of(4, 5), true, OptionalInt.of(3)));
    }

    private static List<Integer> pages(List<Integer> pages, boolean bothSides, OptionalInt apart) {
        return PrintOrder.of("p", "t", pages, bothSides, apart).pages();
    }
}
