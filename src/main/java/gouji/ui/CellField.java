package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.Move;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The one field that takes the keys of a table. It lies over the current cell, empty and unseen until the first character
 * arrives; because it always has the focus, an input method finds an input control there.
 */
final class CellField extends TextField {

    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    /** What the keys do. */
    private enum Mode {
        /** Moving about: the next character replaces the figure. */
        READY,
        /** Typing over the figure: arrows accept and go on. */
        OVER,
        /** Editing in place: arrows move the caret. */
        WITHIN
    }

    private final TableGrid grid;
    private final Editor editor;
    private Mode mode = Mode.READY;
    private boolean setting;
    private boolean isPasting;
    private Optional<String> tabColumn = Optional.empty();
    private Runnable beyond = () -> { };
    private Optional<Clips> clips = Optional.empty();

    CellField(TableGrid grid, Editor editor) {
        this.grid = grid;
        this.editor = editor;
        setId("cellField");
        getStyleClass().add("cell-field");
        setAlignment(Pos.CENTER_RIGHT);
        setContextMenu(new javafx.scene.control.ContextMenu());
        textProperty().addListener((property, old, text) -> typed(text));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                acceptTyped();
            }
        });
    }

    /** What Enter does at the end of the section. */
    void onBeyond(Runnable action) {
        beyond = action;
    }

    /** Who copies and pastes for it. */
    void onClips(Clips found) {
        clips = Optional.of(found);
    }

    /** Opens the figure for editing, the caret behind it (F2, double click). */
    void editInPlace() {
        var cell = grid.current().get();
        if (editor.form().cell(cell).isComputed()) {
            return;
        }
        if (mode == Mode.OVER) {
            become(Mode.WITHIN);
            end();
            return;
        }
        become(Mode.WITHIN);
        var unread = editor.state().unread().get(cell);
        var addends = editor.state().report().margin(cell).addends();
        set(unread != null ? unread.printed() : addends.isEmpty()
                ? editor.state().report().figure(cell).map(Object::toString).orElse("")
                : "=" + String.join("+", addends.stream().map(addend -> addend.figure().toString()).toList()));
        end();
        editor.typing(cell, getText());
    }

    /** Accepts what is being typed, by whatever way the cell is left. */
    void acceptTyped() {
        if (mode != Mode.READY) {
            var text = getText();
            become(Mode.READY);
            set("");
            editor.accept(grid.current().get(), text);
        }
    }

    /** Into the cells while she moves about; into the figure while she types it. */
    @Override
    public void paste() {
        // While the system hands over its clipboard a key held down comes again.
        if (!isPasting) {
            isPasting = true;
            try {
                if (mode == Mode.READY) {
                    clips.ifPresent(Clips::paste);
                } else {
                    super.paste();
                }
            } finally {
                isPasting = false;
            }
        }
    }

    private void typed(String text) {
        if (setting) {
            return;
        }
        var cell = grid.current().get();
        // A stray space must not blank the figure beneath it.
        if (editor.form().cell(cell).isComputed() || mode == Mode.READY && text.isBlank()) {
            set("");
            return;
        }
        if (mode == Mode.READY) {
            become(Mode.OVER);
        }
        editor.typing(cell, text);
    }

    private void pressed(KeyEvent event) {
        if (move(event) || edit(event)) {
            event.consume();
        }
    }

    private boolean edit(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            editInPlace();
        } else if (event.getCode() == KeyCode.ESCAPE && mode != Mode.READY) {
            become(Mode.READY);
            set("");
            editor.cancelTyping();
        } else if (event.getCode() == KeyCode.ESCAPE && editor.state().unread().containsKey(grid.current().get())) {
            editor.forgetUnread(grid.current().get());
        } else if (mode == Mode.READY && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            editor.clear(grid.selection().get().stream().flatMap(List::stream).toList());
        } else if (mode == Mode.READY && event.isShortcutDown() && event.getCode() == KeyCode.A) {
            grid.selectAll();
        } else if (mode == Mode.READY && event.getCode() == KeyCode.SPACE && (event.isShiftDown() || event.isControlDown())) {
            grid.selectLine(event.isShiftDown());
        } else if (mode == Mode.READY && event.isShortcutDown() && event.getCode() == KeyCode.C) {
            clips.ifPresent(found -> found.copy(event.isShiftDown()));
        } else {
            return false;
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        var control = event.isShortcutDown();
        var within = mode == Mode.WITHIN;
        var move = switch (event.getCode()) {
            case ENTER -> Optional.of(event.isShiftDown() ? Move.BACK : Move.ONWARD);
            case TAB -> control ? Optional.<Move>empty() : Optional.of(event.isShiftDown() ? Move.PREVIOUS : Move.NEXT);
            case UP, KP_UP -> Optional.of(control ? Move.JUMP_UP : Move.UP);
            case DOWN, KP_DOWN -> Optional.of(control ? Move.JUMP_DOWN : Move.DOWN);
            case LEFT, KP_LEFT -> within ? Optional.<Move>empty() : Optional.of(control ? Move.JUMP_LEFT : Move.LEFT);
            case RIGHT, KP_RIGHT -> within ? Optional.<Move>empty() : Optional.of(control ? Move.JUMP_RIGHT : Move.RIGHT);
            case HOME -> within ? Optional.<Move>empty() : Optional.of(control ? Move.TABLE_START : Move.ROW_START);
            case END -> within ? Optional.<Move>empty() : Optional.of(control ? Move.TABLE_END : Move.ROW_END);
            case PAGE_UP -> control ? Optional.<Move>empty() : Optional.of(Move.PAGE_UP);
            case PAGE_DOWN -> control ? Optional.<Move>empty() : Optional.of(Move.PAGE_DOWN);
            default -> Optional.<Move>empty();
        };
        var extending = event.isShiftDown() && mode != Mode.WITHIN && event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.TAB;
        move.ifPresent(extending ? grid::extend : this::follow);
        return move.isPresent();
    }

    private void follow(Move move) {
        acceptTyped();
        var from = grid.current().get();
        if (move == Move.ONWARD && tabColumn.isPresent()) {
            var start = from.atColumn(tabColumn.get());
            tabColumn = Optional.empty();
            if (grid.walk().has(start)) {
                grid.go(start);
            }
        }
        if (move == Move.NEXT && tabColumn.isEmpty()) {
            tabColumn = Optional.of(from.column());
        } else if (move != Move.NEXT && move != Move.PREVIOUS) {
            tabColumn = Optional.empty();
        }
        if (!grid.go(move) && move == Move.ONWARD) {
            beyond.run();
        }
    }

    private void become(Mode next) {
        mode = next;
        pseudoClassStateChanged(TYPING, next != Mode.READY);
    }

    private void set(String text) {
        setting = true;
        setText(text);
        setting = false;
    }
}
