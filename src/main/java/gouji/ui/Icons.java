package gouji.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's sign in the sizes a desktop asks for. */
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 256);

    private Icons() {
    }

    static void put(Stage stage) {
        SIZES.stream().map(size -> Optional.ofNullable(Icons.class.getResourceAsStream("gouji-" + size + ".png")))
                .flatMap(Optional::stream).map(Image::new).forEach(stage.getIcons()::add);
    }
}
