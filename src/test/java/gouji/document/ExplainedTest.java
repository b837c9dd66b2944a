package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Decisions;
import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.exchange.WordListFile;
import gouji.form.CellRef;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.report.Acceptance;
import gouji.report.Figure;
import gouji.report.Report;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the approver reads of the findings that were left as they are. */
class ExplainedTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-01-12T12:00:00+08:00");
    private static final Report REPORT = gouji.check.Samples.zeros().withText("overview", "公开<天。").withText("other", "布署工作。")
            .with(CellRef.parse("documents/regulations/inForce"), Figure.of(2), List.of());

    @Test
    void reasonsAndWhatWasIgnoredAreToldInTheOrderOfTheReport() {
        assertEquals(List.of(
                        new Explained("一、总体情况", "“<”是半角尖括号，网站会吞掉它后面的字，请改用〈〉或《》", "已看过，不改（未写原因）"),
                        new Explained("规章", "规章填了 2；设区的市以下机关没有规章制定权，一般应为 0", "州政府授权制定")),
                explained(left(REPORT, Map.of("R12", "州政府授权制定", "R30", ""))));
    }

    @Test
    void whatHasChangedSinceIsNotToldAsDecided() {
        var left = left(REPORT, Map.of("R12", "州政府授权制定", "R37", ""));
        assertEquals(List.of("已看过，不改（未写原因）"), explained(left.with(CellRef.parse("documents/regulations/inForce"), Figure.of(3), List.of()))
                .stream().map(Explained::reason).toList());
        assertEquals(List.of("州政府授权制定"), explained(left.withText("other", "另行布署工作。")).stream().map(Explained::reason).toList());
    }

    private static List<Explained> explained(Report report) {
        return Explained.of(sheet(report), Decisions.of(sheet(report), findings(report)));
    }

    /** The report with the findings of these rules left as they are, for these reasons. */
    private static Report left(Report report, Map<String, String> reasons) {
        var decided = new ArrayList<Acceptance>();
        findings(report).stream().filter(each -> each.isBroken() && reasons.containsKey(each.rule().id())).forEach(each ->
                decided.add(Decisions.leave(each, sheet(report), reasons.get(each.rule().id()), NOON)));
        return report.withAccepted(decided);
    }

    private static List<Finding> findings(Report report) {
        return ProseCheck.whole(Prose.of(Case.of(sheet(report))), WordListFile.published());
    }

    private static Sheet sheet(Report report) {
        return Sheet.of(gouji.check.Samples.FORM, report);
    }
}
