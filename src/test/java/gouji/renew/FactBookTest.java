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
import gouji.report.How;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.WrittenNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactBookTest {

    private static final List<String> TEXTS = List.of("overview");
    private static final CellRef ISSUED = CellRef.parse("documents/normativeDocuments/issued");

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
        var report = renewed("制发规范性文件8件。").with(ISSUED, Figure.of(9), List.of());
        var tied = FactBook.tied(report, fact(report, "制发规范性文件"), Optional.of(ISSUED), sheet(report));
        assertEquals(List.of(new Outdated("overview", 7, 8, "8", "件", Figure.of(9), List.of(ISSUED))), FactBook.outdated(sheet(tied)));
        assertEquals(List.of(), FactBook.outdated(sheet(tied.without(ISSUED))));
    }

    /** She is about to write another number there. */
    @Test
    void whereNothingIsWrittenNothingOldIsSaid() {
        var report = renewed("制发规范性文件8件。").with(ISSUED, Figure.of(9), List.of());
        var tied = FactBook.tied(report, fact(report, "制发规范性文件"), Optional.of(ISSUED), sheet(report));
        assertEquals(List.of(), FactBook.outdated(sheet(tied.withText("overview", "制发规范性文件件。"))));
        assertEquals("7", FactBook.outdated(sheet(tied.withText("overview", "制发规范性文件件。").withText("overview", "制发规范性文件7件。")))
                .get(0).says());
    }

    @Test
    void whatAFactSaysOfItsPlacesIsConfirmedAtOnceAndForgottenWithIt() {
        var report = renewed("发布信息8条。发布信息8条。");
        var fact = fact(report, "发布信息").number();
        assertEquals("发布信息8条。发布信息8条。", marked(FactBook.confirmed(report, fact)));
        assertEquals("发布信息[8]条。发布信息[8]条。", marked(FactBook.without(report, fact)));
        assertEquals("", told(FactBook.without(report, fact)));
    }

    /** Whatever she does with facts, cells and texts, in any order: once the ripples are taken all places of a fact tell what it comes to. */
    @Test
    void whateverSheDoesTextsAndFactsTellTheSameOnceTheRippleIsTaken() {
        var random = new Random(7);
        for (var round = 0; round < 400; round++) {
            var begun = renewed("2023年发布信息8条，其中网站5条，培训三次。全年发布信息8条。制发规范性文件8件。");
            var editor = new Editor(Given.FORM, begun, Map.of(), step -> { });
            for (var step = 0; step < 20; step++) {
                act(random, editor);
                for (var mark : editor.state().report().marks("overview").all()) {
                    assertTrue(mark.end() <= editor.state().report().text("overview").length());
                }
            }
            editor.endText();
            var before = editor.state().report();
            editor.rewrite(FactBook.outdated(editor.state().sheet()).stream().map(Outdated::mended).toList(), Position.of("overview"));
            var now = editor.state().report();
            assertConsistent(now);
            if (!now.equals(before)) {
                editor.undo();
                assertEquals(before, editor.state().report());
                editor.redo();
            }
            var steps = 0;
            while (editor.nextUndoIsThere()) {
                editor.undo();
                steps++;
            }
            assertEquals(begun, editor.state().report());
            while (steps-- > 0) {
                editor.redo();
            }
            assertEquals(now, editor.state().report());
        }
    }

    private static void assertConsistent(Report report) {
        for (var fact : report.facts()) {
            var amount = FactBook.amount(fact, sheet(report));
            for (var place : FactBook.places(report, TEXTS, fact.number())) {
                assertTrue(amount.isEmpty() || amount.equals(WrittenNumber.read(place.says())), () -> report.text("overview") + report.facts());
            }
        }
    }

    private static void act(Random random, Editor editor) {
        var report = editor.state().report();
        var text = report.text("overview");
        switch (random.nextInt(10)) {
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
                        Position.of("overview"), How.REWRITTEN));
            });
            case 5 -> editor.rewrite(editor.state().outdated().stream().map(Outdated::mended).toList(), Position.of("overview"));
            case 6 -> editor.accept(ISSUED, List.of("8", "9", "12", "").get(random.nextInt(4)));
            case 7 -> report.facts().stream().skip(random.nextInt(report.facts().size() + 1)).findFirst().ifPresent(fact -> {
                editor.endText();
                var now = editor.state().report();
                now.fact(fact.number()).ifPresent(each -> editor.revise(FactBook.tied(now, each, each.cell().isPresent() ? Optional.empty()
                        : Optional.of(ISSUED), editor.state().sheet()), Position.of("overview"), How.TYPED));
            });
            case 8 -> editor.state().report().marks("overview").unrevised().findFirst().ifPresent(mark -> editor.confirm("overview", mark));
            default -> FactBook.with(report, "overview", random.nextInt(text.length() + 1), text.length()).ifPresent(with ->
                    editor.revise(with, Position.of("overview"), How.TYPED));
        }
    }
}
