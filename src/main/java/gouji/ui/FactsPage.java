package gouji.ui;

import gouji.edit.Editor;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.renew.FactBook;
import gouji.renew.FactBook.Place;
import gouji.report.Figure;
import gouji.report.How;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.TextFact;
import gouji.report.WrittenNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * 正文数据: what the texts tell in numbers, with last year's beside it. A number typed here changes the places that tell it, which
 * stand below with what will become of each.
 */
final class FactsPage extends VBox implements Page {

    /** Where she is while this page is shown; no section of the form is called so. */
    static final String PLACE = "facts";

    private final Editor editor;
    private final Look look;
    private final Consumer<String> say;
    private final FactWords words;
    private final FactsTable table;
    private final FactPlaces places;
    private final Label count = new Label();
    private final Button confirm;
    private final Button tie;
    private final Button remove;
    private final Button tieAll;
    private final Consumer<State> view = this::show;

    /** @param go takes her to a place of a text */
    FactsPage(Editor editor, Look look, Consumer<String> say, Consumer<Place> go) {
        this.editor = editor;
        this.look = look;
        this.say = say;
        this.words = new FactWords(editor.form(), look);
        this.table = new FactsTable(look, new Written());
        this.places = new FactPlaces(look, go);
        getStyleClass().add("text-page");
        var title = new Label(look.say("facts.page"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("hint");
        var draft = QuietButton.small(look.say("facts.draft"), "factsDraft", this::draft);
        confirm = QuietButton.small(look.say("facts.confirm"), "factsConfirm", this::confirm);
        tie = QuietButton.small(look.say("facts.tie"), "factsTie", this::tie);
        tieAll = QuietButton.small(look.say("facts.tieAll"), "factsTieAll", this::tieAll);
        remove = QuietButton.small(look.say("facts.remove"), "factsRemove", this::remove);
        getChildren().addAll(new HBox(8, title, gap, count, draft), hint(), table, new HBox(6, confirm, tie, tieAll, remove), places);
        VBox.setVgrow(table, Priority.ALWAYS);
        editor.watch(view);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Position position() {
        return Position.of(PLACE);
    }

    @Override
    public void go(Position position) {
        table.take();
    }

    @Override
    public boolean shows(Position position) {
        return position.section().equals(PLACE);
    }

    @Override
    public void settle() {
        editor.endText();
    }

    @Override
    public void leave() {
        settle();
        editor.unwatch(view);
    }

    private Label hint() {
        var hint = new Label(look.say("facts.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        return hint;
    }

    /** What she writes in the table. */
    private final class Written implements FactsTable.Around {

        @Override
        public String amount(TextFact fact) {
            return words.amount(fact, editor.state());
        }

        @Override
        public String told(TextFact fact) {
            return words.told(fact, editor.state());
        }

        @Override
        public void at(Optional<Figure> typed) {
            showPlaces(typed);
        }

        @Override
        public void amount(TextFact fact, String text) {
            change(fact, text);
            table.refresh();
        }

        @Override
        public void revise(TextFact fact) {
            become(FactBook.with(editor.state().report(), fact), How.TYPED);
        }

        @Override
        public void confirm() {
            FactsPage.this.confirm();
        }

        @Override
        public void remove() {
            FactsPage.this.remove();
        }
    }

    private void change(TextFact fact, String text) {
        var read = WrittenNumber.read(text);
        if (fact.cell().isPresent()) {
            say.accept(look.say("facts.isTied", words.cell(fact, editor.state())));
        } else if (read.isEmpty()) {
            say.accept(look.say("facts.noNumber", text));
        } else {
            var chosen = places.chosen();
            var changed = FactBook.with(editor.state().report(), fact, read.get(), chosen);
            become(read.get().equals(fact.value()) ? FactBook.confirmed(changed, fact.number()) : changed, How.REWRITTEN);
            say.accept(look.say("facts.changed", fact.matter(), read.get().toString(), chosen.size()));
        }
    }

    private void become(Report report, How how) {
        editor.revise(report, Position.of(PLACE), how);
    }

    private void draft() {
        var report = editor.state().report();
        var drafted = FactBook.drafted(report, editor.form().texts());
        become(drafted, How.TYPED);
        say.accept(look.say("facts.drafted", drafted.facts().size() - report.facts().size()));
        go(position());
    }

    private void confirm() {
        table.present().ifPresent(fact -> {
            become(FactBook.confirmed(editor.state().report(), fact.number()), How.CONFIRMED);
            table.next();
        });
    }

    private void tie() {
        table.present().ifPresent(fact -> {
            var cell = fact.cell().isPresent() ? Optional.<CellRef>empty() : FactTies.of(fact, editor.state());
            become(FactBook.tied(editor.state().report(), fact, cell, editor.state().sheet()), How.TYPED);
        });
    }

    /** Ties every fact whose number repeats a figure of the tables, as one step. */
    private void tieAll() {
        var tied = editor.state().report();
        var ties = FactTies.all(editor.state());
        for (var tie : ties.entrySet()) {
            tied = FactBook.tied(tied, tie.getKey(), Optional.of(tie.getValue()), editor.state().sheet());
        }
        become(tied, How.TYPED);
        say.accept(look.say("facts.tiedAll", ties.size()));
    }

    private void remove() {
        table.present().ifPresent(fact -> {
            become(FactBook.without(editor.state().report(), fact.number()), How.CLEARED);
            say.accept(look.say("facts.removed", fact.matter()));
        });
    }

    private void show(State state) {
        var facts = state.report().facts();
        var unrevised = FactBook.unrevised(state.report());
        table.show(facts, unrevised);
        count.setText(look.say("facts.count", facts.size(), facts.stream().filter(fact -> unrevised.contains(fact.number())).count()));
        var ties = FactTies.all(state).size();
        tieAll.setText(look.say("facts.tieAll", ties));
        tieAll.setVisible(ties > 0);
        tieAll.setManaged(ties > 0);
        showPlaces(Optional.empty());
    }

    private void showPlaces(Optional<Figure> typed) {
        var state = editor.state();
        var fact = table.present();
        places.show(state.report(), fact.map(each -> FactBook.places(state.report(), editor.form().texts(), each.number())).orElse(List.of()),
                typed.or(() -> fact.flatMap(each -> FactBook.amount(each, state.sheet()))), words::text);
        confirm.setDisable(fact.filter(each -> FactBook.unrevised(state.report()).contains(each.number())).isEmpty());
        remove.setDisable(fact.isEmpty());
        var cell = fact.flatMap(each -> FactTies.of(each, state));
        tie.setDisable(fact.flatMap(TextFact::cell).or(() -> cell).isEmpty());
        tie.setText(fact.filter(each -> each.cell().isPresent()).map(each -> look.say("facts.untie", words.cell(each, state)))
                .or(() -> cell.map(each -> look.say("facts.tieTo", words.name(each, state)))).orElse(look.say("facts.tie")));
    }
}
