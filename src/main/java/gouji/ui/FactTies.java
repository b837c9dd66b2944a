package gouji.ui;

import gouji.edit.State;
import gouji.form.CellRef;
import gouji.renew.FactBook;
import gouji.renew.FactBook.Place;
import gouji.report.Position;
import gouji.report.TextFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts repeat a figure of the tables and can be tied to its cell; only ever proposed. */
final class FactTies {

    private FactTies() {
    }

    /** The facts that follow no cell yet and repeat one. */
    static Map<TextFact, CellRef> all(State state) {
        var report = state.report();
        var ties = new LinkedHashMap<TextFact, CellRef>();
        for (var key : state.sheet().form().texts()) {
            FactBook.told(report, key).forEach((number, told) -> report.fact(number).filter(fact -> fact.cell().isEmpty()).ifPresent(fact ->
                    repeated(told, state.repeated()).ifPresent(cell -> ties.putIfAbsent(fact, cell))));
        }
        return ties;
    }

    /** The cell whose figure one of the fact's places repeats. */
    static Optional<CellRef> of(TextFact fact, State state) {
        return repeated(FactBook.places(state.report(), state.sheet().form().texts(), fact.number()), state.repeated());
    }

    private static Optional<CellRef> repeated(List<Place> places, Map<Position, CellRef> repeated) {
        return places.stream().map(place -> repeated.get(new Position(place.key(), Optional.empty(), place.mark().start())))
                .flatMap(Stream::ofNullable).findFirst();
    }
}
