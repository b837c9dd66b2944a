package gouji.ui;

import gouji.check.Finding.Span;
import gouji.check.Sheet;
import gouji.edit.State;
import gouji.form.Section;
import gouji.renew.FactBook.Place;
import gouji.report.Position;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The side panel at a text: last year's, the facts it tells, and what is to be looked at in it. */
final class TextPanel extends TabPane {

    private final Look look;
    private final ComparedTab compared;
    private final ToldTab told;
    private final TextFindingsTab findings;
    private final Tab facts;
    private final Tab check;

    /**
     * @param go  takes her to a part of a text
     * @param all to the page of all facts
     */
    TextPanel(Optional<Sheet> lastYear, Look look, Background background, Renewing renewing, FindingRow.Deeds deeds, Consumer<Span> go, Runnable all) {
        this.look = look;
        this.compared = new ComparedTab(lastYear, look, background, renewing);
        this.told = new ToldTab(look, place -> go.accept(span(place)), all);
        this.findings = new TextFindingsTab(look, deeds, go);
        this.facts = tab("besideFacts", told);
        this.check = tab("besideFindings", findings);
        getStyleClass().add("text-panel");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setFocusTraversable(false);
        var then = tab("besideLastYear", compared);
        then.setText(look.say("beside.then"));
        getTabs().addAll(then, facts, check);
    }

    static Span span(Place place) {
        return new Span(place.key(), place.mark().start(), place.mark().end(), place.says());
    }

    void show(State state, Position at) {
        var key = at.section();
        var name = state.sheet().form().section(key).map(Section::shortTitle).orElse(look.say("section.preamble"));
        compared.show(key, state.report().text(key));
        compared.follow(at.caret());
        title(facts, "beside.facts", told.show(state, key));
        title(check, "beside.check", findings.show(state, key, name));
    }

    /** She has moved the caret. */
    void follow(Position at) {
        compared.follow(at.caret());
    }

    private void title(Tab tab, String key, int count) {
        tab.setText(count == 0 ? look.say(key) : look.say(key) + " " + count);
    }

    private static Tab tab(String id, Node content) {
        var tab = new Tab("", content);
        tab.setId(id);
        return tab;
    }
}
