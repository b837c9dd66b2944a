package gouji.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which row of the form each printed row is (对行). Rows are printed in the order of the form; the most rows with the nearest labels in
 * that order are found. A row that could be another one nearly as well is none.
 *
 * @param candidates for each printed row the rows it may be, with how far its label is from theirs
 */
record Alignment(List<Map<FormRow, Integer>> candidates) {

    /** What a row that is found counts, against the distance of its label. */
    private static final int FOUND = 100;
    /** Two labels whose distances differ by less are equally near. */
    private static final int CLEARLY = 2;

    private record Step(int at, FormRow row, int score, Optional<Step> before) {
    }

    List<Optional<FormRow>> rows() {
        var steps = new ArrayList<Step>();
        for (var at = 0; at < candidates.size(); at++) {
            steps.addAll(steps(at, List.copyOf(steps)));
        }
        var rows = new ArrayList<Optional<FormRow>>(candidates.stream().map(this::exact).toList());
        var last = steps.stream().reduce((best, step) -> step.score() > best.score() ? step : best);
        for (var step = last; step.isPresent(); step = step.get().before()) {
            rows.set(step.get().at(), sure(step.get()));
        }
        return rows;
    }

    private List<Step> steps(int at, List<Step> earlier) {
        return candidates.get(at).entrySet().stream().map(each -> {
            var row = each.getKey();
            var before = earlier.stream().filter(step -> step.at() < at && step.row().order() < row.order())
                    .reduce((best, step) -> step.score() > best.score() ? step : best);
            return new Step(at, row, FOUND - each.getValue() + before.map(Step::score).orElse(0), before);
        }).toList();
    }

    /** The row of a step, unless another one was as near. */
    private Optional<FormRow> sure(Step step) {
        var own = candidates.get(step.at()).get(step.row());
        var isSure = candidates.get(step.at()).entrySet().stream()
                .allMatch(each -> each.getKey().equals(step.row()) || each.getValue() >= own + CLEARLY || isOutOfPlace(step, each.getKey()));
        return isSure ? Optional.of(step.row()) : Optional.empty();
    }

    private static boolean isOutOfPlace(Step step, FormRow other) {
        return step.before().map(before -> other.order() <= before.row().order()).orElse(false);
    }

    /** A row out of order, or printed again, counts only where its label leaves no doubt. */
    private Optional<FormRow> exact(Map<FormRow, Integer> rows) {
        return rows.size() == 1 && rows.values().iterator().next() == 0 ? Optional.of(rows.keySet().iterator().next()) : Optional.empty();
    }
}
