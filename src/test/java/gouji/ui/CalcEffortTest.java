package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The entry of {@link EffortTest} in LibreOffice Calc, counted by the same rules: a combination is one key, each character is one, texts
 * lie on the clipboard. The strokes are the fewest we know, written down here and counted, not played: the sheets with their printed
 * headings are there and open at A1, blank cells are filled with 0 at once (name box, 0, Alt+Enter), and nothing is checked.
 */
class CalcEffortTest {

    /** Words in quotation marks are typed; a stroke times n is pressed n times. */
    private static final List<String> FIGURES = List.of(
            // Table 2 from A1: 0 0 0, 2 1 15, then one figure under each pair of headings
            "Down*2 Right '0' Tab '0' Tab '0' Enter '2' Tab '1' Tab '15' Enter",
            "Down*2 '0' Enter Down*2 '0' Enter '0' Enter Down*2 '0' Enter Ctrl+PageDown",
            // Table 3: all 0, then the five figures that are not, down the first column as in our window
            "Ctrl+Shift+T 'd4:i28' Enter '0' Alt+Enter",
            "'8' Enter Down '3' Enter Down '1' Enter Down*7 '3' Enter Down*7 '1' Enter Ctrl+PageDown",
            // Table 4
            "Ctrl+Shift+T 'a4:o4' Enter '0' Alt+Enter Ctrl+PageDown",
            // Three texts, each into its cell without being split at its line breaks; saved under a name of its own
            "F2 Ctrl+V Enter F2 Ctrl+V Enter F2 Ctrl+V Enter Ctrl+S Enter");

    /** The sums, where the sheets do not have them yet. */
    private static final List<String> SUMS = List.of(
            "Ctrl+Shift+T 'd27:i27' Enter '=sum(d6:d26)' Alt+Enter Ctrl+Shift+T 'j4:j28' Enter '=sum(d4:i4)' Alt+Enter",
            "Ctrl+Shift+T 'e4' Enter '=sum(a4:d4)' Enter Ctrl+Shift+T 'j4' Enter '=sum(f4:i4)' Enter Ctrl+Shift+T 'o4' Enter '=sum(k4:n4)' Enter");

    @Test
    void theSameEntryInCalcTakesMoreKeys() {
        var figures = keys(FIGURES);
        var sums = keys(SUMS);
        System.out.println("keys for the same entry in Calc: " + figures + " with the sums prepared, " + (figures + sums) + " without");
        assertEquals(List.of(89, 90), List.of(figures, sums));
    }

    private static int keys(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(" "))).mapToInt(CalcEffortTest::keys).sum();
    }

    private static int keys(String stroke) {
        if (stroke.startsWith("'")) {
            return stroke.length() - 2;
        }
        var times = stroke.indexOf('*');
        return times < 0 ? 1 : Integer.parseInt(stroke.substring(times + 1));
    }
}
