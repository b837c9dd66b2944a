package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gouji.form.CellRef;
import gouji.report.Acceptance;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Margin;
import gouji.report.Report;
import gouji.report.Scope;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCodeTest {

    private static final CellRef CELL = CellRef.parse("requests/received/enterprise");

    private final Report report = Samples.zeros();
    private final Head head = report.head();

    /** The codes were computed by another program from the contract alone. */
    @Test
    void theCodeOfAReportNeverChanges() {
        assertEquals("NA88-AN7S", code(report));
        assertEquals("EMWD-2H88", code(report.withFigures(Samples.blank().figures())));
        assertEquals("1WP3-AB2N", code(Samples.with(Samples.with(report, "disputes/cases/review.upheld", "1"),
                "charges/administrativeFees/amount", "7730.28")));
    }

    @Test
    void theCodeChangesWithWhateverIsPrinted() {
        Stream.of(report.without(CELL),
                        report.with(CELL, Figure.of(1), List.of()),
                        report.withText("preamble", "序"),
                        report.withText("other", ""),
                        report.withHead(new Head(head.office(), "另一县", head.level(), head.scope(), head.year())),
                        report.withHead(new Head(head.office(), head.officeName(), head.level(), Scope.CONSOLIDATED, head.year())),
                        report.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), 2022)))
                .forEach(other -> assertNotEquals(code(report), code(other)));
    }

    @Test
    void theCodeDoesNotChangeWithWhatIsNotPrinted() {
        Stream.of(report.withControl(CELL.atColumn("total"), Optional.of(Figure.of(3))),
                        report.withMargin(CELL, new Margin(List.of(), "登记簿", "备注", true, true)),
                        report.with(CELL, Figure.ZERO, List.of(Figure.ZERO)),
                        report.withHead(new Head(new UUID(1, 1), head.officeName(), Level.UNKNOWN, head.scope(), head.year())),
                        new Report(head, report.edition(), report.texts(), report.figures(), report.controls(), report.margins(),
                                List.of(new Acceptance("R12", List.of(CELL), "", "原因", OffsetDateTime.parse("2024-01-12T12:00:00+08:00")))))
                .forEach(other -> assertEquals(code(report), code(other)));
    }

    @Test
    void theCodeDoesNotDependOnHowATextIsSpelled() {
        assertEquals(code(report.withText("overview", "一\n二 é")), code(report.withText("overview", "一\r\n二 e\u0301")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1WP3-AB20", "1wp3-ab20", "1WP3AB20", " 1WP3-AB20 ", "1WP3 AB20", "IWP3-AB2O", "lwp3-ab2o", "１ＷＰ３－ＡＢ２０",
        "1WP3–AB20", "1WP3—AB20", "1WP3 - AB20", "1WP3−AB20"})
    void aCodeIsReadAsPeopleWriteIt(String written) {
        assertEquals(Optional.of(new VersionCode("1WP3-AB20")), VersionCode.parse(written));
    }

    @ParameterizedTest
    @CsvSource({"''", "1WP3-AB2", "1WP3-AB200", "UWP3-AB20", "1WP3_AB20", "示例县政-AB20"})
    void anythingElseIsNoCode(String written) {
        assertEquals(Optional.empty(), VersionCode.parse(written));
    }

    private static String code(Report report) {
        return VersionCode.of(Sheet.of(Samples.FORM, report)).toString();
    }
}
