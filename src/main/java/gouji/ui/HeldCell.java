package gouji.ui;

import gouji.copies.Compared;
import gouji.copies.Manifest.Held;
import gouji.report.Change;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A report of a safety copy in the list: whose it is, and below when it was last changed and how it stands to the stored one. */
final class HeldCell extends WrappingCell<Compared> {

    private final Look look;
    private final Label title;
    private final Label detail;

    HeldCell(Look look) {
        this(look, new Label(), new Label());
    }

    private HeldCell(Look look, Label title, Label detail) {
        super(look, new VBox(title, detail));
        this.look = look;
        this.title = title;
        this.detail = detail;
        TwoLines.dress(title, detail);
    }

    /** Whose report on which year. */
    static String name(Look look, Held held) {
        return look.say("bar.title", held.office(), held.year(), look.say("scope." + held.scope()));
    }

    @Override
    void fill(Compared compared) {
        var held = compared.held();
        title.setText(Stream.of(name(look, held), held.sample() ? look.say("bar.sample") : "", held.binned() ? look.say("copies.inBin") : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · ")));
        detail.setText(look.say("copies.lastChange", CopyLine.when(held.changed()), held.figures(), held.texts()) + "\n" + state(compared));
    }

    private String state(Compared compared) {
        var others = compared.changes().stream().filter(change -> !(change instanceof Change.AtCell) && !(change instanceof Change.OfText)).count();
        var counts = Stream.of(counted("cells", compared.cells()), counted("texts", compared.texts()), counted("others", others))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(look.say("copies.differing.and")));
        return look.say("copies.state." + compared.state(), counts);
    }

    private String counted(String what, long count) {
        return count == 0 ? "" : look.say("copies.differing." + what, count);
    }

    @Override
    String spoken() {
        return title.getText() + " " + detail.getText();
    }
}
