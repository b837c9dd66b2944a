package gouji.check;

import static gouji.check.Finding.Verdict.BROKEN;
import static gouji.check.Finding.Verdict.HOLDS;
import static gouji.check.Finding.Verdict.OPEN;

import gouji.check.Finding.Verdict;
import gouji.check.Finding.What;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Balance;
import gouji.form.Rule.CoDefendants;
import gouji.form.Rule.Continuity;
import gouji.form.Rule.CountedTwice;
import gouji.form.Rule.Deadlines;
import gouji.form.Rule.GivenTotal;
import gouji.form.Rule.LastYearKnown;
import gouji.form.Rule.NoBlank;
import gouji.form.Rule.ProperFigure;
import gouji.form.Rule.Severity;
import gouji.form.Rule.Swing;
import gouji.form.Rule.TextPresent;
import gouji.form.Rule.ZeroUnlessLevel;
import gouji.report.Figure;
import gouji.report.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Confronts a report with the rules of its form (核对). Every rule answers at each of its places, those that hold too. */
public final class Checker {

    private final Case subject;
    private final Sheet sheet;
    private final List<Finding> findings = new ArrayList<>();

    private Checker(Case subject) {
        this.subject = subject;
        this.sheet = subject.sheet();
    }

    /** All findings, rule by rule in the order of the catalogue and place by place in the order of the form. */
    public static List<Finding> check(Case subject) {
        var checker = new Checker(subject);
        subject.sheet().form().rules().forEach(checker::check);
        return List.copyOf(checker.findings);
    }

    private void check(Rule rule) {
        if (rule instanceof Balance balance) {
            balance(balance);
        } else if (rule instanceof GivenTotal total) {
            givenTotal(total);
        } else if (rule instanceof TextPresent present) {
            textPresent(present);
        } else if (rule instanceof ProperFigure proper) {
            properFigure(proper);
        } else if (rule instanceof NoBlank blank) {
            noBlank(blank);
        } else if (rule instanceof ZeroUnlessLevel zero) {
            zeroUnlessLevel(zero);
        } else if (rule instanceof CountedTwice twice) {
            new DoubleCounts(twice, subject).tell(findings::add);
        } else if (rule instanceof Deadlines deadlines) {
            new Publication(deadlines, subject).tell(findings::add);
        } else if (rule instanceof CoDefendants suits) {
            new SharedSuits(suits, subject).tell(findings::add);
        } else if (rule instanceof Continuity continuity) {
            new Continuities(continuity, subject).tell(findings::add);
        } else if (rule instanceof Swing swing) {
            new Swings(swing, subject).tell(findings::add);
        } else if (rule instanceof LastYearKnown known) {
            lastYearKnown(known);
        }
    }

    private void balance(Balance rule) {
        for (var place : rule.places()) {
            var left = sheet.sum(place.left());
            var right = sheet.sum(place.right());
            var cells = new ArrayList<>(place.left());
            cells.addAll(place.right());
            add(rule, rule.about().severity(), equal(left, right), cells, new Finding.Sides(place.label()), left, right);
        }
    }

    private void givenTotal(GivenTotal rule) {
        for (var place : rule.places()) {
            var cell = cell(place.total());
            var sum = sheet.read(cell);
            var given = sheet.report().control(cell.ref());
            var left = given.map(figure -> new Reading(figure, 0)).orElse(sum);
            var verdict = given.isEmpty() ? HOLDS : equal(left, sum);
            var cells = new ArrayList<>(List.of(place.total()));
            cells.addAll(place.parts());
            add(rule, rule.about().severity(), verdict, cells, new Finding.Total(cell.ref()), left, sum);
        }
    }

    private void textPresent(TextPresent rule) {
        for (var section : rule.sections()) {
            var verdict = sheet.report().text(section).isBlank() ? BROKEN : HOLDS;
            add(rule, rule.about().severity(), verdict, List.of(), new Finding.Section(section));
        }
    }

    private void properFigure(ProperFigure rule) {
        for (var cell : sheet.form().cells()) {
            Optional.ofNullable(subject.unread().get(cell.ref())).ifPresent(unread -> add(rule, rule.about().severity(),
                    BROKEN, List.of(cell.index()), new Finding.Improper(cell.ref(), unread)));
        }
    }

    private void noBlank(NoBlank rule) {
        for (var cell : sheet.form().cells()) {
            var whole = sheet.read(cell).isWhole();
            if (!cell.isComputed()) {
                add(rule, rule.about().severity(), whole ? HOLDS : OPEN, List.of(cell.index()), new Finding.Blank(cell.ref()));
            } else if (subject.unstated().contains(cell.ref())) {
                add(rule, Severity.QUESTION, whole ? BROKEN : OPEN, List.of(cell.index()), new Finding.Blank(cell.ref()));
            }
        }
    }

    private void zeroUnlessLevel(ZeroUnlessLevel rule) {
        var level = sheet.report().head().level();
        if (rule.allowed().contains(level.key())) {
            return;
        }
        var severity = level == Level.UNKNOWN ? Severity.QUESTION : rule.about().severity();
        var zero = new Reading(Figure.ZERO, 0);
        for (var row : rule.rows()) {
            var largest = sheet.sum(row);
            var verdict = !largest.figure().isZero() ? BROKEN : largest.isWhole() ? HOLDS : OPEN;
            var filled = refs(row.stream().filter(index -> !sheet.read(cell(index)).figure().isZero()).toList());
            add(rule, severity, verdict, row, new Finding.NotZero(cell(row.get(0)).ref(), filled), largest, zero);
        }
    }

    /** Never silently: what cannot be told without last year's report is said once, here. */
    private void lastYearKnown(LastYearKnown rule) {
        add(rule, rule.about().severity(), subject.lastYear().isPresent() ? HOLDS : OPEN, List.of(),
                new Finding.NoLastYear(sheet.report().head().year() - 1));
    }

    private void add(Rule rule, Severity severity, Verdict verdict, List<Integer> cells, What what, Reading left, Reading right) {
        findings.add(new Finding(rule.about(), severity, verdict, refs(cells), Optional.empty(), what,
                Optional.of(left), Optional.of(right)));
    }

    private void add(Rule rule, Severity severity, Verdict verdict, List<Integer> cells, What what) {
        findings.add(new Finding(rule.about(), severity, verdict, refs(cells), Optional.empty(), what,
                Optional.empty(), Optional.empty()));
    }

    private List<CellRef> refs(List<Integer> cells) {
        var refs = new CellRef[cells.size()];
        for (var at = 0; at < refs.length; at++) {
            refs[at] = cell(cells.get(at)).ref();
        }
        return List.of(refs);
    }

    private Cell cell(int index) {
        return sheet.form().cells().get(index);
    }

    private static Verdict equal(Reading left, Reading right) {
        if (!left.isWhole() || !right.isWhole()) {
            return OPEN;
        }
        return left.figure().equals(right.figure()) ? HOLDS : BROKEN;
    }
}
