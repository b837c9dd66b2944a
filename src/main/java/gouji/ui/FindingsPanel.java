package gouji.ui;

import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.words.FindingSentence;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 核对: every broken rule with place, sentence and the way there; what is only unfinished is a count. */
final class FindingsPanel extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Look look;
    private final Consumer<Finding> go;
    private final Consumer<CellRef> goToCell;
    private final VBox rows = new VBox();
    private final Label summary = new Label();
    private final Consumer<CellRef> dropTotal;
    private List<Finding> shown = List.of();
    private int selected = -1;

    FindingsPanel(Look look, Consumer<Finding> go, Consumer<CellRef> goToCell, Consumer<CellRef> dropTotal, Runnable close) {
        this.look = look;
        this.go = go;
        this.goToCell = goToCell;
        this.dropTotal = dropTotal;
        getStyleClass().add("findings-panel");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("side-title");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var shut = new Button("✕");
        shut.getStyleClass().add("quiet");
        shut.setFocusTraversable(false);
        shut.setAccessibleText(look.say("findings.close"));
        shut.setOnAction(event -> close.run());
        var scroll = new ScrollArea(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var head = new HBox(summary, shut);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head, scroll);
    }

    void show(State state) {
        var sentence = new FindingSentence(look.words(), state.sheet());
        shown = state.toMend();
        var toCorrect = shown.stream().filter(Finding::blocksExport).count();
        var unfinished = state.findings().stream().filter(Finding::isUnfinished)
                .filter(finding -> finding.what() instanceof Finding.Blank || finding.what() instanceof Finding.Section).toList();
        summary.setText(shown.isEmpty() && unfinished.isEmpty() ? look.say("findings.none")
                : look.say("findings.summary", toCorrect, shown.size() - toCorrect));
        rows.getChildren().setAll(shown.stream().map(finding -> row(finding, sentence)).toList());
        if (!unfinished.isEmpty()) {
            rows.getChildren().add(unfinished(state, unfinished));
        }
        var marked = Readiness.marked(state.sheet());
        if (!marked.isEmpty()) {
            rows.getChildren().add(marked(marked, sentence));
        }
        select(Math.min(selected, shown.size() - 1));
    }

    /** Walks to the next finding, or back; says nothing where there is none. */
    void walk(int by) {
        if (!shown.isEmpty()) {
            select(Math.floorMod(selected < 0 && by < 0 ? 0 : selected + by, shown.size()));
            go.accept(shown.get(selected));
        }
    }

    private void select(int index) {
        selected = index;
        for (var at = 0; at < rows.getChildren().size(); at++) {
            rows.getChildren().get(at).pseudoClassStateChanged(SELECTED, at == index);
        }
    }

    /** What is not filled in yet: a count, and the way to the first of it. */
    private VBox unfinished(State state, List<Finding> unfinished) {
        var texts = unfinished.stream().filter(finding -> finding.what() instanceof Finding.Section).count();
        var words = new Label(look.say("findings.unfinished", unfinished.size() - texts, texts));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("hint");
        var first = state.sheet().form().sections().stream().flatMap(section -> unfinished.stream().filter(finding ->
                finding.what() instanceof Finding.Section text ? text.key().equals(section.key())
                        : state.sheet().form().sectionOf(finding.cells().get(0)).equals(section))).findFirst();
        var there = new Button(look.say("findings.fill"));
        there.setId("firstBlank");
        there.getStyleClass().add("small");
        there.setOnAction(event -> first.ifPresent(go));
        var row = new VBox(4, words, there);
        row.getStyleClass().add("finding");
        return row;
    }

    /** What she marked 待核: no finding, but it keeps the export back until she has looked. */
    private VBox marked(List<CellRef> marked, FindingSentence sentence) {
        var words = new Label(look.say("findings.marked", marked.size()));
        words.setId("marked");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("doubtful");
        var row = new VBox(4, words);
        for (var cell : marked) {
            var there = new Button(sentence.name(cell));
            there.setId("marked " + cell);
            there.setWrapText(true);
            there.setMinHeight(Region.USE_PREF_SIZE);
            there.getStyleClass().add("small");
            there.setOnAction(event -> goToCell.accept(cell));
            row.getChildren().add(there);
        }
        row.getStyleClass().add("finding");
        return row;
    }

    private VBox row(Finding finding, FindingSentence sentence) {
        var grave = new Label(look.say("severity." + finding.severity()));
        grave.getStyleClass().addAll("severity", finding.blocksExport() ? "wrong" : "doubtful");
        var place = new Label(sentence.place(finding));
        grave.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("place");
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        var words = new Label(sentence.of(finding));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var there = new Button(look.say("findings.go"));
        there.getStyleClass().add("small");
        there.setOnAction(event -> {
            select(shown.indexOf(finding));
            go.accept(finding);
        });
        var actions = new HBox(6, there);
        if (finding.what() instanceof Finding.Total total) {
            var drop = new Button(look.say("findings.dropTotal"));
            drop.getStyleClass().add("small");
            drop.setOnAction(event -> dropTotal.accept(total.cell()));
            actions.getChildren().add(drop);
        }
        var row = new VBox(4, new HBox(6, grave, place), words, actions);
        row.getStyleClass().add("finding");
        return row;
    }
}
