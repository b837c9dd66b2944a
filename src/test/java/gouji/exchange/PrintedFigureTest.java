package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Checker;
import gouji.check.Finding;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Refusal;
import gouji.report.Unread;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFigureTest {

    private static final String COUNT = "requests/received/research";
    private static final String MONEY = "charges/administrativeFees/amount";
    private static final String TOTAL = "disputes/cases/review.total";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requests/received/research | 3.7 | NOT_WHOLE
            requests/received/research | -1 | NEGATIVE
            requests/received/research | '1,234' | NOT_A_NUMBER
            requests/received/research | / | NOT_A_NUMBER
            requests/received/research | '' | NOT_A_NUMBER
            requests/received/research | １２ | NOT_A_NUMBER
            requests/received/research | 12件 | NOT_A_NUMBER
            requests/received/research | 12. | NOT_A_NUMBER
            requests/received/research | 012 | NOT_A_NUMBER
            requests/received/research | 1e3 | NOT_A_NUMBER
            requests/received/research | =1+2 | NOT_A_NUMBER
            requests/received/research | 1000000000000 | TOO_LARGE
            charges/administrativeFees/amount | 0.1234567 | TOO_MANY_DECIMALS
            disputes/cases/review.total | / | NOT_A_NUMBER
            """)
    void whatIsNoFigureStaysBesideItsBlankCell(String cell, String printed, Refusal why) {
        var read = read(cell, "\"" + printed + "\"");
        assertEquals(List.of(Map.of(Reports.cell(cell), new Unread(printed, why)), Optional.empty(), Optional.empty()),
                List.of(read.unread(), read.report().figure(Reports.cell(cell)), read.report().control(Reports.cell(cell))));
    }

    @ParameterizedTest
    @CsvSource({COUNT + ",12.0,12", COUNT + ",999999999999,999999999999", MONEY + ",3.140000,3.14",
        MONEY + ",59237.244901,59237.244901"})
    void anotherSpellingOfTheSameNumberIsTheSameFigure(String cell, String printed, String figure) {
        var read = read(cell, "\"" + printed + "\"");
        assertEquals(List.of(Map.of(), Figure.parse(figure)), List.of(read.unread(), read.report().figure(Reports.cell(cell))));
    }

    @Test
    void totalsAreReadWithoutLimit() {
        assertEquals("123456789012345", read(TOTAL, "\"123456789012345\"").report().control(Reports.cell(TOTAL)).orElseThrow()
                .toString());
    }

    @Test
    void aBlankTotalIsAQuestionAndABlankCellIsOpen() {
        var unstated = read(TOTAL, "null");
        assertEquals(List.of(Set.of(Reports.cell(TOTAL)), List.of("R11 QUESTION BROKEN " + TOTAL)),
                List.of(unstated.unstated(), standing(unstated)));
        assertEquals(List.of("R1 ERROR OPEN requests/received/research", "R1 ERROR OPEN requests/received/total",
                "R7 ERROR OPEN requests/received/total", "R11 ERROR OPEN requests/received/research"),
                standing(read(COUNT, "null")));
        var both = text(Map.of()).replaceFirst("(\"requests/received/research\": )\"0\"", "$1null")
                .replaceFirst("(\"requests/received/total\": )\"0\"", "$1null");
        assertEquals(List.of("R1 ERROR OPEN requests/received/research", "R1 ERROR OPEN requests/received/total",
                "R11 ERROR OPEN requests/received/research", "R11 QUESTION OPEN requests/received/total"), standing(read(both)));
        assertEquals(Set.of(), read(both.replace("\"accepted\"", "\"controls\": {}, \"accepted\"")).unstated());
    }

    @Test
    void aPrintedTotalThatIsNotTheSumIsFoundWithBothSides() {
        var upload = text(Map.of("disputes/cases/review.upheld", 10, "disputes/cases/review.corrected", 1))
                .replace("\"" + TOTAL + "\": \"11\"", "\"" + TOTAL + "\": \"0\"");
        var read = read(upload);
        var broken = Checker.check(read.toCase()).stream().filter(Finding::isBroken)
                .filter(finding -> finding.rule().id().equals("R9")).toList();
        assertEquals(List.of("R9", Optional.of(new Reading(Figure.ZERO, 0)), Optional.of(new Reading(Figure.of(11), 0)), "-11"),
                List.of(broken.get(0).rule().id(), broken.get(0).left(), broken.get(0).right(),
                        broken.get(0).difference().orElseThrow().toString()));
    }

    @Test
    void inAWorkingCopyItsOwnControlFiguresCountAndAWrongPrintedTotalOverrulesThem() {
        var sheet = Sheet.of(Reports.FORM, Sample.read(Reports.FORM).withControl(Reports.cell(TOTAL), Optional.of(Figure.of(2))));
        var copy = new String(ReportJson.workingCopy(sheet), StandardCharsets.UTF_8);
        var wrong = copy.replace("\"" + TOTAL + "\": \"0\"", "\"" + TOTAL + "\": \"5\"");
        assertEquals(List.of(Map.of(Reports.cell(TOTAL), Figure.of(2)), Map.of(Reports.cell(TOTAL), Figure.of(5))),
                List.of(read(copy).report().controls(), read(wrong).report().controls()));
    }

    private static List<String> standing(ReportFile.Read read) {
        return Checker.check(read.toCase()).stream().filter(finding -> finding.verdict() != Finding.Verdict.HOLDS)
                .filter(finding -> !finding.isUnknowable())
                .map(finding -> finding.rule().id() + " " + finding.severity() + " " + finding.verdict() + " "
                        + finding.cells().stream().map(CellRef::toString).findFirst().orElseThrow()).toList();
    }

    private static ReportFile.Read read(String cell, String printed) {
        return read(text(Map.of()).replaceFirst("\"" + cell + "\": \"[0-9]+\"", "\"" + cell + "\": " + printed));
    }

    private static ReportFile.Read read(String text) {
        return (ReportFile.Read) Reports.FILES.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Map<String, Integer> figures) {
        var report = Sample.read(Reports.FORM);
        return new String(ReportJson.upload(Sheet.of(Reports.FORM,
                report.withFigures(Reports.filled(report.head(), figures).figures()))), StandardCharsets.UTF_8);
    }
}
