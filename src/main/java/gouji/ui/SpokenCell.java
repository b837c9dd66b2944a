package gouji.ui;

import gouji.check.Finding;
import gouji.check.Finding.Sides;
import gouji.edit.State;
import gouji.form.Cell;
import gouji.form.Heading;
import gouji.words.FindingSentence;
import gouji.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A cell as a screen reader says it: 商业企业，予以公开，3，第 3 行第 2 列，本列差 1. */
record SpokenCell(Words words, State state) {

    String of(Cell cell) {
        var parts = new ArrayList<String>();
        parts.add(cell.columnLabel());
        if (!cell.rowLabel().isBlank()) {
            parts.add(cell.rowLabel());
        }
        parts.add(figure(cell));
        var table = state.sheet().form().table(cell.ref().table());
        parts.add(words.say("cell.place", place(table.rowLeaves(), cell.ref().row()), place(table.columnLeaves(), cell.ref().column())));
        var sentence = new FindingSentence(words, state.sheet());
        var unread = state.unread().get(cell.ref());
        if (unread != null) {
            parts.add(sentence.refusal(unread, cell.unit()));
        }
        if (state.report().margin(cell.ref()).toCheck()) {
            parts.add(words.say("mark.spoken.TO_CHECK"));
        }
        state.toMend().stream().filter(finding -> finding.marked().contains(cell.ref()) || isOfColumn(finding, cell))
                .filter(finding -> !(finding.what() instanceof Finding.Improper)).findFirst()
                .ifPresent(finding -> parts.add(finding(finding, cell, sentence)));
        return String.join(words.say("cell.comma"), parts);
    }

    /** While it is being typed the field over it says what is typed. */
    private String figure(Cell cell) {
        var reading = state.sheet().read(cell);
        if (reading.isWhole()) {
            return reading.figure().toString();
        }
        return !cell.isComputed() || reading.figure().isZero() ? words.say("side.blank") : words.say("cell.soFar", reading.figure());
    }

    private String finding(Finding finding, Cell cell, FindingSentence sentence) {
        return isOfColumn(finding, cell)
                ? words.say("cell.columnApart", finding.difference().orElseThrow().amount().abs().toPlainString())
                : sentence.of(finding);
    }

    /** Whether it is the balance of the column the cell stands in, whichever row that is. */
    private static boolean isOfColumn(Finding finding, Cell cell) {
        return finding.what() instanceof Sides && finding.cells().stream()
                .allMatch(each -> each.equals(cell.ref().atRow(each.row())));
    }

    /** Counted from 1. */
    private static int place(List<Heading> leaves, String key) {
        return leaves.stream().map(Heading::key).toList().indexOf(key) + 1;
    }
}
