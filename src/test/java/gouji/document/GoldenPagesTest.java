package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.exchange.Sample;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The sample's draft against kept pictures of its pages, set with the fonts that packaging/fonts brings. {@code -Dgouji.golden=keep} keeps
 * what is set now; look at every page before.
 */
class GoldenPagesTest {

    private static final Path FONTS = Path.of("target/fonts");
    private static final Path KEPT = Path.of("src/test/resources/gouji/document/pages");
    /** Grey values of one point that are another colour, and how many points of a page may be: a line that is missing has some hundred. */
    private static final int FAR = 64;
    private static final int FEW = 100;

    @BeforeEach
    void theFontsAreThose() {
        var isThere = Files.isRegularFile(FONTS.resolve("NotoSerifSC_700Bold.ttf"));
        if (!isThere) {
            System.out.println("skipped: there are no fonts in target/fonts; packaging/fonts brings them");
        }
        Assumptions.assumeTrue(isThere, "there are no fonts in target/fonts");
    }

    @Test
    void everyPageLooksAsItDid() throws Exception {
        var pdf = new Typesetter(FontShelf.of(List.of(FONTS))).set(Sheet.of(Samples.FORM, Sample.read(Samples.FORM)),
                Dress.draft(1, LocalDateTime.of(2024, 1, 12, 14, 3)).withSignOff(true).asSample());
        assertEquals(List.of("NotoSerifSC-Bold", "NotoSansSC-Bold", "LXGWWenKai-Bold", "LXGWWenKai-Regular", "NotoSerifSC-Regular"), pdf.fonts());
        var differing = new ArrayList<String>();
        try (var pages = new Pages(pdf.bytes())) {
            for (var page = 1; page <= pages.count(); page++) {
                var file = KEPT.resolve("sample-" + page + ".png");
                var picture = pages.picture(page, 60);
                if ("keep".equals(System.getProperty("gouji.golden"))) {
                    Files.createDirectories(KEPT);
                    ImageIO.write(picture, "png", file.toFile());
                }
                if (differing(picture, file) > FEW) {
                    differing.add("page " + page);
                }
            }
            assertEquals(8, pages.count());
        }
        assertEquals(List.of(), differing);
    }

    private static int differing(BufferedImage picture, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Integer.MAX_VALUE;
        }
        var kept = ImageIO.read(file.toFile());
        if (kept.getWidth() != picture.getWidth() || kept.getHeight() != picture.getHeight()) {
            return Integer.MAX_VALUE;
        }
        var differing = 0;
        for (var y = 0; y < kept.getHeight(); y++) {
            for (var x = 0; x < kept.getWidth(); x++) {
                differing += Math.abs(kept.getRaster().getSample(x, y, 0) - picture.getRaster().getSample(x, y, 0)) > FAR ? 1 : 0;
            }
        }
        return differing;
    }
}
