package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** The figures WCAG 2.2 gives for its own examples. */
class ContrastTest {

    @Test
    void blackOnWhiteIsTheMostAndEqualColoursTheLeast() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(1, Contrast.ratio(Color.RED, Color.RED), 0.001);
        assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.005);
    }
}
