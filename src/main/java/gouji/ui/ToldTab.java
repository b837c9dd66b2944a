package gouji.ui;

import gouji.edit.State;
import gouji.renew.FactBook;
import gouji.renew.FactBook.Place;
import gouji.report.Figure;
import gouji.report.TextFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 正文数据 beside a text: the facts told in it, in their order, and the way to each of their places. */
final class ToldTab extends VBox {

    private static final PseudoClass UNREVISED = PseudoClass.getPseudoClass("unrevised");

    /** A fact and where this text tells it. */
    private record Told(TextFact fact, Optional<Figure> amount, List<Place> places) {

        boolean isUnrevised() {
            return places.stream().anyMatch(place -> place.mark().isUnrevised());
        }
    }

    private final Look look;
    private final Consumer<Place> go;
    private final ListView<Told> facts = new ListView<>();
    private final Map<Integer, Integer> gone = new HashMap<>();

    /**
     * @param go  takes her to a place
     * @param all to the page of all facts
     */
    ToldTab(Look look, Consumer<Place> go, Runnable all) {
        this.look = look;
        this.go = go;
        getStyleClass().add("beside-text");
        facts.setId("told");
        facts.getStyleClass().add("told");
        facts.setFocusTraversable(false);
        facts.setCellFactory(list -> new Line());
        var none = new Label(look.say("beside.noFacts"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        facts.setPlaceholder(none);
        facts.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(facts.getSelectionModel().getSelectedItem()).ifPresent(this::goTo);
            }
        });
        VBox.setVgrow(facts, Priority.ALWAYS);
        var page = new Button(look.say("beside.allFacts"));
        page.setId("allFacts");
        page.setFocusTraversable(false);
        page.getStyleClass().add("small");
        page.setOnAction(event -> all.run());
        getChildren().addAll(facts, page);
    }

    /** Shows those of a text; says how many there are. */
    int show(State state, String key) {
        var told = new ArrayList<Told>();
        FactBook.told(state.report(), key).forEach((number, places) -> state.report().fact(number).ifPresent(fact ->
                told.add(new Told(fact, FactBook.amount(fact, state.sheet()), places))));
        if (!told.equals(facts.getItems())) {
            facts.getItems().setAll(told);
        }
        return told.size();
    }

    /** To its first place, and with each further click to the next. */
    private void goTo(Told told) {
        var at = gone.merge(told.fact().number(), 1, Integer::sum) - 1;
        go.accept(told.places().get(at % told.places().size()));
    }

    private final class Line extends WrappingCell<Told> {

        private final Label matter;
        private final Label amount;
        private final Label more;

        Line() {
            this(new Label(), new Label(), new Label());
        }

        private Line(Label matter, Label amount, Label more) {
            super(look, new VBox(1, matter, new HBox(8, amount, more)));
            this.matter = matter;
            this.amount = amount;
            this.more = more;
            matter.setWrapText(true);
            matter.setMinHeight(Region.USE_PREF_SIZE);
            amount.getStyleClass().add("told-amount");
            amount.setMinWidth(Region.USE_PREF_SIZE);
            more.getStyleClass().add("small-words");
            setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(ToldTab.this::goTo));
        }

        @Override
        void fill(Told told) {
            matter.setText(told.fact().matter().isEmpty() ? look.say("facts.nameless") : told.fact().matter());
            amount.setText(told.amount().map(Figure::toString).orElse("—") + " " + told.fact().unit());
            more.setText(told.fact().lastYear().map(year -> look.say("beside.lastYear", year)).orElse("")
                    + (told.places().size() > 1 ? look.say("beside.places", told.places().size()) : "")
                    + (told.isUnrevised() ? look.say("beside.unrevised") : ""));
            pseudoClassStateChanged(UNREVISED, told.isUnrevised());
        }

        @Override
        String spoken() {
            return matter.getText() + " " + amount.getText() + " " + more.getText();
        }
    }
}
