package gouji.culprit;

import gouji.check.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What texts and last year say (旁证), and what an explanation makes of it. Claims over blank cells say nothing yet. */
record Evidence(List<Statement> statements) {

    /** A text may count something else, or be the wrong one itself. */
    private static final int TEXT = 300;

    /** What was carried over, or was in force, was known before this year began. */
    private static final int LAST_YEAR = 600;

    /**
     * A claim down to the figures that somebody wrote.
     *
     * @param residual how far the tables are from it, 0 where they agree
     */
    record Statement(Claim claim, Map<Integer, Integer> terms, long residual) {
    }

    /** What it says of one explanation. */
    record Weighed(List<Claim> support, List<Claim> against, int cost) {
    }

    static Evidence of(Sheet sheet, List<Claim> claims) {
        return new Evidence(claims.stream().flatMap(claim -> statement(sheet, claim).stream()).toList());
    }

    /** Only what is said of the cells in question counts. */
    Weighed weigh(Map<Integer, Long> changes) {
        var support = new ArrayList<Claim>();
        var against = new ArrayList<Claim>();
        var cost = 0;
        for (var statement : statements) {
            var moved = changes.entrySet().stream().mapToLong(change ->
                    statement.terms.getOrDefault(change.getKey(), 0) * change.getValue()).sum();
            if (moved != 0) {
                (statement.residual + moved == 0 ? support : against).add(statement.claim);
            }
            if (statement.residual + moved != 0) {
                cost += statement.claim.place().isPresent() ? TEXT : LAST_YEAR;
            }
        }
        return new Weighed(support, against, cost);
    }

    private static Optional<Statement> statement(Sheet sheet, Claim claim) {
        var terms = Equation.terms(sheet.form(), claim);
        var sum = Equation.whole(claim.figure().amount()).map(figure -> -figure);
        for (var term : terms.entrySet()) {
            var reading = sheet.read(sheet.form().cells().get(term.getKey()));
            sum = sum.flatMap(before -> Equation.whole(reading.figure().amount()).filter(figure -> reading.isWhole())
                    .map(figure -> before + term.getValue() * figure));
        }
        return sum.map(residual -> new Statement(claim, terms, residual));
    }
}
