package gouji.ui;

import gouji.check.Finding;
import gouji.check.Finding.Sides;
import gouji.edit.State;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.Rule.Balance;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.words.FindingSentence;
import gouji.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The strip above the columns of a table with a balance: what each column lacks, over the column itself. */
final class BalanceStrip extends Pane {

    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");

    private final Words words;
    private final Label title = new Label();
    private final Map<String, Label> columns = new LinkedHashMap<>();
    private final double height;
    private final int firstColumn;
    private final Button fill;
    /** What stands over the row headings, and stays there as they do. */
    private final Pane aside;
    private TableMeasures measures;
    private double seen = Double.MAX_VALUE;

    BalanceStrip(Section section, Form form, TableLayout layout, Words words, double scale, Button fill) {
        this.words = words;
        this.fill = fill;
        this.measures = TableMeasures.of(section);
        this.height = Math.round(28 * scale);
        title.setText(section.title());
        title.getStyleClass().add("table-title");
        getStyleClass().add("balance-strip");
        aside = new Pane(title, fill);
        // Placed by hand below.
        title.setManaged(false);
        fill.setManaged(false);
        aside.getStyleClass().add("balance-strip");
        var balanced = section.tables().stream().filter(table -> form.rules().stream()
                .anyMatch(rule -> rule instanceof Balance balance && balance.places().stream()
                        .anyMatch(place -> form.cells().get(place.left().get(0)).ref().table().equals(table.key())))).findFirst();
        balanced.stream().flatMap(table -> table.columnLeaves().stream()).map(Heading::shortLabel).forEach(column -> {
            var label = new Label();
            label.setAlignment(Pos.CENTER);
            label.setId("balance " + column);
            label.getStyleClass().add("balance");
            columns.put(column, label);
            getChildren().add(label);
        });
        // Over the balances, which pass beneath it.
        getChildren().add(aside);
        this.firstColumn = layout.columns() - columns.size();
    }

    double height() {
        return height;
    }

    void arrange(TableMeasures measures) {
        this.measures = measures;
        resizeRelocate(0, 0, measures.width() + 1, height);
        layoutChildren();
    }

    /** Keeps the title and the command in the part that is seen, unless the row headings scroll away too. */
    void scrolled(Rectangle2D part, boolean staysLeft) {
        aside.setTranslateX(staysLeft ? part.getMinX() : 0);
        if (seen != part.getWidth()) {
            seen = part.getWidth();
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var room = columns.isEmpty() ? Math.min(measures.width(), seen) : measures.x(firstColumn);
        var fillWidth = fill.prefWidth(-1);
        var fillHeight = fill.prefHeight(-1);
        aside.resizeRelocate(0, 0, room, height);
        title.resizeRelocate(0, 0, room - fillWidth - 4, height);
        fill.resizeRelocate(room - fillWidth - 4, (height - fillHeight) / 2, fillWidth, fillHeight);
        var at = firstColumn;
        for (var label : columns.values()) {
            label.resizeRelocate(measures.x(at), 0, measures.columns()[at], height);
            at++;
        }
    }

    void show(State state) {
        for (var finding : state.findings()) {
            if (finding.what() instanceof Sides sides && columns.containsKey(sides.place())) {
                show(columns.get(sides.place()), finding, new FindingSentence(words, state.sheet()));
            }
        }
    }

    private void show(Label label, Finding finding, FindingSentence sentence) {
        label.setText(text(finding));
        label.pseudoClassStateChanged(BROKEN, finding.isBroken());
        label.pseudoClassStateChanged(HOLDS, finding.verdict() == Finding.Verdict.HOLDS);
        Tips.show(label, finding.isBroken() ? sentence.of(finding) : "");
    }

    private String text(Finding finding) {
        var left = finding.left().orElseThrow();
        var right = finding.right().orElseThrow();
        var difference = left.figure().minus(right.figure());
        return switch (finding.verdict()) {
            case HOLDS -> words.say("strip.holds");
            case BROKEN -> words.say("strip.broken", difference.amount().abs().toPlainString());
            case OPEN -> left.isWhole() && difference.signum() > 0 ? words.say("strip.left", difference)
                    : words.say("strip.blank", List.of(left, right).stream().mapToInt(side -> side.missing()).sum());
        };
    }
}
