package gouji.words;

import gouji.check.Finding;
import gouji.check.Finding.Blank;
import gouji.check.Finding.Improper;
import gouji.check.Finding.NoLastYear;
import gouji.check.Finding.NotZero;
import gouji.check.Finding.Said;
import gouji.check.Finding.Section;
import gouji.check.Finding.Sides;
import gouji.check.Finding.Swing;
import gouji.check.Finding.Total;
import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Unit;
import gouji.report.Figure;
import gouji.report.Refusal;
import gouji.report.Unread;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a finding in one sentence: what, where, and by how much. */
public record FindingSentence(Words words, Sheet sheet) {

    /** How many blank cells are named before the rest is only counted. */
    private static final int NAMED = 3;

    public String of(Finding finding) {
        var what = finding.what();
        if (finding.verdict() == Verdict.HOLDS) {
            return words.say("finding.holds", place(finding), finding.rule().label());
        } else if (what instanceof Sides sides) {
            return sides(finding, sides);
        } else if (what instanceof Total total) {
            return words.say(finding.isBroken() ? "finding.total.broken" : "finding.total.open", name(total.cell()),
                    side(finding.left()), side(finding.right()), finding.difference().map(Figure::toString).orElse(""));
        } else if (what instanceof Section section) {
            return words.say("finding.section", title(section.key()));
        } else if (what instanceof Improper improper) {
            return words.say("finding.improper", name(improper.cell()), refusal(improper.unread(), cell(improper.cell()).unit()));
        } else if (what instanceof Blank blank) {
            return words.say(finding.isBroken() ? "finding.unstated" : "finding.blank", name(blank.cell()));
        } else if (what instanceof Swing swing) {
            return words.say("finding.swing", name(swing.cell()), side(finding.left()), side(finding.right()));
        } else if (what instanceof NoLastYear none) {
            return words.say("finding.noLastYear", String.valueOf(none.year()));
        } else if (what instanceof Said said) {
            return words.say(said.key(), said.fills().toArray());
        } else {
            var row = ((NotZero) what).cell();
            return words.say(finding.isBroken() ? "finding.notZero" : "finding.notZero.open", cell(row).rowLabel(), side(finding.left()));
        }
    }

    /** Which cells of a balance are still blank; none where it is not open. */
    public Optional<String> missing(Finding finding) {
        if (finding.verdict() != Verdict.OPEN || !(finding.what() instanceof Sides)) {
            return Optional.empty();
        }
        var blank = finding.cells().stream().map(this::cell).flatMap(this::typed).filter(cell -> !sheet.read(cell).isWhole()).toList();
        var names = blank.stream().limit(NAMED).map(Cell::rowLabel).collect(Collectors.joining(words.say("finding.sides.and")));
        return Optional.of(words.say(blank.size() > NAMED ? "finding.sides.missingMore" : "finding.sides.missing", blank.size(), names));
    }

    /** Where a finding stands, as a list shows it. */
    public String place(Finding finding) {
        var what = finding.what();
        if (what instanceof Sides sides) {
            return words.say("finding.place.column", sides.place());
        } else if (what instanceof Section section) {
            return title(section.key());
        } else if (what instanceof NotZero notZero) {
            return cell(notZero.cell()).rowLabel();
        }
        return finding.span().map(span -> text(span.text())).or(() -> finding.cells().stream().findFirst().map(this::name))
                .orElseGet(() -> words.say("finding.place.whole"));
    }

    /** Why a text was not taken as a figure. */
    public String refusal(Unread unread, Unit unit) {
        var why = unread.why() == Refusal.NOT_A_NUMBER && unit.decimals() == 0 ? Refusal.NOT_WHOLE : unread.why();
        return words.say("refusal." + why, unread.printed(), unit.label());
    }

    /** A cell as people name it: 一、本年新收 · 商业企业. */
    public String name(CellRef ref) {
        var cell = cell(ref);
        return cell.rowLabel().isBlank() ? cell.columnLabel() : cell.rowLabel() + " · " + cell.columnLabel();
    }

    private String sides(Finding finding, Sides sides) {
        var left = finding.left().orElseThrow();
        var right = finding.right().orElseThrow();
        var rule = (Rule.Balance) sheet.form().rules().stream().filter(each -> each.about().equals(finding.rule())).findFirst().orElseThrow();
        var place = rule.places().stream().filter(each -> each.label().equals(sides.place())).findFirst().orElseThrow();
        var difference = left.figure().minus(right.figure());
        if (finding.isBroken()) {
            return words.say("finding.sides.broken", sides.place(), new Figure(difference.amount().abs()),
                    sum(place.left(), left), sum(place.right(), right));
        }
        return left.isWhole() && difference.signum() > 0
                ? words.say("finding.sides.left", sides.place(), difference)
                : words.say("finding.sides.open", sides.place(), left.missing() + right.missing());
    }

    private String sum(List<Integer> cells, Reading sum) {
        return cells.stream().map(index -> sheet.read(sheet.form().cells().get(index)).figure().toString())
                .collect(Collectors.joining(" + ")) + " = " + sum.figure();
    }

    /** The typed cells behind a cell, itself where it is typed. */
    private Stream<Cell> typed(Cell cell) {
        return cell.isComputed() ? cell.parts().stream().map(sheet.form().cells()::get).flatMap(this::typed) : Stream.of(cell);
    }

    /** A text as people name it: the preamble is no section of the form. */
    private String text(String key) {
        return sheet.form().section(key).map(section -> section.title()).orElseGet(() -> words.say("finding.place.preamble"));
    }

    private String title(String section) {
        return sheet.form().section(section).orElseThrow().title();
    }

    private Cell cell(CellRef ref) {
        return sheet.form().cell(ref);
    }

    private static String side(Optional<Reading> side) {
        return side.map(reading -> reading.figure().toString()).orElse("");
    }
}
