package gouji.ui;

import gouji.form.CellRef;
import gouji.report.Unread;
import gouji.store.Key;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** The window, as its pages and what they do see it (窗口). */
interface Frame {

    Wiring wiring();

    OpenData data();

    Look look();

    Choices choices();

    /** Slow work, and what went wrong with it told. */
    Background background();

    Ask ask();

    /** Asks for a file to read, of one of these kinds or any other; empty where she leaves it. */
    Optional<Path> chosenFile(String... more);

    /** Puts a page into the window. */
    void put(Parent page);

    void title(String title);

    /** The list of reports; an open one is left. */
    void showStart();

    /** Opens a stored report. */
    default void open(Key key) {
        open(key, Map.of(), opened -> { });
    }

    /**
     * Opens a stored report.
     *
     * @param unread what an import could not read into a cell
     * @param then   is given it once it is shown
     */
    void open(Key key, Map<CellRef, Unread> unread, Consumer<OpenReport> then);

    /** Lies over the page while a file is read. */
    ReadingCover cover();

    /** 备份与恢复; @param file a copy she brings */
    void openCopies(Optional<Path> file);

    void settings();

    /** Shows everything in another look, at the same place. */
    void use(Look look);

    OfficeFiles files();
}
