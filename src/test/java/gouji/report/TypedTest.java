package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                   | 0
            12                  | 12
            １２                | 12
            1２3                | 123
            007                 | 7
            000                 | 0
            999999999999        | 999999999999
            0000000000000012    | 12
            1,234               | 1234
            12,345,678          | 12345678
            １，２３４          | 1234
            12.0                | 12
            １２．０            | 12
            ' 12 '              | 12
            '\t12\n'            | 12
            '　12　'            | 12
            """)
    void aCountIsDigitsOfEitherWidthPlainOrInGroupsOfThree(String text, String figure) {
        assertEquals(accepted(figure), Typed.read(text, Unit.ITEMS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7730.28             | 7730.28
            0.123456            | 0.123456
            0.1234560           | 0.123456
            1,234.5             | 1234.5
            999999999999.999999 | 999999999999.999999
            100                 | 100
            """)
    void anAmountHasUpToSixDecimals(String text, String figure) {
        assertEquals(accepted(figure), Typed.read(text, Unit.TEN_THOUSAND_YUAN));
    }

    @Test
    void aSumKeepsWhatItWasMadeOf() {
        assertEquals(new Typed.Accepted(Figure.of(22), figures("12", "7", "3")), Typed.read("=12+7+3", Unit.ITEMS));
        assertEquals(new Typed.Accepted(Figure.of(22), figures("12", "7", "3")), Typed.read("＝１２＋７＋３", Unit.ITEMS));
        assertEquals(new Typed.Accepted(Figure.of(1241), figures("1234", "7")), Typed.read(" = 1,234 + 7 ", Unit.ITEMS));
        assertEquals(new Typed.Accepted(Figure.of(5), figures("5")), Typed.read("=5", Unit.ITEMS));
        assertEquals(new Typed.Accepted(figure("0.3"), figures("0.1", "0.2")), Typed.read("=0.1+0.2", Unit.TEN_THOUSAND_YUAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\n", "　", "\u00a0", " \u00a0　"})
    void nothingButSpaceMakesTheCellBlank(String text) {
        assertEquals(new Typed.Blank(), Typed.read(text, Unit.ITEMS));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1,2", "1,23", "12,34", "1234,567", "1,2345", ",123", "1,", "1,,234", "0,123", "01,234", "1、2", "1，2", "1 2", "1　234", "1\u00a0234",
        "①", "3²", "½", "Ⅳ", "十二", "١٢", "१२", "１２①", "12.", ".5", "1.2.3", "1,234.", "1。5", "1e3", "1E3", "0x1F", "+3", "12件", "/", "-",
        "－", "—", "无", "#", "=", "=1+", "=+1", "=1+x", "=1++2", "=1-1", "=1*2", "==1", "1+2", "=1+①", "= ", "NaN", "12\u200b", "\ud835\udfd9"})
    void anythingElseIsNoNumberAndIsNotGuessedAt(String text) {
        assertEquals(new Typed.Refused(text, Refusal.NOT_A_NUMBER), Typed.read(text, Unit.ITEMS));
        assertEquals(new Typed.Refused(text, Refusal.NOT_A_NUMBER), Typed.read(text, Unit.TEN_THOUSAND_YUAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "−3", "－3", "－３", "–3", "-0", "-1,234", "-1.5", "=-3", "=5+-3"})
    void aNegativeNumberIsRefusedAsOne(String text) {
        assertEquals(new Typed.Refused(text, Refusal.NEGATIVE), Typed.read(text, Unit.ITEMS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "12.01", "1,234.5", "=1+0.5", "=0.5+0.5"})
    void aCountHasNoFraction(String text) {
        assertEquals(new Typed.Refused(text, Refusal.NOT_WHOLE), Typed.read(text, Unit.ITEMS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1234567", "0.0000001", "=1+0.1234567"})
    void aSeventhDecimalIsRefusedAndNeverRounded(String text) {
        assertEquals(new Typed.Refused(text, Refusal.TOO_MANY_DECIMALS), Typed.read(text, Unit.TEN_THOUSAND_YUAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "1234567890123", "1,234,567,890,123", "１２３４５６７８９０１２３", "=999999999999+1"})
    void aThirteenthDigitIsRefused(String text) {
        assertEquals(new Typed.Refused(text, Refusal.TOO_LARGE), Typed.read(text, Unit.ITEMS));
        assertEquals(new Typed.Refused(text, Refusal.TOO_LARGE), Typed.read(text, Unit.TEN_THOUSAND_YUAN));
    }

    @Test
    void aPageOfDigitsIsRefusedAsTooLarge() {
        for (var page : List.of("1".repeat(1_000_000), "1" + ",234".repeat(100_000), "1." + "1".repeat(1_000_000))) {
            assertEquals(new Typed.Refused(page, Refusal.TOO_LARGE), Typed.read(page, Unit.TEN_THOUSAND_YUAN));
        }
    }

    private static Typed accepted(String figure) {
        return new Typed.Accepted(figure(figure), List.of());
    }

    private static List<Figure> figures(String... figures) {
        return Stream.of(figures).map(TypedTest::figure).toList();
    }

    private static Figure figure(String text) {
        return Figure.parse(text).orElseThrow();
    }
}
