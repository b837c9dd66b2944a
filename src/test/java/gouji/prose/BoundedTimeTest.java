package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gouji.check.Case;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.exchange.WordListFile;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted into a text, checking it ends: a megabyte of one thing takes seconds at the most. */
class BoundedTimeTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int TENTH = MEGABYTE / 10;

    /** Far beyond what it takes anywhere; a rule that looks at every pair of places would take hours. */
    private static final Duration GENEROUS = Duration.ofSeconds(100);

    private static final WordList WORDS = WordListFile.published();

    @ParameterizedTest
    @ValueSource(strings = {"的", "1", "（", "《", "<", "。", "\n", "公开", "2022年", "县人民政府办公室", "申请人王", "七、附件\n", "“", "“本年度止件数”", "2.其他法律行政止公开，", "|本年度止件数",
            "一", "、", "件", "8件：", "8件（", "1、", "“一", "收到政府信息公开申请8件，", "其中印发规范性文件2件，", "上年结转1件，共计9件，"})
    void aMegabyteOfOneThingIsCheckedInTheEnd(String thing) {
        var text = thing.repeat(MEGABYTE / thing.length()) + "\n";
        var sheet = Sheet.of(Samples.FORM, Samples.zeros().withText("preamble", text.substring(0, TENTH)).withText("overview", text));
        var subject = Case.of(sheet).after(Optional.of(sheet));
        assertTimeoutPreemptively(GENEROUS, () -> assertTrue(ProseCheck.check(Prose.of(subject), WORDS).size() < 2_000));
    }
}
