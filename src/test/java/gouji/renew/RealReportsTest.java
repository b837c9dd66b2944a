package gouji.renew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In published reports as many numbers are found as were found right when the list was read; {@link NumbersOfRealReports} prints it. */
class RealReportsTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @ParameterizedTest
    @CsvSource({"2023-隆德县人民政府办公室.txt, 70", "2024-上海市科学技术委员会.md, 9", "2023-淮安市洪泽区人民政府.pdf, 10"})
    void whatWasReadAndFoundRightIsStillFound(String name, int expected) throws IOException {
        var file = CORPUS.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "the published reports are not here: " + file);
        assertEquals(expected, NumbersInText.of(NumbersOfRealReports.text(file)).size());
    }
}
