package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8件          | 8
            ８ 件        | 8
            1,234件      | 1234
            1，234件     | 1234
            1，234，567件 | 1234567
            12345热线3件 | 3
            零件         | 0
            〇件         | 0
            八件         | 8
            十二件       | 12
            两件         | 2
            二十件       | 20
            一百零三件   | 103
            三千零五十件 | 3050
            一万二千三百件 | 12300
            1.2万件      | 12000 ROUNDED
            3万余件      | 30000 AND_MORE
            300余件      | 300 AND_MORE
            百余件       | 100 AND_MORE
            约40件       | 40 ABOUT
            近40件       | 40 ABOUT
            40件左右     | 40 ABOUT
            超过40件     | 40 AT_LEAST
            40件以上     | 40 AT_LEAST
            不足40件     | 40 AT_MOST
            40件以内     | 40 AT_MOST
            2023年       | ''
            二〇二三年   | ''
            8月3日       | ''
            98.5%        | ''
            第3件        | ''
            每件         | ''
            数十件       | ''
            3至5件       | ''
            3-5件        | ''
            一件事       | ''
            一是         | ''
            711号        | ''
            1234567890123件 | ''
            """)
    void aNumberIsWhatAReaderTakesItFor(String text, String understood) {
        assertEquals(understood, Tokens.of(text, 2023).stream().flatMap(token -> token.count().stream())
                .map(count -> count.told() + (count.isExact() ? "" : " " + count.closeness())).collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8件     | 8               | 7, 9
            1.2万件 | 12000, 11500, 12400 | 10900, 13500
            300余件 | 300, 301, 399   | 299, 400
            320余件 | 321, 329        | 319, 330
            约40件  | 38, 40, 43      | 30, 50
            40件以上 | 40, 400        | 39
            40件以内 | 0, 40          | 41
            """)
    void aVagueNumberAdmitsWhatItMayStandFor(String text, String admitted, String refused) {
        var count = Tokens.of(text, 2023).stream().flatMap(token -> token.count().stream()).findFirst().orElseThrow();
        assertEquals(List.of(admitted.split(", ")), figures(admitted + ", " + refused).filter(count::admits).map(Figure::toString).toList());
    }

    @Test
    void aBlankKeepsTwoNumbersApart() {
        assertEquals("5", Tokens.of("12 5件", 2023).stream().flatMap(token -> token.count().stream())
                .map(count -> count.told().toString()).collect(Collectors.joining("; ")));
    }

    private static Stream<Figure> figures(String list) {
        return Arrays.stream(list.split(", ")).map(figure -> Figure.of(Long.parseLong(figure)));
    }
}
