package gouji.store;

import gouji.form.CellRef;
import gouji.report.Change;
import gouji.report.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change as the tables hold it.
 *
 * @param name   the cell or the text; empty where the whole report is meant
 * @param before in the words of {@link Spelling}
 */
record Row(Kind kind, String name, List<String> before, List<String> after) {

    /** What has to be written to turn one report into the other. */
    static Stream<Row> between(Report from, Report to) {
        return Change.between(from, to).stream().map(Row::of).filter(row -> !row.before.equals(row.after));
    }

    private static Row of(Change change) {
        if (change instanceof Change.OfFigure figure) {
            return new Row(Kind.FIGURE, figure.cell().toString(), Spelling.figure(figure.from()), Spelling.figure(figure.to()));
        } else if (change instanceof Change.OfControl control) {
            return new Row(Kind.CONTROL, control.cell().toString(), Spelling.figure(control.from()),
                    Spelling.figure(control.to()));
        } else if (change instanceof Change.OfMargin margin) {
            return new Row(Kind.MARGIN, margin.cell().toString(), Spelling.margin(margin.from()), Spelling.margin(margin.to()));
        } else if (change instanceof Change.OfText text) {
            return new Row(Kind.TEXT, text.key(), Spelling.text(text.from()), Spelling.text(text.to()));
        } else if (change instanceof Change.OfHead head) {
            return new Row(Kind.HEAD, "", Spelling.head(head.from()), Spelling.head(head.to()));
        } else if (change instanceof Change.OfMarks marks) {
            return new Row(Kind.MARKS, marks.key(), Spelling.marks(marks.from()), Spelling.marks(marks.to()));
        } else if (change instanceof Change.OfFacts facts) {
            return new Row(Kind.FACTS, "", Spelling.told(facts.from()), Spelling.told(facts.to()));
        }
        var accepted = (Change.OfAcceptances) change;
        return new Row(Kind.ACCEPTED, "", Spelling.accepted(accepted.from()), Spelling.accepted(accepted.to()));
    }

    /** @throws IllegalArgumentException where the words make no sense */
    Change change() {
        return switch (kind) {
            case FIGURE -> new Change.OfFigure(CellRef.parse(name), Spelling.figure(before), Spelling.figure(after));
            case CONTROL -> new Change.OfControl(CellRef.parse(name), Spelling.figure(before), Spelling.figure(after));
            case MARGIN -> new Change.OfMargin(CellRef.parse(name), Spelling.margin(before), Spelling.margin(after));
            case TEXT -> new Change.OfText(name, Spelling.text(before), Spelling.text(after));
            case HEAD -> new Change.OfHead(Spelling.head(before), Spelling.head(after));
            case MARKS -> new Change.OfMarks(name, Spelling.marks(before), Spelling.marks(after));
            case FACTS -> new Change.OfFacts(Spelling.facts(before), Spelling.facts(after));
            case ACCEPTED -> new Change.OfAcceptances(Spelling.acceptances(before), Spelling.acceptances(after));
        };
    }
}
