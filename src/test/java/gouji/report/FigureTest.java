package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "12.0, 12", "12.50, 12.5", "0.0, 0", "100, 100", "1E+2, 100", "0.000001, 0.000001", "1200.00, 1200"})
    void figuresAreEqualHoweverTheyAreWritten(String written, String canonical) {
        var figure = new Figure(new BigDecimal(written));
        assertEquals(new Figure(new BigDecimal(canonical)), figure);
        assertEquals(new Figure(new BigDecimal(canonical)).hashCode(), figure.hashCode());
        assertEquals(canonical, figure.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "12.0, 12", "007, 7", "999999999999.999999, 999999999999.999999", "0.1000000, 0.1"})
    void filesHoldAsciiDigitsAndOnePoint(String text, String canonical) {
        assertEquals(Optional.of(canonical), Figure.parse(text).map(Figure::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "+1", "1.", ".5", "1,234", "1 2", "１２", "①", "1e3", "0.1234567", "1234567890123", "١٢", "12\n"})
    void anythingElseInAFileIsNoFigure(String text) {
        assertEquals(Optional.empty(), Figure.parse(text));
    }

    @Test
    void tenthsAddUpExactly() {
        var tenth = new Figure(new BigDecimal("0.1"));
        assertEquals(Figure.of(1), Stream.generate(() -> tenth).limit(10).reduce(Figure.ZERO, Figure::plus));
        assertEquals(Figure.ZERO, tenth.minus(tenth));
        assertTrue(tenth.minus(tenth).isZero());
    }

    @Test
    void aDifferenceMayBeNegative() {
        assertEquals("-11", Figure.ZERO.minus(Figure.of(11)).toString());
        assertEquals(-1, Figure.ZERO.minus(Figure.of(11)).signum());
    }

    @Test
    void figuresAreOrderedAsNumbers() {
        assertTrue(Figure.of(9).compareTo(Figure.of(10)) < 0);
        assertEquals(0, new Figure(new BigDecimal("12.0")).compareTo(Figure.of(12)));
    }
}
