package gouji.form;

import java.util.List;

/** What the law or good sense demands of a report (勾稽关系、审核规则). Resolved against the form: nothing in it can be missing. */
public sealed interface Rule {

    About about();

    /**
     * What every rule has.
     *
     * @param id     of the rule catalogue, such as R1; never reused
     * @param label  the rule in a sentence
     * @param source the clause or practice it comes from
     */
    record About(String id, Severity severity, String label, String source) {
    }

    /** Errors, and nothing else, block the export (必须改); the other two are 请核对. */
    enum Severity { ERROR, WARNING, QUESTION }

    /** Both sides add up to the same, at each of its places (R1). */
    record Balance(About about, List<Place> places) implements Rule {

        public Balance {
            places = List.copyOf(places);
        }

        /**
         * @param label the row or column the sentence names
         * @param left  indices of cells
         * @param right indices of cells
         */
        public record Place(String label, List<Integer> left, List<Integer> right) {

            public Place {
                left = List.copyOf(left);
                right = List.copyOf(right);
            }
        }
    }

    /** A total given from outside, printed or typed as a control figure (对照数), equals its sum (R7–R9). */
    record GivenTotal(About about, List<Place> places) implements Rule {

        public GivenTotal {
            places = List.copyOf(places);
        }

        /**
         * @param total index of a computed cell
         * @param parts the cells this rule names; for 总计 of （七） the rows for one rule and the columns for another, which add up
         *              to the same
         */
        public record Place(int total, List<Integer> parts) {

            public Place {
                parts = List.copyOf(parts);
            }
        }
    }

    /** What the texts say and how they say it; {@code gouji.prose} has one class for each. */
    record OfText(About about) implements Rule {
    }

    /** Every section with a text has one (R3). */
    record TextPresent(About about, List<String> sections) implements Rule {

        public TextPresent {
            sections = List.copyOf(sections);
        }
    }

    /** What stands in a cell is a figure of its unit (R10). */
    record ProperFigure(About about) implements Rule {
    }

    /** No cell is blank (R11). A computed cell that a file leaves blank is only a question. */
    record NoBlank(About about) implements Rule {
    }

    /**
     * Rows that only some levels of government may fill (R12). Where the level is unknown it is a question.
     *
     * @param allowed the levels that may
     * @param rows    the cells of each row, as indices
     */
    record ZeroUnlessLevel(About about, List<String> allowed, List<List<Integer>> rows) implements Rule {

        public ZeroUnlessLevel {
            allowed = List.copyOf(allowed);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
