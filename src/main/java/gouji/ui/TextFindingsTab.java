package gouji.ui;

import gouji.check.Finding;
import gouji.check.Finding.Span;
import gouji.check.Unrevised;
import gouji.edit.State;
import gouji.words.FindingSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 核对 beside a text: what is to be looked at in it. */
final class TextFindingsTab extends VBox {

    /** What the list says, so that it is drawn again only when it says something else. */
    private record Shown(List<Finding> findings, List<Unrevised> unrevised) {
    }

    private final Look look;
    private final FindingRow.Deeds deeds;
    private final Consumer<Span> go;
    private final VBox rows = new VBox();
    private Optional<Shown> shown = Optional.empty();

    TextFindingsTab(Look look, FindingRow.Deeds deeds, Consumer<Span> go) {
        this.look = look;
        this.deeds = deeds;
        this.go = go;
        getStyleClass().add("findings-panel");
        var scroll = new ScrollArea(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /** Shows those of a text; says how many there are. */
    int show(State state, String key, String name) {
        var next = new Shown(state.toMend().stream().filter(finding -> isAbout(finding, key)).toList(),
                Unrevised.of(state.sheet()).stream().filter(each -> each.key().equals(key)).toList());
        if (!shown.equals(Optional.of(next))) {
            shown = Optional.of(next);
            var sentence = new FindingSentence(look.words(), state.sheet());
            var all = Stream.<Node>concat(next.findings().stream().map(finding -> FindingRow.open(finding, Optional.empty(), sentence, look, deeds)),
                    next.unrevised().stream().map(each -> new UnrevisedRow(each, name, look, go))).toList();
            rows.getChildren().setAll(all.isEmpty() ? List.of(new Label(look.say("beside.noFindings"))) : all);
        }
        return next.findings().size() + next.unrevised().size();
    }

    private static boolean isAbout(Finding finding, String key) {
        return finding.span().filter(span -> span.text().equals(key)).isPresent()
                || finding.what() instanceof Finding.Section section && section.key().equals(key);
    }
}
