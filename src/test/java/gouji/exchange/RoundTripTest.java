package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.check.Sheet;
import gouji.report.Change;
import gouji.report.Figure;
import gouji.report.Margin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));

    @Test
    void everyWorkingCopyComesBackAsItWas() {
        var seed = new Random().nextLong();
        System.out.println("seed of the random reports: " + seed);
        var random = new Random(seed);
        for (var time = 0; time < 100; time++) {
            var sheet = Sheet.of(Reports.FORM, Reports.random(random));
            var bytes = ReportJson.workingCopy(sheet);
            assertEquals(new ReadBack.Same(), ReadBack.ofWorkingCopy(sheet, Reports.FILES.read(bytes)), () -> "seed " + seed);
            assertEquals(sheet.report(), ((ReportFile.Read) Reports.FILES.read(bytes)).report(), () -> "seed " + seed);
            if (sheet.blanks(Reports.FORM.cells()) == 0) {
                assertEquals(new ReadBack.Same(), ReadBack.ofUpload(sheet, Reports.FILES.read(ReportJson.upload(sheet))),
                        () -> "seed " + seed);
            }
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        try (var shipped = Sample.class.getResourceAsStream("sample.gouji.json")) {
            assertArrayEquals(shipped.readAllBytes(), ReportJson.upload(SAMPLE));
        }
    }

    @Test
    void aWorkingCopyTellsBlankCellsAndWhatIsOnlyHers() {
        var received = Reports.cell("requests/received/naturalPerson");
        var total = Reports.cell("requests/received/total");
        var sheet = Sheet.of(Reports.FORM, SAMPLE.report().without(received).withControl(total, Optional.of(Figure.of(9)))
                .withMargin(received, new Margin(List.of(), "登记簿", "待问", false, false)));
        var text = new String(ReportJson.workingCopy(sheet), StandardCharsets.UTF_8);
        assertEquals(List.of("""
                    "requests/received/naturalPerson": null,
                """.indent(0), """
                  "accepted": [],
                  "controls": {
                    "requests/received/total": "9"
                  },
                  "notes": {
                    "requests/received/naturalPerson": "待问"
                  },
                  "sources": {
                    "requests/received/naturalPerson": "登记簿"
                  }
                }
                """), List.of(text.lines().filter(line -> line.contains("received/naturalPerson\": null")).findFirst()
                        .orElseThrow() + "\n", text.substring(text.indexOf("  \"accepted\""))));
        assertEquals(sheet.report(), ((ReportFile.Read) Reports.FILES.read(ReportJson.workingCopy(sheet))).report());
    }

    @Test
    void aBlankCellNeverReachesAnUploadFile() {
        var sheet = Sheet.of(Reports.FORM, SAMPLE.report().without(Reports.cell("requests/received/research")));
        assertEquals("the cell requests/received/research is blank",
                assertThrows(IllegalArgumentException.class, () -> ReportJson.upload(sheet)).getMessage());
    }

    @Test
    void whatDiffersWhenReadBackIsNamed() {
        var other = SAMPLE.report().withText("other", "别的")
                .with(Reports.cell("requests/carriedIn/research"), Figure.of(1), List.of());
        var expected = Change.between(
                ((ReportFile.Read) Reports.FILES.read(ReportJson.upload(SAMPLE))).report(),
                ((ReportFile.Read) Reports.FILES.read(ReportJson.upload(Sheet.of(Reports.FORM, other)))).report());
        assertEquals(List.of(3, new ReadBack.Different(expected, Map.of())), List.of(expected.size(),
                ReadBack.ofUpload(SAMPLE, Reports.FILES.read(ReportJson.upload(Sheet.of(Reports.FORM, other))))));
    }

    @Test
    void halfACharacterIsFoundWhenReadBack() {
        var sheet = Sheet.of(Reports.FORM, SAMPLE.report().withText("other", "半个\ud842"));
        assertEquals(new ReadBack.Different(List.of(new Change.OfText("other", "半个\ud842", "半个?")), Map.of()),
                ReadBack.ofUpload(sheet, Reports.FILES.read(ReportJson.upload(sheet))));
    }
}
