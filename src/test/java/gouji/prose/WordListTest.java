package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.prose.WordList.Entry;
import gouji.prose.WordList.Fault;
import gouji.prose.WordList.Read;
import gouji.prose.WordList.Why;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {

    private static final Entry PLAN = new Entry("布署", "部署", List.of("发布署名", "公布署期"));

    @Test
    void aLineNamesAWordWhatToWriteInsteadAndWhereItIsRight() {
        assertEquals(list(PLAN, new Entry("台帐", "台账", List.of()), new Entry("贫困户", "", List.of())),
                WordList.EMPTY.read("布署 = 部署 ! 发布署名、公布署期\n台帐=台账\n贫困户").words());
    }

    @Test
    void spacesFullWidthSignsCommentsAndLineEndsOfEverySystemAreTheSame() {
        assertEquals(list(PLAN, new Entry("台帐", "台账", List.of())),
                WordList.EMPTY.read("\uFEFF# 词表\r\n　布署＝部署！发布署名，公布署期 \r\n\r\n＃ 又一段\n台帐\t台账\r").words());
    }

    @Test
    void aWordOfTheFileReplacesTheSameWordOfTheListBeforeItAndAMinusTakesOneOut() {
        var before = WordList.EMPTY.read("布署 = 部署\n台帐 = 台账\n帐号 = 账号").words();
        assertEquals(list(new Entry("布署", "安排", List.of()), new Entry("帐号", "账号", List.of()), new Entry("贫困户", "", List.of())),
                before.read("布署 = 安排\n-台帐\n－没有的词\n贫困户").words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            = 部署                | NO_WORD
            ! 发布署名            | NO_WORD
            部署 = 部署           | SAME_WORD
            布署 = 部署 ! 发布会  | EXCEPTION_WITHOUT_WORD
            """)
    void aLineThatCannotBeReadIsToldWithItsNumberAndTheOthersAreRead(String line, Why why) {
        assertEquals(new Read(list(new Entry("台帐", "台账", List.of())), List.of(new Fault(3, line, why))),
                WordList.EMPTY.read("台帐 = 台账\n\n" + line + "\n"));
    }

    @Test
    void aWordHasAtMostFiftyCharacters() {
        assertEquals(new Read(list(new Entry("字".repeat(50), "", List.of())), List.of(new Fault(2, "词".repeat(50), Why.TOO_LONG))),
                WordList.EMPTY.read("字".repeat(50) + "\n" + "词".repeat(51)));
    }

    @Test
    void aListHasAtMostTenThousandWords() {
        var lines = new StringBuilder();
        for (var number = 0; number <= WordList.MOST_WORDS; number++) {
            lines.append("词").append(number).append('\n');
        }
        var read = WordList.EMPTY.read(lines.toString());
        assertEquals(WordList.MOST_WORDS, read.words().entries().size());
        assertEquals(List.of(new Fault(WordList.MOST_WORDS + 1, "词" + WordList.MOST_WORDS, Why.TOO_MANY)), read.faults());
    }

    private static WordList list(Entry... entries) {
        return new WordList(List.of(entries));
    }
}
