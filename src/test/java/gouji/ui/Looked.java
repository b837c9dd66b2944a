package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** What has been looked at in a window: no word is cut off, all stand out 4.5:1. The pictures lie in target/screens, to be looked at. */
final class Looked {

    private static final Path PICTURES = Path.of("target", "screens");

    private final String name;
    private final List<String> cut = new ArrayList<>();
    private final List<String> pale = new ArrayList<>();

    /** @param name with which the pictures begin */
    Looked(String name) {
        this.name = name;
    }

    void at(RunningWindow window, String page) {
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(window.picture(), "png", PICTURES.resolve(name + "-" + page + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.onScreen(() -> pale.addAll(Window.getWindows().stream().filter(Window::isShowing)
                .flatMap(shown -> Contrast.tooLow(shown.getScene().getRoot()).stream()).map(words -> name + " " + page + ": " + words).toList()));
        window.onScreen(() -> cut.addAll(Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene)
                .flatMap(scene -> scene.getRoot().lookupAll("*").stream())
                .filter(node -> node instanceof Labeled && isCutOff((Labeled) node))
                .map(node -> name + " " + page + ": " + ((Labeled) node).getText()).toList()));
    }

    void assertAllCanBeRead() {
        assertEquals(List.of(), cut);
        assertEquals(List.of(), pale);
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** What a label shows ends in its ellipsis although its text does not, or sticks out of it. */
    private static boolean isCutOff(Labeled label) {
        return isShown(label) && label.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getParent() == label)
                .anyMatch(text -> text.getText().endsWith(label.getEllipsisString()) && !label.getText().endsWith(label.getEllipsisString()));
    }
}
