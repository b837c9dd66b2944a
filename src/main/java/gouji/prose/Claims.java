package gouji.prose;

import gouji.check.Case;
import gouji.culprit.Claim;
import java.util.ArrayList;
import java.util.List;

/** What the texts state of single cells beyond doubt (文中之数): evidence for finding the wrong cell where the figures do not tally. */
public final class Claims {

    private Claims() {
    }

    /**
     * All that the texts of a report state so, in printed order. What can be read in two ways is left out, and so is what tells of
     * several cells together; 受理 counts as 本年新收 only where nothing is carried in from last year.
     */
    public static List<Claim> of(Case subject) {
        var sheet = subject.sheet();
        var ledger = new Ledger(sheet);
        var carriesNothingIn = ledger.readings(Fact.CARRIED_IN).stream().map(ledger::sum).allMatch(sum ->
                sum.isWhole() && sum.figure().isZero());
        var claims = new ArrayList<Claim>();
        for (var mention : Prose.of(subject).mentions().list()) {
            var readings = ledger.readings(mention);
            var isPlain = readings.size() == 1 || mention.facts().contains(Fact.RECEIVED) && carriesNothingIn;
            if (mention.sure() && mention.count().isExact() && isPlain && readings.get(0).cells().size() == 1) {
                claims.add(Claim.told(readings.get(0).cells(), mention.count().told(), mention.span()));
            }
        }
        return List.copyOf(claims);
    }
}
