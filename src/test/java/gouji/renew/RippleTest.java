package gouji.renew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Figure;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.TextEdit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RippleTest {

    private static final List<String> TEXTS = List.of("preamble", "overview", "problems", "other");

    private final Outdated first = old("overview", 5, "1,184", "条", 1200);
    private final Outdated second = old("overview", 20, "1184", "条", 1200);
    private final Outdated third = old("other", 3, "1184", "条", 1200);

    @Test
    void placesThatSayTheSameOldNumberAndShouldSayTheSameNewOneAreOneHoweverTheyWriteIt() {
        var other = old("overview", 30, "1184", "件", 1200);
        var another = old("other", 9, "1184", "条", 9);
        assertEquals(List.of(new Ripple(List.of(first, second, third)), new Ripple(List.of(other)), new Ripple(List.of(another))),
                Ripple.of(List.of(first, second, other, third, another)));
        assertEquals(List.of(), Ripple.of(List.of()));
    }

    @Test
    void eachPlaceIsMendedInItsOwnWriting() {
        assertEquals(List.of(new TextEdit("overview", 5, 10, "1,200"), new TextEdit("overview", 20, 24, "1200")),
                new Ripple(List.of(first, second)).mended());
    }

    @Test
    void onesPlacesAreLookedAtOneByOneAndTheFirstAgainBehindTheLast() {
        var ripple = new Ripple(List.of(first, second, third));
        assertEquals(first, ripple.behind(TEXTS, Position.of("overview")));
        assertEquals(second, ripple.behind(TEXTS, at("overview", 5)));
        assertEquals(third, ripple.behind(TEXTS, at("overview", 20)));
        assertEquals(third, ripple.behind(TEXTS, at("problems", 0)));
        assertEquals(first, ripple.behind(TEXTS, at("other", 3)));
    }

    /** In a table she is before all of them. */
    @Test
    void fromATableTheFirstIsLookedAt() {
        assertEquals(first, new Ripple(List.of(first, second, third)).behind(TEXTS, Position.of("requests")));
    }

    @Test
    void whereSheIsIsChangedBeforeHerEyes() {
        var ripple = new Ripple(List.of(first, second, third));
        assertEquals(at("other", 3), ripple.position("other"));
        assertEquals(at("overview", 5), ripple.position("requests"));
    }

    private static Position at(String section, int caret) {
        return new Position(section, Optional.empty(), caret);
    }

    private static Outdated old(String key, int start, String says, String unit, int to) {
        return new Outdated(key, start, start + says.length(), says, unit, Figure.of(to), List.of());
    }
}
