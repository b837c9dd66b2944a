package gouji.ui;

import gouji.report.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of an open report; of two that fit the first counts. */
final class ReportKeys {

    /** The keys that lead through a text, with Alt. */
    private static final Map<KeyCode, Page.Step> WAYS = Map.of(KeyCode.PAGE_UP, Page.Step.BLOCK_BEFORE, KeyCode.PAGE_DOWN, Page.Step.BLOCK_BEHIND,
            KeyCode.UP, Page.Step.HEADING_BEFORE, KeyCode.DOWN, Page.Step.HEADING_BEHIND);

    /** What the keys do. */
    record Commands(Middle middle, ReportPages pages, ReportSide side, TakingBack taking, NumberCommands numbers, TextCommands texts, CellCommands cells,
                    RippleLine ripple, FindPanel find, TopBar bar, AroundReport around) {
    }

    private record Key(Predicate<KeyEvent> when, Consumer<KeyEvent> then) {
    }

    private final List<Key> keys = new ArrayList<>();

    ReportKeys(Commands all) {
        undo(all.taking());
        leading(all);
        texts(all);
        check(all.side());
        cells(all.middle(), all.cells());
        around(all.middle(), all.around());
        on(control(KeyCode.B), all.bar()::bring);
    }

    /** Does what the key is for. */
    void pressed(KeyEvent event) {
        keys.stream().filter(key -> key.when().test(event)).findFirst().ifPresent(key -> {
            key.then().accept(event);
            event.consume();
        });
    }

    private void undo(TakingBack taking) {
        on(control(KeyCode.Z).and(KeyEvent::isShiftDown), taking::redo);
        on(control(KeyCode.Z), taking::undo);
        on(control(KeyCode.Y), taking::redo);
    }

    private void leading(Commands all) {
        on(control(KeyCode.PAGE_DOWN), () -> turn(all, 1));
        on(control(KeyCode.PAGE_UP), () -> turn(all, -1));
    }

    private static void turn(Commands all, int by) {
        all.pages().beside(all.middle().position().section(), by).map(Position::of).ifPresent(all.middle()::go);
    }

    private void texts(Commands all) {
        Predicate<KeyEvent> isAtText = event -> all.middle().isAtText();
        on(key(KeyCode.F7), event -> all.numbers().walkUnrevised(direction(event)));
        on(key(KeyCode.F4).and(event -> !event.isAltDown()), () -> all.ripple().present().ifPresent(all.numbers()::mend));
        on(key(KeyCode.F6), () -> all.ripple().present().ifPresent(all.numbers()::walk));
        on(control(KeyCode.ENTER).and(isAtText), all.numbers()::confirm);
        on(control(KeyCode.J), all.texts()::insert);
        on(control(KeyCode.D).and(isAtText), all.numbers()::keepFact);
        on(control(KeyCode.F), () -> all.texts().find(false));
        on(control(KeyCode.H).and(event -> !event.isShiftDown()), () -> all.texts().find(true));
        on(key(KeyCode.F3), event -> all.find().step(direction(event)));
        on(isAtText.and(event -> event.isAltDown() && WAYS.containsKey(event.getCode())), event -> all.middle().page().step(WAYS.get(event.getCode())));
    }

    private void check(ReportSide side) {
        Predicate<KeyEvent> isChecking = event -> side.isChecking();
        on(key(KeyCode.F8), event -> side.walk(direction(event)));
        on(key(KeyCode.F9).and(isChecking), side::leaveSelected);
        on(alt(KeyCode.ENTER).and(isChecking), side::correctSelected);
    }

    private void cells(Middle middle, CellCommands cells) {
        on(control(KeyCode.K), cells::mark);
        on(key(KeyCode.F2).and(KeyEvent::isShiftDown), cells::write);
        on(control(KeyCode.L), () -> middle.page().writeRegister());
        on(alt(KeyCode.DIGIT0).and(KeyEvent::isShiftDown), cells::zeroReport);
        on(alt(KeyCode.DIGIT0, KeyCode.NUMPAD0), () -> middle.page().fillRest());
    }

    private void around(Middle middle, AroundReport around) {
        on(control(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), () -> middle.settled(() -> around.zoom(1)));
        on(control(KeyCode.MINUS, KeyCode.SUBTRACT), () -> middle.settled(() -> around.zoom(-1)));
        on(control(KeyCode.P), () -> middle.settled(() -> {
            if (!middle.page().print()) {
                around.draft();
            }
        }));
        on(control(KeyCode.E), () -> middle.settled(around::export));
        on(control(KeyCode.H).and(KeyEvent::isShiftDown), () -> middle.settled(around::history));
        on(key(KeyCode.F1), () -> middle.settled(around::settings));
        on(control(KeyCode.W), () -> middle.settled(around::close));
    }

    private void on(Predicate<KeyEvent> when, Runnable then) {
        on(when, event -> then.run());
    }

    private void on(Predicate<KeyEvent> when, Consumer<KeyEvent> then) {
        keys.add(new Key(when, then));
    }

    private static int direction(KeyEvent event) {
        return event.isShiftDown() ? -1 : 1;
    }

    private static Predicate<KeyEvent> key(KeyCode... codes) {
        var any = Set.of(codes);
        return event -> any.contains(event.getCode());
    }

    private static Predicate<KeyEvent> control(KeyCode... codes) {
        return key(codes).and(KeyEvent::isShortcutDown);
    }

    private static Predicate<KeyEvent> alt(KeyCode... codes) {
        return key(codes).and(KeyEvent::isAltDown);
    }
}
