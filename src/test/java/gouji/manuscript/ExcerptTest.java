package gouji.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.TextDifference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The part of a long text that is before her. */
class ExcerptTest {

    private static final String PARAGRAPH = "字".repeat(7_499);
    private static final String LONG = PARAGRAPH + "\n" + PARAGRAPH;

    @Test
    void aShortTextIsShownWhole() {
        assertEquals("甲乙", Excerpt.at("甲乙", 1).words());
        assertEquals(new Block(7_500, 14_999), Excerpt.at(LONG, 10_000).block());
    }

    @Test
    void whatIsWrittenInAPartIsWrittenThereInTheWholeText() {
        var written = Excerpt.at(LONG, 10_000).with("新");
        assertEquals(PARAGRAPH + "\n新", written.whole());
        assertEquals(List.of("新", true, false), List.of(written.words(), written.says("新"), written.says("旧")));
        assertEquals(7_501, Excerpt.at(LONG, 10_000).wholeLength(1));
    }

    @Test
    void aChangeWithinThePartLeavesHerThereAndOneElsewhereDoesNot() {
        var second = Excerpt.at(LONG, 10_000);
        assertEquals(Optional.of(new Excerpt(LONG + "。", new Block(7_500, 15_000))), changed(second, LONG + "。"));
        assertEquals(Optional.empty(), changed(second, "甲" + LONG));
        assertEquals(Optional.empty(), changed(second, LONG + "字".repeat(2_502)));
        assertEquals(Optional.empty(), changed(Excerpt.NOTHING, "甲"));
    }

    @Test
    void aPartMayGrowByHalfBeforeAnotherIsDue() {
        var grown = Excerpt.at(LONG, 10_000).with("字".repeat(15_000));
        assertEquals(List.of(false, true, false), List.of(grown.isOutgrown(), grown.reaches(10_000), grown.holdsMore(1)));
        assertEquals(List.of(true, false), List.of(grown.with("字".repeat(15_001)).isOutgrown(), grown.with("字".repeat(15_001)).reaches(10_000)));
        assertEquals(List.of(true, false), List.of(Excerpt.at(LONG, 10_000).with("短").isOutgrown(), Excerpt.at("短", 0).isOutgrown()));
    }

    @Test
    void aPlaceIsNeverBeyondTheTextNorInTheMiddleOfACharacter() {
        var rare = Excerpt.at("甲\ud842\udfb7乙", 0);
        assertEquals(List.of(0, 1, 3, 4), List.of(rare.within(-1), rare.within(2), rare.within(3), rare.within(99)));
    }

    private static Optional<Excerpt> changed(Excerpt excerpt, String text) {
        return excerpt.changed(TextDifference.between(excerpt.whole(), text), text);
    }
}
