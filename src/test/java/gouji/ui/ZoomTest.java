package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.Cell;
import gouji.report.Position;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From 80 to 250 %: whatever cell she goes to is in view, and its headings with it. */
class ZoomTest {

    private static final double PIXEL = 2;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {11, 20, 26, 32})
    void everyCellComesIntoViewBesideItsHeadings(int fontSize) {
        try (var store = Store.open(folder)) {
            store.setting("fontSize", String.valueOf(fontSize));
            store.create(Sample.read(Editions.published().forYear(2023)), true, Instant.parse("2024-01-10T02:00:00Z"));
        }
        var hidden = new ArrayList<String>();
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.fire("entry 2023");
            var page = window.page();
            var form = page.editor().form();
            for (var section : form.sections().stream().filter(section -> !section.isText()).toList()) {
                window.onScreen(() -> {
                    page.go(Position.of(section.key()));
                    return true;
                });
                window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
                for (var cell : form.cellsOf(section).map(Cell::ref).toList()) {
                    window.onScreen(() -> {
                        page.go(cell);
                        return true;
                    });
                    hidden.addAll(window.onScreen(() -> {
                        window.stage().getScene().getRoot().applyCss();
                        window.stage().getScene().getRoot().layout();
                        return hidden(window, cell.toString());
                    }));
                }
            }
        }
        assertEquals(List.of(), hidden);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 20, 26, 32})
    void theSectionSheIsInStandsInTheList(int fontSize) {
        try (var store = Store.open(folder)) {
            store.setting("fontSize", String.valueOf(fontSize));
            store.create(Sample.read(Editions.published().forYear(2023)), true, Instant.parse("2024-01-10T02:00:00Z"));
        }
        var hidden = new ArrayList<String>();
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.fire("entry 2023");
            var page = window.page();
            for (var section : page.editor().form().sections()) {
                window.onScreen(() -> {
                    page.go(Position.of(section.key()));
                    return true;
                });
                hidden.addAll(window.onScreen(() -> {
                    window.stage().getScene().getRoot().applyCss();
                    window.stage().getScene().getRoot().layout();
                    var line = window.find("section " + section.key()).orElseThrow();
                    var list = window.stage().getScene().getRoot().lookup(".section-list-frame");
                    return contains(list.localToScene(list.getLayoutBounds()), line.localToScene(line.getLayoutBounds()))
                            ? List.of() : List.of(section.key());
                }));
            }
        }
        assertEquals(List.of(), hidden);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void tableThreeIsMadeToFitAndNeedsNoScrolling(int fontSize) {
        try (var store = Store.open(folder)) {
            store.setting("fontSize", String.valueOf(fontSize));
            store.create(Sample.read(Editions.published().forYear(2023)), true, Instant.parse("2024-01-10T02:00:00Z"));
        }
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.fire("entry 2023");
            var page = window.page();
            window.onScreen(() -> {
                window.stage().setWidth(1366);
                window.stage().setHeight(730);
                page.go(Position.of("requests"));
                return true;
            });
            window.until("the window is small", () -> window.stage().getScene().getHeight() < 710);
            window.until("all of it is in view", () -> {
                var scroll = (ScrollPane) window.stage().getScene().getRoot().lookup(".table-page > .scroll-pane");
                return scroll.getContent() instanceof TableGrid grid && grid.getPrefHeight() <= scroll.getViewportBounds().getHeight()
                        && grid.getPrefWidth() <= scroll.getViewportBounds().getWidth();
            });
        }
    }

    @Test
    void theListOfFindingsPushesNothingOutOfTheWindow() {
        try (var store = Store.open(folder)) {
            store.setting("fontSize", "32");
            store.create(Sample.read(Editions.published().forYear(2023)), true, Instant.parse("2024-01-10T02:00:00Z"));
        }
        try (var window = RunningWindow.open(folder, Optional.empty(), Optional.empty())) {
            window.fire("entry 2023");
            var page = window.page();
            window.onScreen(() -> {
                page.go(Position.of("requests"));
                return true;
            });
            window.fire("check");
            window.until("list, table and findings stand beside each other", () -> {
                var root = window.stage().getScene().getRoot();
                var whole = root.localToScene(root.getLayoutBounds());
                return Stream.of(".section-list-frame", ".table-page", ".findings-panel").map(root::lookup)
                        .allMatch(node -> node != null && contains(whole, node.localToScene(node.getLayoutBounds())));
            });
        }
    }

    private static List<String> hidden(RunningWindow window, String key) {
        var hidden = new ArrayList<String>();
        var root = window.stage().getScene().getRoot();
        var scroll = (ScrollPane) root.lookup(".table-page > .scroll-pane");
        var viewport = scroll.lookup(".viewport");
        var seen = viewport.localToScene(viewport.getLayoutBounds());
        var view = window.find(key).orElseThrow();
        var cell = view.localToScene(view.getLayoutBounds());
        if (!contains(seen, cell)) {
            hidden.add(key + " is out of view");
        }
        for (var node : root.lookupAll(".table-grid > .heading")) {
            var heading = node.localToScene(node.getLayoutBounds());
            if (overlap(heading, cell)) {
                hidden.add(key + " lies under " + ((Label) node).getText());
            }
            if (node.getPseudoClassStates().contains(LIT) && !contains(seen, heading)) {
                hidden.add(key + " is in view without " + ((Label) node).getText());
            }
        }
        return hidden;
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - PIXEL && inner.getMaxX() <= outer.getMaxX() + PIXEL
                && inner.getMinY() >= outer.getMinY() - PIXEL && inner.getMaxY() <= outer.getMaxY() + PIXEL;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > PIXEL
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > PIXEL;
    }
}
