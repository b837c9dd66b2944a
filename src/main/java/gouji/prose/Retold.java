package gouji.prose;

import gouji.check.Reading;
import gouji.form.CellRef;
import gouji.prose.Fact.Sum;
import gouji.prose.Mention.Manner;
import gouji.report.Figure;
import gouji.report.Numeral;
import gouji.report.Outdated;
import java.util.List;
import java.util.Optional;

/**
 * A number of a text that repeats a figure of the tables beyond doubt (复述).
 *
 * @param cells   the cells that tell it
 * @param says    the number as written
 * @param amount  what that is
 * @param unit    the word that counts
 * @param readings what the tables say, one for each meaning of the words, the plainest first
 */
public record Retold(String key, int start, int end, String says, Figure amount, String unit, List<CellRef> cells, List<Reading> readings) {

    /** All of a report, in printed order. */
    public static List<Retold> of(Prose prose) {
        var ledger = new Ledger(prose.subject().sheet());
        return prose.mentions().list().stream().filter(mention -> mention.sure() && mention.manner() == Manner.COUNTED && mention.count().isExact())
                .flatMap(mention -> {
                    var readings = ledger.readings(mention);
                    return readings.isEmpty() ? Optional.<Retold>empty().stream() : of(mention, readings, readings.stream().map(ledger::sum).toList()).stream();
                }).toList();
    }

    /** Where it says another number than the tables, whatever is meant. */
    public Optional<Outdated> outdated() {
        var isKnown = readings.stream().allMatch(Reading::isWhole);
        return isKnown && readings.stream().noneMatch(reading -> reading.figure().equals(amount))
                ? Optional.of(new Outdated(key, start, end, says, unit, readings.get(0).figure(), cells)) : Optional.empty();
    }

    /** The one cell that tells the same in the plainest meaning; none where only another meaning bears the number out. */
    public Optional<CellRef> cell() {
        var isPlain = readings.get(0).figure().equals(amount) || readings.stream().noneMatch(reading -> reading.figure().equals(amount));
        return cells.size() == 1 && isPlain ? Optional.of(cells.get(0)) : Optional.empty();
    }

    /** The number among the words of a mention; none where two of them say the same. */
    private static Optional<Retold> of(Mention mention, List<Sum> readings, List<Reading> sums) {
        var quote = mention.span().quote();
        Optional<Retold> found = Optional.empty();
        for (var at = 0; at < quote.length(); at++) {
            if (Numeral.begins(quote.charAt(at))) {
                var numeral = Numeral.at(quote, at).filter(each -> !each.large());
                if (numeral.isPresent() && new Figure(numeral.get().value()).equals(mention.count().told())) {
                    if (found.isPresent()) {
                        return Optional.empty();
                    }
                    var start = mention.span().start() + at;
                    found = Optional.of(new Retold(mention.span().text(), start, mention.span().start() + numeral.get().end(),
                            quote.substring(at, numeral.get().end()), mention.count().told(), mention.count().unit(), readings.get(0).cells(), sums));
                }
                at = Math.max(at, numeral.map(Numeral::end).orElse(Numeral.run(quote, at)) - 1);
            }
        }
        return found;
    }
}
