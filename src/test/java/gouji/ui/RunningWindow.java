package gouji.ui;

import gouji.apart.Apart;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.exchange.ReportFile;
import gouji.formats.AnyReport;
import gouji.original.Originals;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import gouji.words.Language;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a real folder, driven by keys; waits for conditions, never for time. */
final class RunningWindow implements AutoCloseable {

    private static final int SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<MainWindow> window = new AtomicReference<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private ListChangeListener<Window> windows;
    private final AtomicInteger arrived = new AtomicInteger();
    /** What she chooses where the system asks for a file. */
    private final AtomicReference<Path> chosen = new AtomicReference<>();
    private int keys;
    private CompletableFuture<Store> store;

    private RunningWindow() {
    }

    static RunningWindow open(Path folder, Optional<Path> file) {
        return open(folder, file, Optional.of(Language.CHINESE));
    }

    /** @param language overrides the settings in the folder */
    static RunningWindow open(Path folder, Optional<Path> file, Optional<Language> language) {
        var running = starting(folder, file, language);
        running.until("the window has the keys", running.stage.get()::isFocused);
        return running;
    }

    /** One that has a question first: it is not waited for. */
    static RunningWindow starting(Path folder, Optional<Path> file, Optional<Language> language) {
        var running = new RunningWindow();
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("no screen", e);
        }
        var clock = Clock.fixed(Instant.parse("2024-01-12T06:03:22Z"), ZoneId.of("Asia/Shanghai"));
        var store = CompletableFuture.supplyAsync(() -> Store.open(folder));
        running.store = store;
        running.onScreen(() -> {
            running.countArrivingKeys();
            Platform.setImplicitExit(false);
            var editions = Editions.published();
            running.stage.set(new Stage());
            running.window.set(new MainWindow(new Wiring(editions::forYear, editions::named, store,
                    new AnyReport(new ReportFile(editions::named), () -> editions.forYear(Integer.MAX_VALUE), new Originals(Apart.ofThisProgram())),
                    (chooser, owner) -> Optional.ofNullable(running.chosen.get()), () -> new Typesetter(FontShelf.ofThisMachine()), folder, file, false, language, clock),
                    running.stage.get(), status -> running.closed.countDown()));
            return running;
        });
        // A dialog of its own would hold up whoever waits for the call.
        Platform.runLater(running.window.get()::show);
        return running;
    }

    /** The window with the report she was at last, and the keys in its table. */
    static RunningWindow goOn(Path folder) {
        var window = open(folder, Optional.empty());
        window.node("goOn");
        window.press(KeyCode.ENTER);
        window.page();
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        return window;
    }

    /** The only stored report as it is on disk now. */
    Report stored() {
        var open = store.join();
        return open.read(open.entries().get(0).key());
    }

    /** How many reports are on disk now. */
    int reports() {
        return store.join().entries().size();
    }

    /** The file she will choose where the system asks for one. */
    void choosing(Path file) {
        chosen.set(file);
    }

    FxRobot robot() {
        return robot;
    }

    Stage stage() {
        return stage.get();
    }

    <T> T onScreen(Supplier<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, action::get);
    }

    /** Waits until it is so, as seen on the screen thread. */
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for a node of that id in any window, and gives it. */
    Node node(String id) {
        until(id, () -> find(id).isPresent());
        return onScreen(() -> find(id).orElseThrow());
    }

    Optional<Node> find(String id) {
        return Window.getWindows().stream().filter(Window::isShowing).flatMap(shown -> shown.getScene().getRoot()
                .lookupAll("*").stream()).filter(node -> id.equals(node.getId())).findFirst();
    }

    /** Whether it can be seen, and all it lies in. */
    static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    String text(String id) {
        var node = node(id);
        return onScreen(() -> ((Labeled) node).getText());
    }

    /** What a cell shows. */
    String cell(String key) {
        var node = node(key);
        return onScreen(() -> ((CellView) node).text());
    }

    boolean is(String id, String pseudoClass) {
        var node = node(id);
        return onScreen(() -> node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals(pseudoClass)));
    }

    Position position() {
        return onScreen(() -> window.get().page().orElseThrow().position());
    }

    /** Waits until the keys have led her to that cell. */
    void untilAt(String cell) {
        until("she is at " + cell, () -> window.get().page().flatMap(page -> page.position().cell()).map(Object::toString)
                .equals(Optional.of(cell)));
    }

    ReportPage page() {
        until("an open report", () -> window.get().page().isPresent());
        return window.get().page().orElseThrow();
    }

    /** Presses a button without caring where it is. */
    void fire(String id) {
        var button = (ButtonBase) node(id);
        // A dialog it opens is modal: the call would not come back before the dialog is closed.
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What is on the screen now: the window and what lies above it. */
    BufferedImage picture() {
        WaitForAsyncUtils.waitForFxEvents();
        var area = onScreen(() -> new Rectangle2D(stage().getX(), stage().getY(), stage().getWidth(), stage().getHeight()));
        return SwingImages.of(robot.capture(area).getImage());
    }

    /** Types text and ends it with Enter. */
    void enter(String text) {
        write(text);
        press(KeyCode.ENTER);
    }

    /** Types text, one key a character. */
    void write(String text) {
        keys += text.length();
        untilArrived(text.length(), () -> robot.write(text, 0));
    }

    /** How many times a key went down so far; a combination counts once. */
    int keys() {
        return keys;
    }

    void press(KeyCode... keys) {
        this.keys++;
        untilArrived(keys.length, () -> robot.push(keys));
    }

    void control(KeyCode key) {
        keys++;
        untilArrived(2, () -> robot.push(new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN)));
    }

    /** A pressed key travels through the display server: what is asked before it has come back is asked too early. */
    private void untilArrived(int pressed, Runnable push) {
        // A dialog is shown before the window manager gives it the keys.
        until("a window has the keys", () -> Window.getWindows().stream().anyMatch(Window::isFocused));
        var expected = arrived.get() + pressed;
        push.run();
        until(pressed + " keys arrive", () -> arrived.get() >= expected);
    }

    private void countArrivingKeys() {
        EventHandler<KeyEvent> count = event -> arrived.incrementAndGet();
        Window.getWindows().forEach(shown -> shown.addEventFilter(KeyEvent.KEY_PRESSED, count));
        windows = change -> {
            while (change.next()) {
                // A popup has its keys passed on by the stage below it: they would count twice.
                change.getAddedSubList().stream().filter(Stage.class::isInstance)
                        .forEach(shown -> shown.addEventFilter(KeyEvent.KEY_PRESSED, count));
            }
        };
        Window.getWindows().addListener(windows);
    }

    /** Closes as she would, and waits until everything is on disk. */
    @Override
    public void close() {
        onScreen(() -> {
            stage.get().fireEvent(new WindowEvent(stage.get(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        untilClosed();
    }

    /** Waits until the program has ended, of itself or because it was asked to. */
    void untilClosed() {
        try {
            if (!closed.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window did not close");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        onScreen(() -> {
            Window.getWindows().removeListener(windows);
            // A test that failed before a dialog leaves it: the next one would find it.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }
}
