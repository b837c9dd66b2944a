package gouji.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * Shows a part of something larger and draws only what has changed in it. The toolkit's own keeps a picture of all that is in view,
 * which makes scrolling cheap, but a single figure that changes has the whole table drawn again.
 */
final class ScrollArea extends ScrollPane {

    ScrollArea(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }
}
