package gouji.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** A place that takes a file that is dragged there (拖入文件); of several the first. */
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private FileDrop() {
    }

    /**
     * Has a place take files.
     *
     * @param sign is lit while a file is held over the place
     * @param then is given the file once the drag has ended; it may open a dialog
     */
    static void onto(Node place, Node sign, Consumer<Path> then) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                sign.pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        place.setOnDragExited(event -> sign.pseudoClassStateChanged(OVER, false));
        place.setOnDragDropped(event -> {
            var file = event.getDragboard().getFiles().stream().findFirst();
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(dropped -> then.accept(dropped.toPath()));
        });
    }
}
