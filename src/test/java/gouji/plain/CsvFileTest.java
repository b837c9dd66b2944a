package gouji.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.document.Imprint;
import gouji.document.Transcript;
import gouji.document.UnreadableException;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.formats.Trials;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));

    @Test
    void anyReportIsReadAgainToTheLastSpace() {
        Trials.random((sheet, seed) -> assertSame(sheet, seed));
        assertSame(SAMPLE, "sample");
        assertSame(Trials.worst(), "worst");
    }

    @Test
    void noFieldBeginsLikeAFormula() throws UnreadableException {
        for (var row : CsvRows.of(Trials.text(CsvFile.of(Trials.worst())).substring(1))) {
            row.forEach(field -> assertTrue(!field.matches("(?s)\\s*[=+\\-@].*"), field));
        }
        var values = Stream.of("=1", "'=1", "''", "'", "\t@x", "甲-乙", "").toList();
        assertEquals(values, values.stream().map(Defused::of).map(Defused::armed).toList());
    }

    @Test
    void theFirstRowsAreWhatSpreadsheetsRead() {
        assertEquals(List.of("\ufeffkey,section,label,value", "gouji.edition,版记,,2021", "gouji.year,版记,,2023"),
                Trials.text(CsvFile.of(SAMPLE)).lines().limit(3).toList());
    }

    @Test
    void rowsMissingTwiceOrCutAreRefused() {
        var text = Trials.text(CsvFile.of(SAMPLE));
        var row = "requests/received/total,";
        var cut = text.substring(0, text.indexOf(row));
        var twice = text + text.substring(text.indexOf(row));
        for (var wrong : List.of(cut, twice, text + "x,y\r\n", text.replace(row, "requests/none/total,"), "\ufeffkey,section,label,value", "")) {
            assertThrows(UnreadableException.class, () -> CsvFileReader.read(Reports.FORM, wrong.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void assertSame(Sheet sheet, String which) {
        try {
            var read = CsvFileReader.read(Reports.FORM, CsvFile.of(sheet));
            assertEquals(List.of(), Transcript.of(sheet).differences(read.transcript()), which);
            assertEquals(Optional.of(Transcript.legal(Imprint.of(sheet).head().officeName())),
                    read.imprint().map(imprint -> imprint.head().officeName()), which);
        } catch (UnreadableException e) {
            throw new AssertionError(which, e);
        }
    }
}
