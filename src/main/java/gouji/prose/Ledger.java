package gouji.prose;

import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.prose.Fact.Sum;
import gouji.report.Figure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the tables say of the facts that texts mention (账); each fact is looked up once. */
final class Ledger {

    private final Sheet sheet;
    private final Map<Fact, List<Sum>> known = new EnumMap<>(Fact.class);

    Ledger(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What the words of a mention may mean, the plainest first; none where the form does not ask for it. */
    List<Sum> readings(Mention mention) {
        var each = mention.facts().stream().map(this::readings).toList();
        if (each.size() == 1 || each.stream().anyMatch(List::isEmpty)) {
            return each.stream().filter(List::isEmpty).findFirst().orElse(each.get(0));
        }
        return List.of(each.stream().map(readings -> readings.get(0)).reduce(Sum::plus).orElseThrow());
    }

    List<Sum> readings(Fact fact) {
        return known.computeIfAbsent(fact, any -> fact.readings(sheet.form()));
    }

    /** What the cells of a reading say together, and how much of it is missing. */
    Reading sum(Sum sum) {
        return sum.cells().stream().map(sheet::read).reduce(new Reading(Figure.ZERO, 0), (before, next) ->
                new Reading(before.figure().plus(next.figure()), before.missing() + next.missing()));
    }
}
