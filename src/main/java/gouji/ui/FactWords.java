package gouji.ui;

import gouji.edit.State;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import gouji.renew.FactBook;
import gouji.renew.FactBook.Place;
import gouji.report.Figure;
import gouji.report.TextFact;
import gouji.words.FindingSentence;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What a fact, its places and its cell are called. */
final class FactWords {

    private final Form form;
    private final Look look;

    FactWords(Form form, Look look) {
        this.form = form;
        this.look = look;
    }

    /** What it amounts to; nothing while its cell is blank. */
    String amount(TextFact fact, State state) {
        return FactBook.amount(fact, state.sheet()).map(Figure::toString).orElse("");
    }

    /** How often each text tells it, and the cell it follows. */
    String told(TextFact fact, State state) {
        var tied = fact.cell().map(cell -> "；＝" + name(cell, state)).orElse("");
        return FactBook.places(state.report(), form.texts(), fact.number()).stream()
                .collect(Collectors.groupingBy(Place::key, LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().map(entry -> look.say("facts.placesIn", text(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("；")) + tied;
    }

    String text(String key) {
        return form.section(key).map(Section::shortTitle).orElse(look.say("office.preamble"));
    }

    /** The cell a fact follows; empty where it follows none. */
    String cell(TextFact fact, State state) {
        return fact.cell().map(cell -> name(cell, state)).orElse("");
    }

    /** A cell that the form may not have. */
    String name(CellRef cell, State state) {
        return form.find(cell).map(known -> new FindingSentence(look.words(), state.sheet()).name(known.ref())).orElse("");
    }
}
