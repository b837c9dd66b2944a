package gouji.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** All pages of the draft, small (缩略图); each is drawn when it comes into view. */
final class Thumbnails extends ListView<Integer> {

    private static final double SCALE = 0.17;
    private static final double WIDTH = 595.28 * SCALE;
    private static final double HEIGHT = 841.89 * SCALE;

    private final PaperDrawing drawing;
    private final Map<Integer, Image> images = new HashMap<>();
    private final Set<Integer> wanted = new HashSet<>();
    private boolean following;

    /** @param go is told the page she chose, from 0 */
    Thumbnails(PaperDrawing drawing, IntConsumer go) {
        this.drawing = drawing;
        setId("thumbnails");
        getStyleClass().add("thumbnails");
        setCellFactory(view -> new Thumbnail());
        getSelectionModel().selectedItemProperty().addListener((property, old, page) -> {
            if (page != null && !following) {
                go.accept(page);
            }
        });
    }

    void open(int pages) {
        images.clear();
        wanted.clear();
        following = true;
        getItems().setAll(IntStream.range(0, pages).boxed().toList());
        following = false;
    }

    /** Chooses a page that is shown already. */
    void follow(int page) {
        following = true;
        getSelectionModel().select(page);
        following = false;
        scrollTo(Math.max(0, page - 1));
    }

    private final class Thumbnail extends ListCell<Integer> {

        private final ImageView image = new ImageView();

        Thumbnail() {
            image.setFitWidth(WIDTH);
            image.setFitHeight(HEIGHT);
            image.getStyleClass().add("paper-sheet");
            setContentDisplay(ContentDisplay.TOP);
            setAlignment(Pos.CENTER);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            setGraphic(empty || page == null ? null : image);
            setText(empty || page == null ? "" : String.valueOf(page + 1));
            if (!empty && page != null) {
                image.setImage(images.get(page));
                if (wanted.add(page)) {
                    // Twice as many pixels as shown: at this size letters need them.
                    drawing.small(page, 2 * SCALE, picture -> {
                        images.put(page, picture);
                        refresh();
                    });
                }
            }
        }
    }
}
