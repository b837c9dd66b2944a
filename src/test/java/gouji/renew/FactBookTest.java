package gouji.renew;

import static gouji.renew.Given.fact;
import static gouji.renew.Given.marked;
import static gouji.renew.Given.renewed;
import static gouji.renew.Given.sheet;
import static gouji.renew.Given.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.edit.Editor;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.WrittenNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactBookTest {

    private static final List<String> TEXTS = List.of("overview");

    @Test
    void aNumberOfASelectionBecomesAFact() {
        var report = Given.lastYear("发布信息8条，培训3次。");
        assertEquals("发布信息 8条 ×1", told(FactBook.with(report, "overview", 2, 6).orElseThrow()));
        assertEquals("培训 3次 ×1", told(FactBook.with(report, "overview", 9, 9).orElseThrow()));
    }

    @Test
    void whatIsNoNumberOrAFactAlreadyIsNone() {
        var report = Given.lastYear("发布信息8条，5月3日培训。");
        assertEquals(Optional.empty(), FactBook.with(report, "overview", 0, 3));
        assertEquals(Optional.empty(), FactBook.with(report, "overview", 7, 11));
        assertEquals(Optional.empty(), FactBook.with(FactBook.with(report, "overview", 4, 5).orElseThrow(), "overview", 4, 5));
    }

    @Test
    void aFactTiedToACellSaysWhatTheCellSays() {
        var cell = CellRef.parse("documents/normativeDocuments/issued");
        var report = renewed("制发规范性文件8件。").with(cell, Figure.of(9), List.of());
        var tied = FactBook.tied(report, fact(report, "制发规范性文件"), Optional.of(cell), sheet(report));
        assertEquals(List.of(new Outdated("overview", 7, 8, "8", "件", Figure.of(9))), FactBook.outdated(sheet(tied)));
        assertEquals(List.of(), FactBook.outdated(sheet(tied.without(cell))));
    }

    @Test
    void whatAFactSaysOfItsPlacesIsConfirmedAtOnceAndForgottenWithIt() {
        var report = renewed("发布信息8条。发布信息8条。");
        var fact = fact(report, "发布信息").number();
        assertEquals("发布信息8条。发布信息8条。", marked(FactBook.confirmed(report, fact)));
        assertEquals("发布信息[8]条。发布信息[8]条。", marked(FactBook.without(report, fact)));
        assertEquals("", told(FactBook.without(report, fact)));
    }

    /** What she does with the facts and the texts, in any order. */
    @Test
    void whateverSheDoesTextsAndFactsTellTheSameOnceTheRippleIsTaken() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var reports = new ArrayList<Report>();
            var editor = new Editor(Given.FORM, renewed("2023年发布信息8条，其中网站5条，培训三次。全年发布信息8条。"), Map.of(), step -> reports.add(step.after()));
            for (var step = 0; step < 20; step++) {
                act(random, editor);
                for (var mark : editor.state().report().marks("overview").all()) {
                    assertTrue(mark.end() <= editor.state().report().text("overview").length());
                }
            }
            editor.endText();
            var report = editor.state().report();
            editor.rewrite(FactBook.outdated(editor.state().sheet()).stream().map(Outdated::mended).toList(), Position.of("overview"));
            var now = editor.state().report();
            for (var fact : now.facts()) {
                for (var place : FactBook.places(now, TEXTS, fact.number())) {
                    assertEquals(Optional.of(fact.value()), WrittenNumber.read(place.says()), () -> now.text("overview") + now.facts());
                }
            }
            if (!now.equals(report)) {
                editor.undo();
            }
            assertEquals(report, editor.state().report());
        }
    }

    private static void act(Random random, Editor editor) {
        var report = editor.state().report();
        var text = report.text("overview");
        switch (random.nextInt(7)) {
            case 0 -> {
                var at = random.nextInt(text.length() + 1);
                var to = Math.min(text.length(), at + random.nextInt(3));
                editor.text("overview", text.substring(0, at) + List.of("1", "9", "，", "", "年").get(random.nextInt(5)) + text.substring(to), at);
            }
            case 1 -> editor.endText();
            case 2 -> editor.undo();
            case 3 -> editor.redo();
            case 4 -> report.facts().stream().skip(random.nextInt(report.facts().size() + 1)).findFirst().ifPresent(fact -> {
                editor.endText();
                var now = editor.state().report();
                now.fact(fact.number()).ifPresent(each -> editor.revise(FactBook.with(now, each, Figure.of(random.nextInt(200)),
                        FactBook.places(now, TEXTS, each.number()).stream().limit(random.nextInt(3)).toList()),
                        Position.of("overview"), gouji.report.How.REWRITTEN));
            });
            case 5 -> editor.rewrite(editor.state().outdated().stream().map(Outdated::mended).toList(), Position.of("overview"));
            default -> FactBook.with(report, "overview", random.nextInt(text.length() + 1), text.length()).ifPresent(with ->
                    editor.revise(with, Position.of("overview"), gouji.report.How.TYPED));
        }
    }
}
