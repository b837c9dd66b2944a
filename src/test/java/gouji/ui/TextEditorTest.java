package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Finding;
import gouji.check.Samples;
import gouji.form.CellRef;
import gouji.manuscript.Blocks;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts in the real window: what is typed, pasted, composed, sought and replaced in them, and nothing of it lost. */
class TextEditorTest {

    private static final String RARE = "\ud842\udfb7";
    private static final String EMOJI = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @TempDir
    private Path folder;

    @Test
    void whatIsComposedIsNeitherStoredNorCutAndWhatComesOfItIsTyped() {
        stored(withoutTexts().withText("overview", "全年公开12条。").withMarks("overview", new Marks(List.of(Mark.unrevised(4, 6)))));
        try (var window = open("overview")) {
            go(window, "overview", 4);
            compose(window, "gong", "");
            compose(window, "gongkai", "");
            window.onScreen(() -> {
                var page = window.page();
                page.settle();
                page.editor().control(CellRef.parse("requests/received/total"), Optional.empty());
                page.go(page.position());
                return true;
            });
            assertEquals(List.of("全年公开gongkai12条。", "全年公开12条。"), List.of(shown(window), text(window, "overview")));
            assertEquals(11, window.onScreen(() -> area(window).getCaretPosition()));
            assertFalse(window.onScreen(() -> window.page().editor().nextUndoIsThere()));
            compose(window, "", "公开");
            until(window, "it is typed", () -> text(window, "overview").equals("全年公开公开12条。"));
            compose(window, "abc", "");
            compose(window, "", "");
            until(window, "what was given up is gone", () -> shown(window).equals("全年公开公开12条。"));
            window.control(KeyCode.Z);
            until(window, "it is one step", () -> text(window, "overview").equals("全年公开12条。"));
        }
    }

    @Test
    void whatStandsThereWhenSheLeavesInTheMiddleOfComposingIsKept() {
        stored(withoutTexts().withText("overview", "甲"));
        try (var window = open("overview")) {
            go(window, "overview", 1);
            compose(window, "yi", "");
            window.control(KeyCode.PAGE_DOWN);
            until(window, "it is kept", () -> text(window, "overview").equals("甲yi"));
        }
    }

    @Test
    void whatIsSaidOfSeveralParagraphsLeadsToThemAndPutsNoneAtTheMercyOfTheNextKey() {
        stored(withoutTexts().withText("overview", "甲\n乙\n丙"));
        try (var window = open("overview")) {
            go(window, "overview", 0);
            window.onScreen(() -> {
                window.page().middle().go(new Finding.Span("overview", 2, 3, "乙"));
                return true;
            });
            until(window, "words are chosen", () -> area(window).getSelectedText().equals("乙"));
            window.onScreen(() -> {
                window.page().middle().go(new Finding.Span("overview", 0, 5, "甲…"));
                return true;
            });
            until(window, "paragraphs are gone to", () -> area(window).getSelectedText().isEmpty() && area(window).getCaretPosition() == 0);
            window.write("1");
            until(window, "nothing is lost", () -> text(window, "overview").equals("1甲\n乙\n丙"));
        }
    }

    @Test
    void angleBracketsBecomeChineseOnesAndOneUndoBringsThemBack() {
        stored(withoutTexts().withText("overview", "甲"));
        try (var window = open("overview")) {
            go(window, "overview", 1);
            window.onScreen(() -> {
                area(window).replaceSelection("乙");
                area(window).replaceSelection("<");
                return true;
            });
            assertEquals("甲乙〈", text(window, "overview"));
            assertEquals("尖括号 < > 在网页上会丢字，已换成〈〉；Ctrl+Z 恢复原样", window.text("message"));
            window.control(KeyCode.Z);
            until(window, "as typed", () -> text(window, "overview").equals("甲乙<") && shown(window).equals("甲乙<"));
            window.write("1");
            until(window, "and left so", () -> text(window, "overview").equals("甲乙<1"));
            paste(window, "a<b>c");
            until(window, "pasted too", () -> text(window, "overview").equals("甲乙<1a〈b〉c"));
            window.control(KeyCode.Z);
            until(window, "as pasted", () -> text(window, "overview").equals("甲乙<1a<b>c"));
        }
    }

