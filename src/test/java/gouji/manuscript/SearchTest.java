package gouji.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final List<String> TEXTS = List.of("preamble", "overview", "problems", "other");

    private static Report report(String overview, String other) {
        return Samples.zeros().withText("overview", overview).withText("other", other);
    }

    @Test
    void widthAndCaseOfDigitsAndLettersDoNotMatterAndTheTextsComeInTheirOrder() {
        var report = report("２０２３年，2023年。App", "APP于２023年");
        assertEquals(List.of(new Place("overview", 0, 5), new Place("overview", 6, 11), new Place("other", 4, 9)), Search.of(report, TEXTS, "2023年"));
        assertEquals(List.of(new Place("overview", 12, 15), new Place("other", 0, 3)), Search.of(report, TEXTS, "ａＰｐ"));
    }

    @Test
    void placesDoNotOverlapAndNothingIsNowhere() {
        assertEquals(List.of(new Place("overview", 0, 2), new Place("overview", 2, 4)), Search.of(report("公公公公公", ""), TEXTS, "公公"));
        assertEquals(List.of(), Search.of(report("字", "字"), TEXTS, ""));
        assertEquals(List.of(), Search.of(report("（1）", ""), TEXTS, "(1)"));
    }

    @Test
    void aPlaceIsShownInItsSentence() {
        var report = report("第一句。全年公开12条！第三句", "");
        var place = Search.of(report, TEXTS, "12").get(0);
        assertEquals(List.of("全年公开", "12", "条！"), List.of(place.before(report), place.says(report), place.behind(report)));
    }

    @Test
    void aLongSentenceIsShortenedBetweenCharacters() {
        var report = report("\ud842\udfb7".repeat(40) + "a12a" + "\ud842\udfb7".repeat(40), "");
        var place = Search.of(report, TEXTS, "12").get(0);
        assertEquals(List.of("…" + "\ud842\udfb7".repeat(15) + "a", "a" + "\ud842\udfb7".repeat(14) + "…"),
                List.of(place.before(report), place.behind(report)));
    }

    @Test
    void whatSaysSoAlreadyIsNotReplaced() {
        var report = report("２023年，2023年", "");
        var edits = Search.replaced(report, Search.of(report, TEXTS, "2023"), "2023");
        assertEquals("2023年，2023年", report.withEdits(edits).text("overview"));
        assertEquals(1, edits.size());
    }
}
