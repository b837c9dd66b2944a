package gouji;

import gouji.apart.Apart;
import gouji.cli.NoScreenException;
import gouji.cli.Window;
import gouji.copies.Copies;
import gouji.copies.Why;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.exchange.ReportFile;
import gouji.formats.AnyReport;
import gouji.original.Originals;
import gouji.store.Store;
import gouji.ui.FileChoice;
import gouji.ui.MainWindow;
import gouji.ui.Wiring;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Brings up the window and waits until it is closed. Editions are read and the store opens while the toolkit starts. */
final class Screen {

    private Screen() {
    }

    static int open(Window.Opening opening, CompletableFuture<Editions> reading) throws NoScreenException {
        var folder = opening.data().map(Path::toAbsolutePath).orElseGet(() -> DataFolder.usual(System.getProperty("os.name"),
                System.getenv(), Path.of(System.getProperty("user.home"))));
        var store = CompletableFuture.supplyAsync(() -> Store.open(folder, Optional.empty(),
                older -> new Copies(folder, Clock.systemDefaultZone()).make(older, Why.UPGRADE, Optional.empty())));
        var closed = new CompletableFuture<Integer>();
        Platform.setImplicitExit(false);
        try {
            // Later, not at once: nothing is drawn before the toolkit has started, not even a dialog that says why there is no
            // window.
            Platform.startup(() -> Platform.runLater(() -> {
                var editions = reading.join();
                var wiring = new Wiring(editions::forYear, editions::named, store,
                        new AnyReport(new ReportFile(editions::named), () -> editions.forYear(Integer.MAX_VALUE), new Originals(Apart.ofThisProgram())),
                        FileChoice.ofTheSystem(), () -> new Typesetter(FontShelf.ofThisMachine()), folder, opening.file(), opening.sample(), opening.language(), Clock.systemDefaultZone());
                new MainWindow(wiring, new Stage(), closed::complete).show();
            }));
        } catch (UnsupportedOperationException e) {
            // Only now is it known; the data need no window to be closed in order.
            store.thenAccept(Store::close).handle((done, failure) -> true).join();
            throw new NoScreenException(e);
        }
        var status = closed.join();
        Platform.exit();
        return status;
    }
}
