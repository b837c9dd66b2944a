package gouji.check;

import gouji.check.Finding.Said;
import gouji.check.Finding.Verdict;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Rule.Continuity;
import gouji.report.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** R13, R14: a stock goes on from last year's. Where last year's report is not known R17 speaks for all its places. */
record Continuities(Continuity rule, Case subject) {

    void tell(Consumer<Finding> findings) {
        if (subject.lastYear().isPresent()) {
            var before = LastYear.of(subject, rule.since());
            rule.places().forEach(place -> findings.accept(at(place, before)));
        }
    }

    private Finding at(Continuity.Place place, LastYear before) {
        var sheet = subject.sheet();
        var cell = cell(place.cell());
        var left = sheet.read(cell);
        var right = BigDecimal.ZERO;
        var missing = 0;
        var missingBefore = 0;
        var fills = new ArrayList<String>(List.of(place.label(), left.figure().toString()));
        var cells = new ArrayList<CellRef>(List.of(cell.ref()));
        for (var term : place.terms()) {
            var from = cell(term.cell());
            var reading = term.lastYear() ? before.read(from) : sheet.read(from);
            right = term.plus() ? right.add(reading.figure().amount()) : right.subtract(reading.figure().amount());
            fills.add(reading.figure().toString());
            if (term.lastYear()) {
                missingBefore += reading.missing();
            } else {
                missing += reading.missing();
                cells.add(from.ref());
            }
        }
        var follows = new Reading(new Figure(right), missing + missingBefore);
        fills.add(follows.figure().toString());
        var open = !left.isWhole() || !follows.isWhole();
        var key = "finding." + rule.about().id() + (missingBefore > 0 ? ".unknown" : open ? ".open" : "");
        var verdict = open ? Verdict.OPEN : left.figure().equals(follows.figure()) ? Verdict.HOLDS : Verdict.BROKEN;
        return new Finding(rule.about(), rule.about().severity(), verdict, cells, Optional.empty(), new Said(key, fills),
                Optional.of(left), Optional.of(follows));
    }

    private Cell cell(int index) {
        return subject.sheet().form().cells().get(index);
    }
}
