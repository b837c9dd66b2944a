package gouji.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.edition.Editions;
import gouji.form.CellRef;
import gouji.report.Acceptance;
import gouji.report.Addend;
import gouji.report.Change;
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
import org.junit.jupiter.api.Test;

class ChangeSentenceTest {

    private static final CellRef PERSON = CellRef.parse("requests/received/naturalPerson");
    private static final Head HEAD = new Head(new UUID(1, 2), "示例县人民政府办公室", Level.COUNTY_OFFICE, Scope.OWN, 2023);

    private final ChangeSentence sentence = new ChangeSentence(Words.in(Language.CHINESE),
            Sheet.of(Editions.published().forYear(2023), Report.blank(HEAD, "2021")));

    @Test
    void aFigureIsNamedByItsCell() {
        said("一、本年新收 · 自然人", "（空）", "7", new Change.OfFigure(PERSON, Optional.empty(), Optional.of(Figure.of(7))));
        said("一、本年新收 · 自然人（对照数）", "7", "（空）", new Change.OfControl(PERSON, Optional.of(Figure.of(7)), Optional.empty()));
    }

    @Test
    void ofAMarginOnlyWhatDiffersIsSaid() {
        said("一、本年新收 · 自然人（旁注）", "备注 重复", "构成 5 + 7；待核", new Change.OfMargin(PERSON,
                new Margin(List.of(), "登记簿", "重复", false, false),
                new Margin(List.of(Addend.of(Figure.of(5)), Addend.of(Figure.of(7))), "登记簿", "", false, true)));
    }

    @Test
    void ofALongTextTheWordsAroundTheDifference() {
        var text = "公".repeat(60) + "旧" + "开".repeat(60);
        said("一、总体情况", "…公公公公公公公公【旧】开开开开开开开开…", "…公公公公公公公公【新的】开开开开开开开开…",
                new Change.OfText("overview", text, text.replace("旧", "新的")));
        said("前言", "（空）", "根据《条例》， 现公布。", new Change.OfText("preamble", "", "根据《条例》，\n现公布。"));
    }

    @Test
    void noCharacterIsCutInTwo() {
        var text = "𠮷".repeat(60);
        said("一、总体情况", "…" + "𠮷".repeat(4) + "𠮷".repeat(4) + "…", "…𠮷𠮷𠮷𠮷【a】𠮷𠮷𠮷𠮷…",
                new Change.OfText("overview", text, "𠮷".repeat(30) + "a" + "𠮷".repeat(30)));
    }

    @Test
    void ofAnOfficeOnlyWhatDiffersIsSaid() {
        said("单位", "县级政府办公室", "乡镇、街道",
                new Change.OfHead(HEAD, new Head(HEAD.office(), HEAD.officeName(), Level.TOWNSHIP, HEAD.scope(), HEAD.year())));
    }

    @Test
    void aDecisionIsNamedByItsCellAndWithoutOneByItsRule() {
        var at = OffsetDateTime.parse("2024-01-12T14:03:22+08:00");
        said("核对说明", "（空）", "一、本年新收 · 自然人，已说明：专项清理；《条例》的文号写作国务院令第711号，已忽略", new Change.OfAcceptances(List.of(),
                List.of(new Acceptance("R15", List.of(PERSON), "", "专项清理", at), new Acceptance("R31", List.of(), "", "", at))));
    }

    @Test
    void aCellTheFormDoesNotHaveKeepsItsKey() {
        var cell = CellRef.parse("requests/received/nobody");
        said("requests/received/nobody", "（空）", "1", new Change.OfFigure(cell, Optional.empty(), Optional.of(Figure.of(1))));
    }

    private void said(String name, String before, String after, Change change) {
        assertEquals(List.of(name, before, after), List.of(sentence.name(change), sentence.before(change), sentence.after(change)));
    }
}
