package gouji.intake;

import gouji.form.Heading;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the headings of table 4 follow one another in running text (复议、诉讼栏目的顺序). In another one than the form's the
 * figures behind them belong elsewhere, though every sum holds.
 */
record CaseOrder(Table table) {

    /** Whether the kinds of cases and their outcomes follow one another as on the form, as far as they are there. */
    boolean holds(List<Mark> marks) {
        var headings = table.columns().stream().flatMap(Vocabulary::all).filter(heading -> !heading.parts().isEmpty()).map(Heading::key).toList();
        var leaves = table.columnLeaves().stream().map(Heading::key).toList();
        var outcomes = leaves.stream().map(CaseOrder::outcome).distinct().toList();
        var kinds = new ArrayList<Integer>();
        var place = -1;
        for (var mark : marks) {
            var keys = mark.phrase().columns().stream().filter(column -> column.table().equals(table.key())).map(Phrase.Column::key).toList();
            // The words of a misspelled title stand before the headings themselves.
            keys.stream().filter(headings::contains).map(headings::indexOf).forEach(kind -> {
                kinds.remove(kind);
                kinds.add(kind);
            });
            var leaf = keys.stream().filter(leaves::contains).findFirst();
            if (leaf.isPresent()) {
                place += 1 + Math.floorMod(outcomes.indexOf(outcome(leaf.get())) - place - 1, outcomes.size());
            }
        }
        return place < leaves.size() && kinds.equals(kinds.stream().sorted().toList());
    }

    /** Of the keys of columns, such as {@code review.upheld}, the last part. */
    private static String outcome(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
