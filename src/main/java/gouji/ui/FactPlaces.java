package gouji.ui;

import gouji.renew.FactBook.Place;
import gouji.report.Figure;
import gouji.report.Report;
import gouji.report.WrittenNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Where a fact is told, with the words around it and what becomes of each place; a place that is not ticked stays as it is. */
final class FactPlaces extends ScrollPane {

    private static final int AROUND = 16;

    private final Look look;
    private final Consumer<Place> go;
    private final VBox lines = new VBox(2);
    private List<Place> shown = List.of();
    private final List<CheckBox> ticks = new ArrayList<>();

    FactPlaces(Look look, Consumer<Place> go) {
        this.look = look;
        this.go = go;
        setId("factPlaces");
        getStyleClass().add("fact-places");
        lines.getStyleClass().add("lines");
        setContent(lines);
        setFitToWidth(true);
        setFocusTraversable(false);
        setPrefHeight(120 * look.scale());
        setMinHeight(60 * look.scale());
    }

    /** The places she has not unticked. */
    List<Place> chosen() {
        var chosen = new ArrayList<Place>();
        for (var at = 0; at < shown.size(); at++) {
            if (ticks.get(at).isSelected()) {
                chosen.add(shown.get(at));
            }
        }
        return chosen;
    }

    /** @param amount what the places are to say; nothing is to change where there is none */
    void show(Report report, List<Place> places, Optional<Figure> amount, UnaryOperator<String> name) {
        if (!places.equals(shown)) {
            ticks.clear();
            places.forEach(place -> ticks.add(tick()));
        }
        shown = places;
        lines.getChildren().clear();
        for (var at = 0; at < places.size(); at++) {
            var place = places.get(at);
            var link = new Hyperlink(name.apply(place.key()));
            link.setFocusTraversable(false);
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> go.accept(place));
            lines.getChildren().add(new HBox(6, ticks.get(at), link, sentence(report.text(place.key()), place, amount)));
        }
    }

    private TextFlow sentence(String text, Place place, Optional<Figure> amount) {
        var start = place.mark().start();
        var end = place.mark().end();
        var before = text.substring(boundary(text, Math.max(0, start - AROUND)), start).replace('\n', ' ');
        var behind = text.substring(end, boundary(text, Math.min(text.length(), end + AROUND))).replace('\n', ' ');
        var to = amount.map(figure -> WrittenNumber.like(place.says(), figure)).filter(words -> !words.equals(place.says()));
        var flow = new TextFlow(words("…" + before, "around"), words(place.says(), to.isPresent() ? "old" : place.mark().isUnrevised() ? "stale" : "now"));
        to.ifPresent(words -> flow.getChildren().addAll(words(" → ", "around"), words(words, "new")));
        flow.getChildren().add(words(behind + "…", "around"));
        return flow;
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Text words(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private CheckBox tick() {
        var tick = new CheckBox();
        tick.setSelected(true);
        tick.setFocusTraversable(false);
        tick.setAccessibleText(look.say("facts.tick"));
        return tick;
    }
}
