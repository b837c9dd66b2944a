package gouji.edit;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Decisions;
import gouji.check.DocumentOrder;
import gouji.check.Finding;
import gouji.check.Finding.Sides;
import gouji.check.Finding.Total;
import gouji.check.Provisional;
import gouji.check.Sheet;
import gouji.culprit.Suspects;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.renew.FactBook;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.Report;
import gouji.report.Unread;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the screen shows follows from this.
 *
 * @param typing    the cell being typed, if any
 * @param unread    texts that were typed or pasted in vain, beside the cells they were meant for
 * @param findings  of all rules about figures, those that hold too
 * @param decisions the findings she has decided to leave as they are
 * @param toMend    what she has to look at, in the order of the report: broken rules about figures and texts that she has not
 *                  decided upon; a section without a text is unfinished rather than wrong
 * @param suspects  who may be to blame for what does not balance; none while a figure has changed since they were looked for
 * @param broken    the cells of rules that keep the report back
 * @param doubtful  the cells she should look at for other reasons
 * @param subject   what was checked
 * @param outdated  the places of the texts that say another number than the tables or than their fact, in the order of the report; none
 *                  of a table that contradicts itself, for then the text may be the right one
 * @param repeated  the cells whose figures the texts repeat, by the place of the number
 * @param isRead    whether texts and figures have been held against each other as they stand; until then {@code outdated} is not all
 */
public record State(Report report, Optional<Provisional> typing, Map<CellRef, Unread> unread, Sheet sheet,
                    List<Finding> findings, Decisions decisions, List<Finding> toMend, List<Suspects> suspects, Set<CellRef> broken,
                    Set<CellRef> doubtful, Case subject, List<Outdated> outdated, Map<Position, CellRef> repeated,
                    boolean isRead) {

    /** @param proofread what was found last off the screen thread */
    static State of(Form form, Report report, Optional<Provisional> typing, Map<CellRef, Unread> unread, Beside beside,
                    Proofread proofread) {
        var sheet = Sheet.of(form, report, typing);
        var subject = new Case(sheet, unread, Set.of(), beside.lastYear(), beside.today());
        var findings = Checker.check(subject);
        var known = proofread.in(report);
        var all = Stream.concat(findings.stream(), known.prose().stream()).filter(Finding::isBroken).toList();
        var decisions = Decisions.of(sheet, all);
        var toMend = all.stream().filter(finding -> !finding.isUnfinished() && decisions.on(finding).isEmpty())
                .sorted(new DocumentOrder(form)).toList();
        return new State(report, typing, Map.copyOf(unread), sheet, findings, decisions, toMend,
                typing.isPresent() ? List.of() : known.suspects(), marked(toMend, true), marked(toMend, false), subject,
                typing.isPresent() ? List.of() : outdated(sheet, known.outdated(), contradictory(findings)), known.repeated(),
                typing.isEmpty() && proofread.isOf(report));
    }

    /** A place that tells a fact is told of once. */
    private static List<Outdated> outdated(Sheet sheet, List<Outdated> ofTables, Set<String> contradictory) {
        var ofFacts = FactBook.outdated(sheet);
        var all = Stream.concat(ofFacts.stream(), ofTables.stream().filter(place -> ofFacts.stream().noneMatch(fact ->
                fact.key().equals(place.key()) && fact.start() < place.end() && place.start() < fact.end())));
        var texts = sheet.form().texts();
        return all.filter(place -> place.from().stream().noneMatch(cell -> contradictory.contains(cell.table()))).sorted(Comparator.<Outdated>comparingInt(place -> texts.indexOf(place.key())).thenComparingInt(Outdated::start)).toList();
    }

    /** The tables in which a sum does not come out. */
    private static Set<String> contradictory(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.isBroken() && (finding.what() instanceof Sides || finding.what() instanceof Total))
                .flatMap(finding -> finding.cells().stream()).map(CellRef::table).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<CellRef> marked(List<Finding> toMend, boolean blocking) {
        return toMend.stream().filter(finding -> finding.blocksExport() == blocking).flatMap(finding -> finding.marked().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
