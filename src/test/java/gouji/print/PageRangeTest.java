package gouji.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {

    @Test
    void nothingMeansAllPages() {
        assertEquals(Optional.of(List.of(0, 1, 2)), PageRange.parse("  ", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-3,5", "１－３，５", "5、1—3", "1~3 5 2", "1至3；5"})
    void pagesAreWrittenInManyWays(String typed) {
        assertEquals(Optional.of(List.of(0, 1, 2, 4)), PageRange.parse(typed, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "3-1", "1-8", "一", "1-", ",", "1.5", "99999999999"})
    void whatIsNoPageIsNone(String typed) {
        assertEquals(Optional.empty(), PageRange.parse(typed, 7));
    }
}
