package gouji.ui;

import gouji.check.Decisions;
import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.check.Unrevised;
import gouji.culprit.Suspects;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.report.Acceptance;
import gouji.words.FindingSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * 核对: everything she has to look at, in the order of the report, each with place, sentence and the way there; what is only
 * unfinished is a count, and what she left as it is stands folded at the end.
 */
final class FindingsPanel extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Look look;
    private final FindingRow.Deeds deeds;
    private final Consumer<CellRef> goToCell;
    private final Consumer<Finding.Span> goToSpan;
    private final Consumer<Boolean> atEnd;
    private final ScrollArea scroll;
    private final VBox rows = new VBox();
    private final Label summary = new Label();
    private Optional<Shown> shown = Optional.empty();
    private Place place = Place.NOWHERE;
    private boolean unfolded;

    /**
     * Where she is in the list.
     *
     * @param index of a finding, -1 before the first
     * @param lit   whether she is at that finding; else it is only the one before the next
     */
    private record Place(int index, boolean lit) {

        static final Place NOWHERE = new Place(-1, false);
    }

    /** All that the list says, so that it is drawn again only when it says something else. */
    private record Shown(List<Finding> toMend, List<Finding> unfinished, List<Finding> unknowable, List<CellRef> marked,
                         List<Unrevised> unrevised, Map<Finding, Acceptance> left, List<Suspects> suspects, boolean unfolded) {

        static Shown of(State state, boolean unfolded) {
            return new Shown(state.toMend(), state.findings().stream().filter(Finding::isUnfinished)
                    .filter(finding -> finding.what() instanceof Finding.Blank || finding.what() instanceof Finding.Section).toList(),
                    state.findings().stream().filter(Finding::isUnknowable).toList(), Readiness.marked(state.sheet()),
                    Unrevised.of(state.sheet()), state.decisions().standing(), state.suspects(), unfolded);
        }
    }

    /** @param atEnd is told when she walks on behind the last finding, or, as true, before the first */
    FindingsPanel(Look look, FindingRow.Deeds deeds, Consumer<CellRef> goToCell, Consumer<Finding.Span> goToSpan, Consumer<Boolean> atEnd,
                  Runnable close) {
        this.look = look;
        this.deeds = deeds;
        this.goToCell = goToCell;
        this.goToSpan = goToSpan;
        this.atEnd = atEnd;
        getStyleClass().add("findings-panel");
        summary.setId("findingsSummary");
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
        scroll = new ScrollArea(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var head = new HBox(summary, shut);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head, scroll);
    }

    void show(State state) {
        var next = Shown.of(state, unfolded);
        if (!shown.equals(Optional.of(next))) {
            var place = placeIn(next.toMend());
            shown = Optional.of(next);
            draw(state, next);
            light(place);
        }
    }

    /** Walks to the next finding, or back; behind the last one it says so, and the next step begins anew. */
    void walk(int by) {
        var count = shown.map(each -> each.toMend().size()).orElse(0);
        var next = place.index() < 0 && by < 0 ? count - 1 : place.index() + by;
        if (next < 0 || next >= count) {
            light(Place.NOWHERE);
            atEnd.accept(by < 0 && count > 0);
        } else {
            light(new Place(next, true));
            deeds.go(row(next).finding());
        }
    }

    /** 忽略 or 说明原因 for the finding she walked to; nothing where it must be corrected or she is at none. */
    void leaveSelected() {
        if (place.lit() && Decisions.mayBeLeft(row(place.index()).finding())) {
            row(place.index()).leave();
        }
    }

    /** 照改 for the finding she walked to; nothing where no explanation stands out. */
    void correctSelected() {
        if (place.lit()) {
            row(place.index()).correct();
        }
    }

    private void draw(State state, Shown next) {
        var sentence = new FindingSentence(look.words(), state.sheet());
        var toCorrect = next.toMend().stream().filter(Finding::blocksExport).count();
        summary.setText(next.toMend().isEmpty() && next.unfinished().isEmpty() && next.unrevised().isEmpty() ? look.say("findings.none")
                : look.say("findings.summary", toCorrect, next.toMend().size() - toCorrect + next.unrevised().size()));
        var all = Stream.<Node>builder();
        next.toMend().forEach(finding -> all.add(FindingRow.open(finding, blamed(finding, next), sentence, look, deeds)));
        if (!next.unfinished().isEmpty()) {
            all.add(unfinished(state, next.unfinished()));
        }
        next.unrevised().forEach(each -> all.add(new UnrevisedRow(each, name(state, each.key()), look, goToSpan)));
        next.unknowable().forEach(finding -> all.add(unknowable(sentence.of(finding))));
        if (!next.marked().isEmpty()) {
            all.add(marked(next.marked(), sentence));
        }
        if (!next.left().isEmpty()) {
            all.add(fold(state, next.left().size()));
        }
        if (unfolded) {
            next.left().forEach((finding, decision) -> all.add(FindingRow.left(finding, decision, sentence, look, deeds)));
        }
        rows.getChildren().setAll(all.build().toList());
    }

    /** Where the finding she walked to stands now; where it is gone, she is before the one that has come to its place. */
    private Place placeIn(List<Finding> toMend) {
        if (place.index() < 0) {
            return Place.NOWHERE;
        }
        var former = shown.map(Shown::toMend).orElse(List.of());
        var now = place.lit() ? toMend.indexOf(former.get(place.index())) : -1;
        return now >= 0 ? new Place(now, true) : new Place(Math.min(place.index(), toMend.size()) - 1, false);
    }

    /** A cause of several findings is told once, at the first of them. */
    private static Optional<Suspects> blamed(Finding finding, Shown shown) {
        return shown.suspects().stream().filter(cause -> shown.toMend().stream().filter(cause.findings()::contains).findFirst()
                .equals(Optional.of(finding))).findFirst();
    }

    private FindingRow row(int index) {
        return (FindingRow) rows.getChildren().get(index);
    }

    private void light(Place next) {
        place = next;
        for (var at = 0; at < rows.getChildren().size(); at++) {
            rows.getChildren().get(at).pseudoClassStateChanged(SELECTED, next.lit() && at == next.index());
        }
        if (next.lit()) {
            bringIntoView(row(next.index()));
        }
    }

    private void bringIntoView(Region row) {
        applyCss();
        layout();
        var room = scroll.getViewportBounds().getHeight();
        var over = rows.getHeight() - room;
        var top = row.getBoundsInParent().getMinY();
        var bottom = row.getBoundsInParent().getMaxY();
        var seen = scroll.getVvalue() * over;
        if (over > 0 && (top < seen || bottom > seen + room)) {
            scroll.setVvalue(Math.max(0, Math.min(1, (top < seen ? top : Math.min(top, bottom - room)) / over)));
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
        there.setOnAction(event -> first.ifPresent(deeds::go));
        var row = new VBox(4, words, there);
        row.getStyleClass().add("finding");
        return row;
    }

    private String name(State state, String key) {
        return state.sheet().form().section(key).map(Section::shortTitle).orElse(look.say("section.preamble"));
    }

    /** What cannot be told: nothing to mend, but not passed over. */
    private static Label unknowable(String sentence) {
        var words = new Label(sentence);
        words.setId("unknowable");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("finding", "hint");
        return words;
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

    /** How many findings she left as they are; unfolded on demand. */
    private Hyperlink fold(State state, int count) {
        var link = new Hyperlink(look.say(unfolded ? "findings.fold" : "findings.unfold", count));
        link.setId("leftFindings");
        link.setOnAction(event -> {
            unfolded = !unfolded;
            show(state);
        });
        return link;
    }
}
