package gouji.ui;

import gouji.check.Finding;
import gouji.edit.Editor;
import gouji.form.Section;
import gouji.manuscript.Place;
import gouji.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ListView;

/** The places that were found, each with its sentence and what would become of it; one that is not ticked is left as it is. */
final class FoundList extends ListView<Place> {

    private static final double HEIGHT = 150;

    private final Editor editor;
    private final Look look;
    private final Consumer<Finding.Span> go;
    private final Supplier<Optional<String>> by;
    private final Runnable ticked;
    private final Set<Place> left = new HashSet<>();

    /**
     * @param go     shows a place without taking the keys for long
     * @param by     what comes instead; nothing while nothing is to be replaced
     * @param ticked is told when she ticks or unticks a place
     */
    FoundList(Editor editor, Look look, Consumer<Finding.Span> go, Supplier<Optional<String>> by, Runnable ticked) {
        this.editor = editor;
        this.look = look;
        this.go = go;
        this.by = by;
        this.ticked = ticked;
        setId("found");
        setPrefHeight(HEIGHT * look.scale());
        setMinHeight(HEIGHT * look.scale() / 2);
        setFocusTraversable(true);
        setCellFactory(any -> new PlaceCell(new Shown()));
    }

    /** Other places; all are ticked. */
    void show(List<Place> places) {
        if (!places.equals(getItems())) {
            left.clear();
            getItems().setAll(places);
        }
    }

    /** The places that are ticked. */
    List<Place> chosen() {
        return getItems().stream().filter(place -> !left.contains(place)).toList();
    }

    /** Shows the next place, or the one before; behind the last the first again. */
    void step(int direction) {
        if (!getItems().isEmpty()) {
            var present = getSelectionModel().getSelectedIndex();
            var next = present < 0 ? direction > 0 ? 0 : getItems().size() - 1 : Math.floorMod(present + direction, getItems().size());
            getSelectionModel().clearAndSelect(next);
            scrollTo(Math.max(0, next - 1));
            reveal();
        }
    }

    /** Shows the selected place in its text; the keys stay where they are. */
    void reveal() {
        selected().ifPresent(place -> {
            var keys = getScene().getFocusOwner();
            go.accept(new Finding.Span(place.key(), place.start(), place.end(), place.says(editor.state().report())));
            // Behind what gives the keys to the page: she goes on looking.
            Platform.runLater(() -> Platform.runLater(() -> {
                if (getParent().isVisible()) {
                    keys.requestFocus();
                }
            }));
        });
    }

    /** Ticks or unticks the selected place. */
    void tick() {
        selected().ifPresent(place -> tick(place, left.contains(place)));
    }

    private Optional<Place> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void tick(Place place, boolean on) {
        if (on) {
            left.remove(place);
        } else {
            left.add(place);
        }
        ticked.run();
    }

    /** What a line of the list asks. */
    private final class Shown implements PlaceCell.Shown {

        @Override
        public Report report() {
            return editor.state().report();
        }

        @Override
        public String name(Place place) {
            return editor.form().section(place.key()).map(Section::shortTitle).orElse(look.say("office.preamble"));
        }

        @Override
        public Optional<String> replacement(Place place) {
            return by.get().filter(words -> !left.contains(place) && !words.equals(place.says(report())));
        }

        @Override
        public boolean isTicked(Place place) {
            return !left.contains(place);
        }

        @Override
        public void tick(Place place, boolean on) {
            FoundList.this.tick(place, on);
        }

        @Override
        public void go(Place place) {
            getSelectionModel().select(place);
            reveal();
        }

        @Override
        public String spoken() {
            return look.say("find.tick");
        }
    }
}
