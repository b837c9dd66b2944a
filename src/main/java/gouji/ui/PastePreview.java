package gouji.ui;

import gouji.check.Sheet;
import gouji.clip.Landing;
import gouji.clip.Landing.GivenTotal;
import gouji.clip.Landing.Unplaced;
import gouji.words.FindingSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 粘贴前预览: what of a pasted block will not be taken, or does not agree, in sentences; and whether to take the rest. */
final class PastePreview {

    private static final int MOST_SENTENCES = 100;
    private static final int MOST_TEXTS = 6;
    private static final int LONGEST_TEXT = 20;
    private static final double WIDTH = 560;
    private static final double HEIGHT = 260;
    /** How much of the window's height the list may take, so that the buttons stay on the screen at any font size. */
    private static final double MOST_HEIGHT = 0.4;

    private final Look look;
    private final Sheet sheet;
    private final Landing landing;
    private final FindingSentence sentence;

    /** @param sheet as it is before */
    PastePreview(Look look, Sheet sheet, Landing landing) {
        this.look = look;
        this.sheet = sheet;
        this.landing = landing;
        this.sentence = new FindingSentence(look.words(), sheet);
    }

    /** Shows it; true where she wants what can be taken. */
    boolean ask(Ask ask) {
        var takes = landing.figures().size();
        var head = label(takes > 0 ? look.say("paste.head", takes) : look.say("paste.headNone"));
        head.setId("pasteHead");
        head.getStyleClass().add("side-title");
        var dialog = ask.dialog(look.say("paste.title"), new VBox(10, head, list(ask.owner().getHeight() * MOST_HEIGHT)));
        var take = new ButtonType(look.say("paste.take", takes), ButtonData.OK_DONE);
        if (takes > 0) {
            dialog.getDialogPane().getButtonTypes().add(take);
            Ask.button(dialog, take).setId("pasteNow");
        }
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().equals(Optional.of(take));
    }

    /** @param most how high it may be, in px */
    private ScrollPane list(double most) {
        var sentences = sentences();
        var lines = new VBox(6);
        lines.setId("pasteDoubts");
        sentences.stream().limit(MOST_SENTENCES).forEach(words -> lines.getChildren().add(label("· " + words)));
        if (sentences.size() > MOST_SENTENCES) {
            lines.getChildren().add(label(look.say("paste.more", sentences.size() - MOST_SENTENCES)));
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth((WIDTH + 20) * look.scale());
        scroll.setPrefViewportHeight(Math.min(most, Math.min(HEIGHT, 12 + sentences.size() * 44) * look.scale()));
        return scroll;
    }

    /** Everything she should know, in the order of the form. */
    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        landing.elsewhere().ifPresent(section -> sentences.add(look.say("paste.elsewhere", section.shortTitle())));
        if (landing.cut()) {
            sentences.add(look.say("paste.cut"));
        }
        landing.unplaced().forEach(unplaced -> sentences.add(unplaced(unplaced)));
        landing.refused().entrySet().stream().sorted(Comparator.comparingInt(entry -> sheet.form().cell(entry.getKey()).index()))
                .map(Entry::getKey).forEach(cell -> sentences.add(look.say("paste.refused", sentence.name(cell),
                        sentence.refusal(landing.refused().get(cell), sheet.form().cell(cell).unit()))));
        landing.wrongTotals().stream().map(this::total).forEach(sentences::add);
        return sentences;
    }

    private String unplaced(Unplaced unplaced) {
        var texts = unplaced.texts().stream().limit(MOST_TEXTS)
                .map(PastePreview::beginning).toList();
        var shown = String.join(look.say("paste.comma"), texts) + (unplaced.texts().size() > MOST_TEXTS ? "…" : "");
        return look.say("paste.unplaced." + unplaced.reason(), beginning(unplaced.label()), unplaced.texts().size(), shown);
    }

    private static String beginning(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    private String total(GivenTotal total) {
        return total.sum().isWhole()
                ? look.say("paste.total", sentence.name(total.cell()), total.text(), total.sum().figure())
                : look.say("paste.total.open", sentence.name(total.cell()), total.text(), total.sum().figure(), total.sum().missing());
    }

    private Label label(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH * look.scale());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
