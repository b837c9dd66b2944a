package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.check.Sheet;
import gouji.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));

    @TempDir
    private Path folder;

    @Test
    void aReportWithoutErrorsIsExportedAndReadBack() throws IOException {
        var target = folder.resolve(FileNames.upload(SAMPLE));
        assertEquals(new Export.Exported(target), Export.upload(Case.of(SAMPLE), Reports.FILES, target, false));
        assertArrayEquals(ReportJson.upload(SAMPLE), Files.readAllBytes(target));
    }

    @Test
    void whileAnErrorStandsNothingIsWritten() throws IOException {
        var broken = Case.of(Sheet.of(Reports.FORM,
                SAMPLE.report().with(Reports.cell("requests/received/research"), Figure.of(1), List.of())));
        var readiness = Readiness.of(broken);
        assertEquals(new Readiness(readiness.blocking(), 2, 0, 0, List.of()), readiness);
        assertEquals(new Export.NotReady(readiness), Export.upload(broken, Reports.FILES, folder.resolve("a"), true));
        assertEquals(List.of(), list());
    }

    @Test
    void aBlankCellAloneKeepsAReportBack() throws IOException {
        var blank = Case.of(Sheet.of(Reports.FORM, SAMPLE.report().without(Reports.cell("charges/administrativeFees/amount"))));
        var findings = Checker.check(blank).stream().filter(finding -> finding.rule().id().equals("R11")
                && finding.verdict() == Finding.Verdict.OPEN).toList();
        assertEquals(new Export.NotReady(new Readiness(findings, 0, 0, 1, List.of())),
                Export.upload(blank, Reports.FILES, folder.resolve("a"), true));
        assertEquals(List.of(), list());
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
        var sheet = Sheet.of(Reports.FORM, SAMPLE.report().withText("other", "铃\u0007"));
        var refused = (Refused) Reports.FILES.read(ReportJson.upload(sheet));
        assertEquals(new Export.NotTheSame(new ReadBack.Unreadable(refused)),
                Export.upload(Case.of(sheet), Reports.FILES, folder.resolve("a"), true));
        assertEquals(List.of(), list());
    }

    @Test
    void anExistingFileIsLeftAloneUnlessToldOtherwise() throws IOException {
        var target = Files.writeString(folder.resolve("a"), "旧");
        assertEquals(new Export.NotWritten(WholeFile.Outcome.EXISTS),
                Export.upload(Case.of(SAMPLE), Reports.FILES, target, false));
        assertEquals("旧", Files.readString(target));
        assertEquals(new Export.Exported(target), Export.upload(Case.of(SAMPLE), Reports.FILES, target, true));
    }

    private List<Path> list() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.toList();
        }
    }
}
