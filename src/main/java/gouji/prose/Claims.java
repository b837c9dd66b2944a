package gouji.prose;

import gouji.culprit.Claim;
import java.util.List;
import java.util.stream.Stream;

/** What the texts state of figures beyond doubt (文中之数): evidence where the figures do not tally. */
public final class Claims {

    private Claims() {
    }

    /**
     * All that the texts of a report state so, in printed order. What can be read in two ways is left out; 受理 counts as 本年新收
     * only where nothing is carried in from last year.
     */
    public static List<Claim> of(Prose prose) {
        var ledger = new Ledger(prose.subject().sheet());
        var carriesNothingIn = ledger.readings(Fact.CARRIED_IN).stream().map(ledger::sum).allMatch(sum ->
                sum.isWhole() && sum.figure().isZero());
        return prose.mentions().list().stream().filter(Mention::sure).flatMap(mention -> {
            var readings = ledger.readings(mention);
            var isPlain = readings.size() == 1 || mention.facts().contains(Fact.RECEIVED) && carriesNothingIn;
            return isPlain ? Stream.of(Claim.told(readings.get(0).cells(), mention.count().told(), mention.span())) : Stream.empty();
        }).toList();
    }
}
