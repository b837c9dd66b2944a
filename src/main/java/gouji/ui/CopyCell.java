package gouji.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A safety copy in the list: when and what for, and below what it holds. */
final class CopyCell extends WrappingCell<CopyLine> {

    private final Label title;
    private final Label detail;

    CopyCell(Look look) {
        this(look, new Label(), new Label());
    }

    private CopyCell(Look look, Label title, Label detail) {
        super(look, new VBox(title, detail));
        this.title = title;
        this.detail = detail;
        TwoLines.dress(title, detail);
    }

    @Override
    void fill(CopyLine line) {
        title.setText(line.title());
        detail.setText(line.wrong().orElse(line.detail()));
    }

    @Override
    String spoken() {
        return title.getText() + " " + detail.getText();
    }
}
