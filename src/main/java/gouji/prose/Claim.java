package gouji.prose;

import gouji.check.Case;
import gouji.check.Finding.Span;
import gouji.form.CellRef;
import gouji.prose.Fact.Sum;
import gouji.report.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text states of a cell beyond doubt (文中之数): evidence for finding the wrong cell where the figures do not tally.
 *
 * @param cell  typed or computed
 * @param value what the text says it is
 */
public record Claim(CellRef cell, Figure value, Span span) {

    /**
     * All that the texts of a report state so, in printed order. What can be read in two ways is left out, and so is what tells of
     * several cells together; 受理 counts as 本年新收 only where nothing is carried in from last year.
     */
    public static List<Claim> all(Case subject) {
        var sheet = subject.sheet();
        var claims = new ArrayList<Claim>();
        for (var mention : Mentions.of(Prose.of(subject)).list()) {
            if (!mention.sure() || !mention.count().isExact()) {
                continue;
            }
            var readings = mention.readings(sheet.form()).stream().filter(reading -> reading.cells().size() == 1).toList();
            var isPlain = mention.readings(sheet.form()).size() == 1 || mention.facts().contains(Fact.RECEIVED)
                    && Fact.CARRIED_IN.readings(sheet.form()).stream().map(Sum::cells).flatMap(List::stream)
                    .allMatch(cell -> sheet.read(cell).isWhole() && sheet.read(cell).figure().isZero());
            if (isPlain && readings.size() == 1) {
                claims.add(new Claim(readings.get(0).cells().get(0), mention.count().told(), mention.span()));
            }
        }
        return List.copyOf(claims);
    }
}
