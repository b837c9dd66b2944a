package gouji.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.report.Addend;
import gouji.report.Figure;
import gouji.report.Margin;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final Margin UNNAMED =
            new Margin(List.of(Addend.of(Figure.of(12)), Addend.of(Figure.of(7))), "登记簿", "补", false, true);

    @Test
    void withoutNamesAMarginIsSpelledAsItAlwaysWas() {
        var words = List.of("12+7", "登记簿", "补", "false", "true");
        assertEquals(words, Spelling.margin(UNNAMED));
        assertEquals(UNNAMED, Spelling.margin(words));
    }

    @Test
    void theNamesOfAddendsComeLast() {
        var named = UNNAMED.naming(1, "民政局 + 残联");
        var words = List.of("12+7", "登记簿", "补", "false", "true", "", "民政局 + 残联");
        assertEquals(words, Spelling.margin(named));
        assertEquals(named, Spelling.margin(words));
    }

    @Test
    void namesThatAreNotAsManyAsTheAddendsCannotBeRead() {
        assertThrows(IllegalArgumentException.class, () -> Spelling.margin(List.of("12+7", "", "", "false", "true", "民政局")));
        assertThrows(IllegalArgumentException.class, () -> Spelling.margin(List.of("", "", "", "false", "true", "民政局")));
    }
}
