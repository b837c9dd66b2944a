package gouji.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    @Test
    void threeKindsOfNumbersAreThreeLevelsAndWhatRunsOnBehindThemIsNoTitle() {
        var text = "　　（一）主动公开。全年公开12条。\n1.机构职能：已公开\n（1）领导信息\n(十一) 监督保障\n２．平台建设";
        assertEquals(List.of(new Heading(1, 0, "（一）主动公开"), new Heading(2, 19, "1.机构职能"), new Heading(3, 30, "（1）领导信息"),
                new Heading(1, 38, "(十一) 监督保障"), new Heading(2, 48, "２．平台建设")), Outline.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "（一）", "1.5 万件", "第（一）项", "（2023）5号", "12345.6", "（ ）空", "（一", "2023年公开12条", "1",
            "1.全年收到申请八件其中七件为自然人提出一件为企业提出均已在法定期限内办结并送达没有转到下一年度"})
    void whatOnlyLooksLikeANumberIsNoHeading(String line) {
        assertEquals(List.of(), Outline.of(line));
    }

    @Test
    void aLongTitleOfTheFirstLevelIsCutAndNeverInTheMiddleOfACharacter() {
        var heading = Outline.of("（一）" + "\ud842\udfb7".repeat(60)).get(0);
        assertEquals("（一）" + "\ud842\udfb7".repeat(18) + "…", heading.words());
    }
}
