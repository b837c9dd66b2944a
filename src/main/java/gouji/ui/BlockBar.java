package gouji.ui;

import gouji.manuscript.Block;
import gouji.manuscript.Blocks;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Above a long text that is edited in parts: which part is shown, and how to get to those beside it. */
final class BlockBar extends HBox {

    private final Look look;
    private final IntConsumer go;
    private final Label words = new Label();
    private final Button before;
    private final Button behind;
    private String text = "";
    private List<Block> blocks = List.of();
    private Block shown = new Block(0, 0);

    /** @param go takes her to a place of the text */
    BlockBar(Look look, IntConsumer go) {
        this.look = look;
        this.go = go;
        setId("blocks");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        words.setId("blockWords");
        words.getStyleClass().add("hint");
        before = QuietButton.small(look.say("text.blockBefore"), "blockBefore", () -> step(-1)).withKey("Alt+PageUp");
        behind = QuietButton.small(look.say("text.blockBehind"), "blockBehind", () -> step(1)).withKey("Alt+PageDown");
        getChildren().addAll(before, behind, words);
        there(false);
    }

    void show(String all, Block block) {
        if (all.equals(text) && block.equals(shown)) {
            return;
        }
        text = all;
        shown = block;
        blocks = Blocks.of(all);
        there(block.length() < all.length());
        if (isVisible()) {
            var at = present();
            words.setText(look.say("text.block", at + 1, blocks.size()));
            before.setDisable(at == 0);
            behind.setDisable(at == blocks.size() - 1);
        }
    }

    /** To the part before or behind, where there is one. */
    void step(int by) {
        var next = present() + by;
        if (isVisible() && next >= 0 && next < blocks.size()) {
            go.accept(blocks.get(next).start());
        }
    }

    /** The part that begins where the shown one does; while she writes it may have become two. */
    private int present() {
        var at = 0;
        while (at + 1 < blocks.size() && blocks.get(at + 1).start() <= shown.start()) {
            at++;
        }
        return at;
    }

    private void there(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
