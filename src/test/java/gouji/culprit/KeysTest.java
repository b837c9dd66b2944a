package gouji.culprit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.culprit.Slip.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            21, 12, SWAPPED
            21, 24, DIGIT
            8, 9, DIGIT
            21, 2, MISSING
            105, 5, MISSING DIGIT
            21, 221, DOUBLED
            21, 211, DOUBLED
            21, 210, TENFOLD EXTRA
            20, 200, TENFOLD DOUBLED EXTRA
            21, 213, EXTRA
            0, 7, DIGIT
            821, 812, SWAPPED
            10, 1, MISSING SWAPPED
            21, 21, ''
            21, 34, ''
            21, 2100, ''
            8, 0, DIGIT
            """)
    void whatBecameOfAFigureTellsTheSlip(long meant, long seen, String kinds) {
        var expected = kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" "));
        var ways = Keys.ways(meant, seen).keySet().stream().map(Kind::name).filter(kind -> !kind.equals("EXTRA")
                || expected.contains("EXTRA")).collect(Collectors.toSet());
        assertEquals(expected, ways);
    }

    @Test
    void aNeighbouringKeyIsHitSooner() {
        assertEquals(2, Keys.ways(5, 8).get(Kind.DIGIT) / Keys.ways(5, 1).get(Kind.DIGIT), 1e-9);
    }

    @Test
    void theWaysOfOneKindAddUpToOne() {
        var all = 0.0;
        for (var seen = 0; seen <= 9999; seen++) {
            all += Keys.ways(4711, seen).getOrDefault(Kind.DIGIT, 0.0);
        }
        assertEquals(1, all, 1e-9);
        assertTrue(Keys.ways(11, 1).get(Kind.MISSING) > Keys.ways(12, 1).get(Kind.MISSING));
    }
}