    @Test
    void fiftyThousandCharactersAreEditedBlockByBlockAndNothingIsLost() {
        var text = longText(50_000);
        stored(withoutTexts());
        try (var window = open("problems")) {
            paste(window, text.replace("\n", "\r\n"));
            until(window, "all of it is there", () -> text(window, "problems").equals(text));
            assertTrue(window.onScreen(() -> area(window).getLength() <= Blocks.LIMIT));
            var blocks = Blocks.of(text);
            assertEquals(new Position("problems", Optional.empty(), text.length()), window.position());
            go(window, "problems", 0);
            for (var block : blocks) {
                until(window, "the part that begins at " + block.start(), () -> text.substring(block.start(), block.end()).equals(shown(window)));
                window.press(KeyCode.ALT, KeyCode.PAGE_DOWN);
            }
            var second = blocks.get(1);
            go(window, "problems", second.start() + 3);
            window.write("x");
            var typed = text.substring(0, second.start() + 3) + "x" + text.substring(second.start() + 3);
            until(window, "a key goes where she is", () -> text(window, "problems").equals(typed));
            assertEquals(second.start() + 4, window.position().caret());
            go(window, "problems", 0);
            window.control(KeyCode.Z);
            until(window, "undo goes there", () -> text(window, "problems").equals(text));
            assertEquals(List.of(second.start() + 3, text.substring(second.start(), second.end())), List.of(window.position().caret(), shown(window)));
            window.control(KeyCode.Z);
            until(window, "and the paste is one step", () -> text(window, "problems").isEmpty());
        }
    }

    @Test
    void oneLineOfFiveThousandEmojiAndRareCharactersStayWhole() {
        var line = (RARE + EMOJI + "公开的内容要细化，".repeat(55)).repeat(10);
        stored(withoutTexts());
        try (var window = open("overview")) {
            paste(window, line);
            until(window, "all of it is there", () -> text(window, "overview").equals(line) && shown(window).equals(line));
            go(window, "overview", 1);
            window.write("x");
            until(window, "no caret stands in a character", () -> text(window, "overview").equals("x" + line));
        }
    }

    @Test
    void theLimitNeverCutsACharacterAndWhatDoesNotFitIsRefusedWhole() {
        var full = "字".repeat(Report.TEXT_LIMIT - 1);
        stored(withoutTexts().withText("overview", full));
        try (var window = open("overview")) {
            go(window, "overview", full.length());
            paste(window, RARE);
            assertEquals("一部分文字最多 100,000 字，刚才输入的没有收下，原文没有变", window.text("message"));
            assertEquals(full, text(window, "overview"));
            window.onScreen(() -> {
                window.page().editor().insertText("overview", full + RARE, 0);
                return true;
            });
            assertEquals(full, text(window, "overview"));
        }
    }

    @Test
    void aWholeReportIsOfferedToBeSplitAndTheSplitIsOneStep() {
        var report = "开头。\n一、总体情况\n总体。\n三、收到和处理政府信息公开申请情况\n表\t1\n五、存在的主要问题及改进情况\n问题<一>。\n六、其他需要报告的事项\n其他。";
        stored(withoutTexts());
        try (var window = open("overview")) {
            paste(window, report);
            choose(window, "按标题分开");
            until(window, "it is split", () -> text(window, "other").equals("其他。"));
            assertEquals(List.of("开头。", "总体。", "问题〈一〉。"), List.of(text(window, "preamble"), text(window, "overview"), text(window, "problems")));
            window.control(KeyCode.Z);
            until(window, "one step takes it back", () -> text(window, "other").isEmpty() && text(window, "preamble").isEmpty());
            paste(window, report);
            choose(window, "全部粘贴在这里");
            until(window, "as it is", () -> text(window, "overview").equals(Brackets.mended(report)));
        }
    }

    @Test
    void allTickedPlacesOfAllTextsAreReplacedAsOneStep() {
        stored(withoutTexts().withText("preamble", "２０２３年").withText("overview", "2023年，2023年\n（一）主动公开").withText("other", "2023年"));
        try (var window = open("overview")) {
            window.control(KeyCode.H);
            window.until("the field has the keys", () -> window.find("sought").map(Node::isFocused).orElse(false));
            window.onScreen(() -> {
                ((TextField) window.find("sought").orElseThrow()).setText("2023");
                ((TextField) window.find("replacement").orElseThrow()).setText("2024");
                return true;
            });
            assertEquals("3 个部分共 4 处", window.text("findCount"));
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            until(window, "she sees the second", () -> window.page().position().section().equals("overview"));
            window.until("and goes on looking", () -> window.find("sought").map(Node::isFocused).orElse(false));
            window.onScreen(() -> {
                window.find("found").orElseThrow().requestFocus();
                return true;
            });
            window.press(KeyCode.SPACE);
            window.fire("replaceAll");
            until(window, "replaced", () -> text(window, "other").equals("2024年"));
            assertEquals(List.of("2024年", "2023年，2024年\n（一）主动公开"), List.of(text(window, "preamble"), text(window, "overview")));
            window.press(KeyCode.ESCAPE);
            window.control(KeyCode.Z);
            window.control(KeyCode.Z);
            until(window, "one step takes it back", () -> text(window, "other").equals("2023年") && text(window, "preamble").equals("２０２３年"));
        }
    }

