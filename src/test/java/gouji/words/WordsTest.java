package gouji.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void argumentsArePrintedAsTheyPrintThemselves() {
        assertEquals("总计列还差 1234567 件未归类", Words.in(Language.CHINESE).say("finding.sides.left", "总计", 1234567));
        assertEquals("Column 总计: {0} ' not yet assigned to a result", Words.in(Language.ENGLISH).say("finding.sides.left", "总计", "{0} '"));
    }

    @Test
    void aSentenceThatIsNotThereIsAMistakeOfOurs() {
        assertEquals("no words for 'finding.none'",
                assertThrows(IllegalArgumentException.class, () -> Words.in(Language.CHINESE).say("finding.none")).getMessage());
    }

    @Test
    void languagesHaveTheirNamesOnTheCommandLine() {
        assertEquals(Optional.of(Language.CHINESE), Language.of("zh"));
        assertEquals(Optional.of(Language.ENGLISH), Language.of("en"));
        assertEquals(Optional.empty(), Language.of("fr"));
    }
}
