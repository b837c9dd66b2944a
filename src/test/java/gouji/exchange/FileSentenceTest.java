package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.exchange.Refused.Reason;
import gouji.words.Language;
import gouji.words.Words;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileSentenceTest {

    private static final Path FILE = Path.of("年报.gouji.json");
    private static final FileSentence CHINESE = new FileSentence(Words.in(Language.CHINESE));
    private static final FileSentence ENGLISH = new FileSentence(Words.in(Language.ENGLISH));

    @Test
    void aRefusalSaysWhatAndWhereAndThatNothingWasTaken() {
        var number = new Refused(Reason.WRONG_KIND, List.of("figures", "requests/received/research"),
                Optional.of(new Place(31, 35)), List.of("TEXT", "NUMBER"));
        assertEquals(List.of("年报.gouji.json 的 figures › requests/received/research（第 31 行第 35 列）应是带引号的文字，实际是不带引号的数字，文件未采用",
                        "年报.gouji.json has at figures › requests/received/research (line 31, column 35) not a text in quotes but "
                                + "a number without quotes and was not taken",
                        "年报.gouji.json 有 500.0 MB，超过 5 MB 的上限，没有读取，请核对是否选错了文件"),
                List.of(CHINESE.of(FILE, number), ENGLISH.of(FILE, number),
                        CHINESE.of(FILE, Refused.whole(Reason.TOO_BIG, "500.0", "5"))));
    }

    @Test
    void everyReasonAndOutcomeHasItsWordsInBothLanguages() {
        for (var sentence : List.of(CHINESE, ENGLISH)) {
            Arrays.stream(Reason.values()).filter(why -> why != Reason.WRONG_KIND).forEach(why ->
                    assertEquals(List.of(), unfilled(sentence.of(FILE, new Refused(why, List.of("k"),
                            Optional.of(new Place(1, 2)), List.of("x", "y"))))));
            Arrays.stream(Element.Kind.values()).forEach(kind -> assertEquals(List.of(), unfilled(sentence.of(FILE,
                    Refused.at(Reason.WRONG_KIND, new Place(1, 2), kind.name(), kind.name())))));
            Arrays.stream(WholeFile.Outcome.values()).forEach(outcome ->
                    assertEquals(List.of(), unfilled(sentence.of(FILE, outcome))));
            List.of(new AccessDeniedException("a"), new FileSystemException("a")).forEach(failure ->
                    assertEquals(List.of(), unfilled(sentence.of(FILE, failure))));
        }
    }

    /** What is wrong with a sentence: places left open, or no file named. */
    private static List<String> unfilled(String sentence) {
        return sentence.matches("(?s).*\\{[0-9].*") || !sentence.contains(FILE.toString()) ? List.of(sentence) : List.of();
    }
}