    @Test
    void theOutlineLeadsToItsHeadingAndTheLengthAskedForIsTold() {
        stored(withoutTexts().withText("overview", "开头。\n（一）主动公开\n字。\n（二）依申请公开\n1.收到\n字。"));
        try (var window = open("preamble")) {
            window.onScreen(() -> {
                ((TextField) window.find("length overview").orElseThrow()).setText("1000");
                return true;
            });
            window.fire("section overview");
            window.until("the length asked for", () -> window.find("textCount").map(node -> ((Labeled) node).getText())
                    .equals(Optional.of("26 字（本地要求约 1,000）")));
            var headings = window.onScreen(() -> window.find("outline").orElseThrow().lookupAll(".outline-line").stream()
                    .map(node -> ((Labeled) node).getText()).toList());
            assertEquals(List.of("（一）主动公开", "（二）依申请公开", "1.收到"), headings);
            window.onScreen(() -> {
                window.find("outline").orElseThrow().lookupAll(".outline-line").stream().skip(1).findFirst()
                        .ifPresent(node -> ((ButtonBase) node).fire());
                return true;
            });
            assertEquals(15, window.position().caret());
            window.press(KeyCode.ALT, KeyCode.DOWN);
            until(window, "the next heading", () -> window.page().position().caret() == 24);
        }
    }

    private static String longText(int length) {
        var text = new StringBuilder();
        for (var at = 0; text.length() < length; at++) {
            text.append(at % 30 == 0 ? (at == 0 ? "" : "\n") + "（" + "一二三四五六七八九".charAt(at / 30 % 9) + "）标题" + RARE + "\n" : "")
                    .append("公开的内容与群众的期待相比还有差距").append(at % 7 == 0 ? EMOJI : "，").append("需要细化。".repeat(40)).append(at % 30 == 29 ? "" : "\n");
        }
        return text.toString().strip();
    }

    private static void compose(RunningWindow window, String composed, String committed) {
        window.onScreen(() -> {
            var runs = composed.isEmpty() ? List.<InputMethodTextRun>of() : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            Event.fireEvent(area(window), new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
            return true;
        });
    }

    private static void paste(RunningWindow window, String text) {
        window.onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        window.control(KeyCode.V);
    }

    private static void choose(RunningWindow window, String words) {
        BooleanSupplier isThere = () -> button(words).isPresent();
        window.until(words, isThere);
        window.onScreen(() -> {
            button(words).orElseThrow().fire();
            return true;
        });
        window.until("the window has the keys again", () -> window.stage().isFocused());
    }

    private static Optional<ButtonBase> button(String words) {
        return Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot().lookupAll(".button").stream())
                .map(ButtonBase.class::cast).filter(button -> words.equals(button.getText())).findFirst();
    }

    private static TextArea area(RunningWindow window) {
        return (TextArea) window.find("text " + window.page().position().section()).orElseThrow();
    }

    private static String shown(RunningWindow window) {
        return onScreen(window, () -> area(window).getText());
    }

    private static String text(RunningWindow window, String key) {
        return onScreen(window, () -> window.page().editor().state().report().text(key));
    }

    /** At once where it is the screen thread that asks. */
    private static String onScreen(RunningWindow window, Supplier<String> what) {
        return Platform.isFxApplicationThread() ? what.get() : window.onScreen(what);
    }

    private static void until(RunningWindow window, String what, BooleanSupplier condition) {
        window.until(what, condition);
    }

    private static void go(RunningWindow window, String section, int caret) {
        window.onScreen(() -> {
            window.page().go(new Position(section, Optional.empty(), caret));
            return true;
        });
        window.until("the text has the keys", () -> area(window).isFocused());
    }

    private static Report withoutTexts() {
        return Samples.zeros().withText("preamble", "").withText("overview", "").withText("problems", "").withText("other", "");
    }

    private void stored(Report report) {
        try (var store = Store.open(folder)) {
            store.create(report, false, Instant.parse("2024-01-10T02:00:00Z"));
        }
    }

    private RunningWindow open(String section) {
        var window = RunningWindow.open(folder, Optional.empty());
        window.fire("entry 2023");
        window.page();
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        window.onScreen(() -> {
            window.page().go(Position.of(section));
            return true;
        });
        window.until("the text has the keys", () -> window.find("text " + section).map(Node::isFocused).orElse(false));
        return window;
    }
}
