package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEndTest {

    private static final String TEXT = "收到8件。办结8件！完";

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 2, 收到8件。
            2, 4, 收到8件。
            4, 5, 收到8件。
            5, 6, 办结8件！
            5, 5, 办结8件！
            3, 7, 收到8件。办结8件！
            10, 11, 完
            11, 11, 完
            11, 40, 完
            40, 50, 完
            """)
    void aPartOfATextStandsInWholeSentences(int start, int end, String around) {
        assertEquals(around, SentenceEnd.around(TEXT, start, end));
    }

    @ParameterizedTest
    @CsvSource({"。, true", "！, true", "?, true", "；, false", "件, false"})
    void aSentenceEndsWithAFullStop(char character, boolean ends) {
        assertEquals(ends, SentenceEnd.is(character));
    }
}
