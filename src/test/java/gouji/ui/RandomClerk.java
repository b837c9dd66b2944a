package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.apart.Apart;
import gouji.edition.Editions;
import gouji.exchange.ReportFile;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import gouji.formats.AnyReport;
import gouji.original.Originals;
import gouji.report.Report;
import gouji.ui.PlainReport.Filled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Presses keys at random in a running window, does the same to a {@link PlainReport}, and compares the two with each other and with
 * the disk. The same seed presses the same keys.
 */
final class RandomClerk {

    private enum Modifier { SHIFT, CONTROL, ALT }

    private static final List<KeyCode> MOVES = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.TAB);
    private static final List<KeyCode> LEAVING = List.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);
    private static final List<String> NO_FIGURES = List.of("12x", "-5", "3.7", "一", "1,2", "=1+", "=2+x");
    private static final int TOLD = 12;
    private static final int SECONDS = 60;

    private final RunningWindow window;
    private final Path out;
    private final Supplier<Report> disk;
    private final Random random;
    private final Form form = Editions.published().forYear(2023);
    private final AnyReport files = new AnyReport(new ReportFile(Editions.published()::named), () -> form, new Originals(Apart.ofThisProgram()));
    private final PlainReport plain = new PlainReport(form);
    private final List<String> pressed = new ArrayList<>();

    /**
     * @param out  where she exports to
     * @param disk reads the report as it is stored now
     */
    RandomClerk(RunningWindow window, long seed, Path out, Supplier<Report> disk) {
        this.window = window;
        this.out = out;
        this.random = new Random(seed);
        this.disk = disk;
    }

    Filled expected() {
        return plain.now();
    }

    /** Does one thing; some in the tables only. */
    void step() {
        var section = form.section(window.position().section());
        var inTable = section.isPresent() && !section.get().isText();
        var inText = section.isPresent() && section.get().isText();
        var chance = random.nextInt(100);
        if (chance < 8) {
            turn();
        } else if (chance < 18) {
            undo();
        } else if (chance < 25) {
            redo();
        } else if (chance < 27) {
            zoom();
        } else if (chance < 28) {
            leave();
        } else if (inText) {
            write(section.get().key());
        } else if (inTable) {
            atCell(chance);
        } else {
            turn();
        }
    }

    private void atCell(int chance) {
        if (chance < 62) {
            type();
        } else if (chance < 70) {
            move();
        } else if (chance < 76) {
            editInPlace();
        } else if (chance < 82) {
            clear();
        } else if (chance < 92) {
            paste();
        } else if (chance < 94) {
            copyAllAndPaste();
        } else if (chance < 96) {
            mark();
        } else if (chance < 98) {
            giveUp();
        } else if (chance < 99) {
            fillRest();
        } else {
            clearAll();
        }
    }

    /** Screen, model and disk say the same. */
    void check() {
        settleTyping();
        assertEquals(plain.now(), filled(), this::told);
        assertEquals(plain.refused(), window.onScreen(() -> {
            var refused = new TreeMap<String, String>();
            window.page().editor().state().unread().forEach((cell, unread) -> refused.put(cell.toString(), unread.printed()));
            return refused;
        }), this::told);
        var section = form.section(window.position().section());
        if (section.isPresent() && section.get().isText()) {
            var area = (TextArea) window.node("text " + section.get().key());
            assertEquals(plain.now().texts().getOrDefault(section.get().key(), ""), window.onScreen(area::getText), this::told);
        } else if (section.isPresent()) {
            var expected = new TreeMap<String, String>();
            form.cellsOf(section.get()).map(cell -> cell.ref().toString()).forEach(key -> expected.put(key, plain.shown(key)
                    + (plain.refused().containsKey(key) ? " refused " + plain.refused().get(key) : "")
                    + (plain.now().toCheck().contains(key) ? " ?" : "")));
            assertEquals(expected, shown(), this::told);
        }
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> Filled.of(disk.get()).equals(plain.now()));
        } catch (TimeoutException e) {
            assertEquals(plain.now(), Filled.of(disk.get()), this::told);
        }
    }

    private Filled filled() {
        return Filled.of(window.onScreen(() -> window.page().editor().state().report()));
    }

    private Map<String, String> shown() {
        return window.onScreen(() -> {
            var shown = new TreeMap<String, String>();
            window.stage().getScene().getRoot().lookupAll(".cell").stream().filter(CellView.class::isInstance).map(CellView.class::cast)
                    .forEach(view -> shown.put(view.getId(), view.text() + visible(view, ".aside").map(text -> " refused " + text).orElse("")
                            + visible(view, ".to-check-mark").map(text -> " " + text).orElse("")));
            return shown;
        });
    }

    private static Optional<String> visible(Node view, String style) {
        return Optional.ofNullable((Labeled) view.lookup(style)).filter(Node::isVisible).map(Labeled::getText);
    }

    private String told() {
        return "after " + pressed.size() + " steps, the last: " + pressed.subList(Math.max(0, pressed.size() - TOLD), pressed.size());
    }

    private void tell(String what) {
        pressed.add(what);
    }

    // What she does

    private void type() {
        var cell = current();
        var text = text();
        var leaving = any(LEAVING);
        tell(cell + " " + text + " " + leaving);
        keys(text);
        // Not left by a key of its own: the next thing she does must accept it.
        if (random.nextInt(6) > 0) {
            press(leaving);
        }
        plain.put(Map.of(cell, text));
    }

    /** Esc gives the figure back while she types, and forgets what was refused beside it when she does not. */
    private void giveUp() {
        var cell = current();
        tell(cell + " given up");
        if (random.nextBoolean() && !plain.isComputed(cell)) {
            keys("77");
        } else {
            plain.forget(cell);
        }
        press(KeyCode.ESCAPE);
    }

    private void editInPlace() {
        var cell = current();
        var digit = String.valueOf(random.nextInt(10));
        tell(cell + " F2 " + digit);
        press(KeyCode.F2);
        keys(digit);
        press(KeyCode.ENTER);
        if (!plain.isComputed(cell)) {
            plain.put(Map.of(cell, plain.editable(cell) + digit));
        }
    }

    private void move() {
        var key = any(MOVES);
        var control = key != KeyCode.TAB && key != KeyCode.PAGE_UP && key != KeyCode.PAGE_DOWN && random.nextInt(4) == 0;
        tell((control ? "control " : "") + key);
        if (control) {
            press(key, Modifier.CONTROL);
        } else {
            press(key);
        }
    }

    private void extend() {
        for (var more = random.nextInt(4); more > 0; more--) {
            press(any(List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT)), Modifier.SHIFT);
        }
    }

    private void clear() {
        extend();
        var cells = selected().stream().flatMap(List::stream).toList();
        tell("clear " + cells);
        settleTyping();
        press(random.nextBoolean() ? KeyCode.DELETE : KeyCode.BACK_SPACE);
        plain.clear(cells);
    }

    private void clearAll() {
        tell("clear all");
        settleTyping();
        press(KeyCode.A, Modifier.CONTROL);
        press(KeyCode.DELETE);
        plain.clear(selected().stream().flatMap(List::stream).toList());
    }

    private void mark() {
        var cell = current();
        tell("mark " + cell);
        press(KeyCode.K, Modifier.CONTROL);
        plain.mark(cell);
    }

    private void fillRest() {
        tell("the rest is 0");
        press(KeyCode.DIGIT0, Modifier.ALT);
        plain.fillRest(window.position().section());
    }

    /** In a text: all of it is replaced, as one step, and left. */
    private void write(String section) {
        var text = random.nextInt(5) == 0 ? "" : "第" + random.nextInt(1000) + "段。\n公开" + random.nextInt(100) + "件";
        tell(section + " := " + text);
        until("the text has the keys", () -> window.find("text " + section).map(Node::isFocused).orElse(false));
        press(KeyCode.A, Modifier.CONTROL);
        if (text.isEmpty()) {
            press(KeyCode.DELETE);
        } else {
            clipboard(text);
            press(KeyCode.V, Modifier.CONTROL);
        }
        plain.text(section, text);
        var isLast = form.sections().get(form.sections().size() - 1).key().equals(section);
        turn(isLast || random.nextBoolean() ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN);
    }

    private void turn() {
        turn(random.nextBoolean() ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
    }

    private void turn(KeyCode key) {
        tell("control " + key);
        press(key, Modifier.CONTROL);
        ready();
    }

    private void zoom() {
        var key = random.nextBoolean() ? KeyCode.EQUALS : KeyCode.MINUS;
        tell("control " + key);
        press(key, Modifier.CONTROL);
        ready();
    }

    private void undo() {
        tell("undo");
        press(KeyCode.Z, Modifier.CONTROL);
        if (plain.canUndo()) {
            again(KeyCode.Z);
            plain.undo();
        }
        ready();
    }

    private void redo() {
        tell("redo");
        press(KeyCode.Y, Modifier.CONTROL);
        if (plain.canRedo()) {
            again(KeyCode.Y);
            plain.redo();
        }
        ready();
    }

    /** Where the change would be made out of sight, the window has only gone there and waits for a second press. */
    private void again(KeyCode key) {
        if (filled().equals(plain.now())) {
            tell("… again");
            ready();
            press(key, Modifier.CONTROL);
        }
    }

    // Paper and files

    /** What leaves the window, as a file or as the paper in a file, says what stands in it. */
    private void leave() {
        settleTyping();
        if (random.nextBoolean()) {
            export();
        } else {
            print();
        }
    }

    private void export() {
        tell("export");
        press(KeyCode.E, Modifier.CONTROL);
        until("the export can begin", () -> window.find("exportNow").map(Node::isFocused).orElse(false));
        var folder = folder();
        window.onScreen(() -> {
            ((ToggleButton) window.find("recipient archive").orElseThrow()).setSelected(true);
            return true;
        });
        window.fire("exportNow");
        until("it is exported", () -> window.find("exportOutcome").map(label -> ((Labeled) label).getText()).orElse("").contains("已导出并回读"));
        press(KeyCode.ESCAPE);
        until("the dialog is closed", () -> window.find("exportNow").isEmpty());
        ready();
        assertSaysTheSame(folder);
    }

    private void print() {
        tell("print");
        press(KeyCode.P, Modifier.CONTROL);
        until("the draft is set", () -> window.find("savePdf").map(button -> !button.isDisabled()).orElse(false));
        var folder = folder();
        press(KeyCode.S, Modifier.CONTROL);
        until("it is saved", () -> window.find("draftOutcome").map(label -> ((Labeled) label).getText()).orElse("").contains("已存为"));
        press(KeyCode.ESCAPE);
        until("the paper is put away", () -> window.find("savePdf").isEmpty());
        ready();
        assertSaysTheSame(folder);
    }

    /** A new folder, told to the dialog that is open. */
    private Path folder() {
        try {
            var folder = Files.createTempDirectory(out, "out");
            window.onScreen(() -> {
                ((TextField) window.find("folder").orElseThrow()).setText(folder.toString());
                return true;
            });
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertSaysTheSame(Path folder) {
        try (var files = Files.walk(folder)) {
            var papers = files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertEquals(1, papers.size(), this::told);
            var read = Filled.of(((ReportFile.Read) this.files.read(papers.get(0))).report());
            assertEquals(List.of(plain.now().figures(), plain.now().texts()), List.of(read.figures(), read.texts()), this::told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Pasting

    private void paste() {
        settleTyping();
        extend();
        var height = 1 + random.nextInt(3);
        var width = 1 + random.nextInt(3);
        var block = IntStream.range(0, height).mapToObj(row -> IntStream.range(0, width).mapToObj(column -> piece(row, column, width)).toList())
                .toList();
        var selected = selected();
        tell("paste " + block + " on " + selected);
        clipboard(String.join("\n", block.stream().map(row -> String.join("\t", row)).toList()));
        var texts = new LinkedHashMap<String, String>();
        var beyond = land(block, selected, texts);
        var refused = texts.entrySet().stream().anyMatch(entry -> !plain.isComputed(entry.getKey())
                && !plain.takes(entry.getKey(), entry.getValue()));
        var one = height == 1 && width == 1;
        press(KeyCode.V, Modifier.CONTROL);
        var asked = dialogIsThere();
        var after = new PlainReport(form);
        after.put(all());
        after.put(texts);
        var wrongTotal = texts.entrySet().stream().anyMatch(entry -> plain.isComputed(entry.getKey())
                && !after.agrees(entry.getKey(), entry.getValue()));
        assertEquals(!one && (refused || wrongTotal || beyond), asked, this::told);
        var takes = asked && random.nextInt(4) > 0 && texts.keySet().stream().anyMatch(key -> !plain.isComputed(key)
                && plain.takes(key, texts.get(key)));
        if (asked) {
            answer(takes);
        }
        if (takes || !asked) {
            plain.put(texts);
        }
    }

    private Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        plain.now().figures().forEach((key, figure) -> all.put(key, figure.toPlainString()));
        return all;
    }

    /** Where a block comes down; true where some of it is beyond the edge. */
    private boolean land(List<List<String>> block, List<List<String>> selected, Map<String, String> texts) {
        var height = block.size();
        var width = block.get(0).size();
        var widest = selected.stream().mapToInt(List::size).max().orElseThrow();
        if (selected.size() * widest > 1 && selected.size() % height == 0 && widest % width == 0) {
            for (var row = 0; row < selected.size(); row++) {
                for (var column = 0; column < selected.get(row).size(); column++) {
                    put(texts, selected.get(row).get(column), block.get(row % height).get(column % width));
                }
            }
            return false;
        }
        var section = form.section(window.position().section()).orElseThrow();
        var slots = TableLayout.of(section).slots().stream().filter(slot -> slot.content() instanceof Value)
                .sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column)).toList();
        var from = slots.stream().filter(slot -> key(slot).equals(selected.get(0).get(0))).findFirst().orElseThrow();
        var rows = slots.stream().map(Slot::row).distinct().filter(row -> row >= from.row()).toList();
        var beyond = false;
        for (var row = 0; row < height; row++) {
            var at = row;
            var line = slots.stream().filter(slot -> at < rows.size() && slot.row() == rows.get(at)
                    && slot.column() + slot.columnSpan() > from.column()).toList();
            for (var column = 0; column < width; column++) {
                var text = block.get(row).get(column);
                if (column < line.size()) {
                    put(texts, key(line.get(column)), text);
                } else {
                    beyond |= !text.isEmpty();
                }
            }
        }
        return beyond;
    }

    private static void put(Map<String, String> texts, String key, String text) {
        if (!text.isEmpty()) {
            texts.put(key, text);
        }
    }

    private static String key(Slot slot) {
        return ((Value) slot.content()).ref().toString();
    }

    /** The whole table through the clipboard and back: its figures stay, its headings are found again. */
    private void copyAllAndPaste() {
        tell("copy all and paste");
        settleTyping();
        press(KeyCode.A, Modifier.CONTROL);
        press(KeyCode.C, Modifier.CONTROL);
        press(KeyCode.V, Modifier.CONTROL);
        assertEquals(false, dialogIsThere(), this::told);
        var section = form.section(window.position().section()).orElseThrow();
        var texts = new LinkedHashMap<String, String>();
        form.cellsOf(section).map(cell -> cell.ref().toString()).forEach(key -> put(texts, key, plain.shown(key)));
        plain.put(texts);
    }

    private boolean dialogIsThere() {
        return window.onScreen(() -> Window.getWindows().size() > 1);
    }

    private void answer(boolean takes) {
        until("the preview has the keys", () -> Window.getWindows().get(1).getScene().getFocusOwner() != null);
        if (takes) {
            until("the button has the keys", () -> window.find("pasteNow").map(Node::isFocused).orElse(false));
        }
        press(takes ? KeyCode.ENTER : KeyCode.ESCAPE);
        until("the preview is closed", () -> Window.getWindows().size() == 1);
        ready();
    }

    private void clipboard(String text) {
        window.onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    // Keys

    /** A key goes to what has the focus in the topmost window; this comes back when it has been dealt with or has opened a dialog. */
    private void press(KeyCode key, Modifier... held) {
        var modifiers = List.of(held);
        send(target -> List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED).forEach(type -> Event.fireEvent(target, new KeyEvent(type, "", "",
                key, modifiers.contains(Modifier.SHIFT), modifiers.contains(Modifier.CONTROL), modifiers.contains(Modifier.ALT), false))));
    }

    private void keys(String text) {
        send(target -> text.chars().forEach(sign -> Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(sign), "",
                KeyCode.UNDEFINED, false, false, false, false))));
    }

    private void send(Consumer<Node> event) {
        Platform.runLater(() -> {
            var windows = Window.getWindows();
            event.accept(windows.get(windows.size() - 1).getScene().getFocusOwner());
        });
        window.onScreen(() -> true);
    }

    private void until(String what, BooleanSupplier condition) {
        if (!window.onScreen(condition::getAsBoolean)) {
            window.until(what, condition);
        }
    }

    // What is there

    /** Waits until the page that is shown has the keys. */
    private void ready() {
        until("the page has the keys", () -> {
            var section = form.section(window.position().section());
            var owner = Optional.ofNullable(window.stage().getScene().getFocusOwner()).map(Node::getId);
            return section.map(found -> owner.equals(Optional.of(found.isText() ? "text " + found.key() : "cellField"))).orElse(true);
        });
    }

    /** What is being typed is taken, the cell stays. */
    private void settleTyping() {
        window.onScreen(() -> {
            window.page().settle();
            return true;
        });
    }

    private String current() {
        settleTyping();
        return window.position().cell().orElseThrow().toString();
    }

    private List<List<String>> selected() {
        return window.onScreen(() -> ((TableGrid) window.stage().getScene().getRoot().lookup(".table-grid")).selection().get().stream()
                .map(row -> row.stream().map(CellRef::toString).toList()).toList());
    }

    private String text() {
        return switch (random.nextInt(8)) {
            case 0 -> any(NO_FIGURES);
            case 1 -> "=" + random.nextInt(50) + "+" + random.nextInt(50) + "+" + random.nextInt(9);
            case 2 -> String.valueOf(random.nextInt(1000)).chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
                    .reduce("", String::concat);
            case 3 -> "1,234";
            case 4 -> "00" + random.nextInt(10);
            case 5 -> "0";
            default -> String.valueOf(random.nextInt(100_000));
        };
    }

    private String piece(int row, int column, int width) {
        var blank = column > 0 && column < width - 1 && random.nextInt(3) == 0;
        return blank ? "" : random.nextInt(12) == 0 ? any(List.of("x9", "-3")) : String.valueOf(random.nextInt(1 + 900 / (row + 1)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
