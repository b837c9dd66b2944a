package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gouji.document.Redline.Run;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedlineTest {

    private static Run kept(String text) {
        return new Run(Fate.KEPT, text);
    }

    private static Run struck(String text) {
        return new Run(Fate.STRUCK, text);
    }

    private static Run inserted(String text) {
        return new Run(Fate.INSERTED, text);
    }

    @Test
    void aNumberChangesAsAWhole() {
        assertEquals(List.of(List.of(kept("全年收到申请"), struck("18"), inserted("19"), kept("件。"))),
                Redline.of(List.of("全年收到申请18件。"), List.of("全年收到申请19件。")));
    }

    @Test
    void nothingIsMarkedWhereNothingHasChanged() {
        assertEquals(List.of(List.of(kept("一")), List.of(kept("二"))), Redline.of(List.of("一", "二"), List.of("一", "二")));
        assertEquals(List.of(), Redline.of(List.of(), List.of()));
    }

    @Test
    void aParagraphThatIsNewOrGoneStandsByItself() {
        assertEquals(List.of(List.of(kept("甲。")), List.of(inserted("新的一段。")), List.of(kept("乙。"))),
                Redline.of(List.of("甲。", "乙。"), List.of("甲。", "新的一段。", "乙。")));
        assertEquals(List.of(List.of(kept("甲。")), List.of(struck("旧的一段。")), List.of(kept("乙。"))),
                Redline.of(List.of("甲。", "旧的一段。", "乙。"), List.of("甲。", "乙。")));
        assertEquals(List.of(List.of(struck("甲。"))), Redline.of(List.of("甲。"), List.of()));
    }

    @Test
    void anotherSentenceIsStruckAndWrittenAnewAndNotSharedCharacterByCharacter() {
        assertEquals(List.of(List.of(struck("组织培训两次。")), List.of(inserted("网站专栏全年可用。"))),
                Redline.of(List.of("组织培训两次。"), List.of("网站专栏全年可用。")));
    }

    @Test
    void aSingleCharacterBetweenTwoChangesGoesWithThem() {
        assertEquals(List.of(List.of(kept("全部任务按期"), struck("完成了验收"), inserted("办结了归档"), kept("，情况良好。"))),
                Redline.of(List.of("全部任务按期完成了验收，情况良好。"), List.of("全部任务按期办结了归档，情况良好。")));
    }

    @Test
    void fiftyThousandCharactersAgainstOthersDoNotHang() {
        var before = Collections.nCopies(1, "甲乙丙丁戊己庚辛".repeat(6_250));
        var after = Collections.nCopies(1, "子丑寅卯辰巳午未".repeat(6_250));
        assertEquals(List.of(List.of(struck(before.get(0))), List.of(inserted(after.get(0)))),
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Redline.of(before, after)));
    }
}
