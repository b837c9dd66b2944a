package gouji.form;

import java.math.BigDecimal;
import java.time.MonthDay;
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
     * @param isReasoned whether a finding of it is left only with a written reason (说明原因) rather than ignored with one key
     */
    record About(String id, Severity severity, String label, String source, boolean isReasoned) {
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

    /**
     * A column whose results are too many, by no more than the row that excludes all others holds: that row's applications may have
     * been counted in others too (R2).
     */
    record CountedTwice(About about, List<Place> places) implements Rule {

        public CountedTwice {
            places = List.copyOf(places);
        }

        /**
         * @param balance what must add up to the same, as in {@link Balance}
         * @param cell    index of the cell whose row excludes all others
         */
        public record Place(Balance.Place balance, int cell) {
        }
    }

    /** The day by which a report must be public in the year after the reported one (R4). A level without a day is not bound. */
    record Deadlines(About about, List<Deadline> deadlines) implements Rule {

        public Deadlines {
            deadlines = List.copyOf(deadlines);
        }

        /**
         * @param by     the last day
         * @param levels the levels it binds
         * @param scopes and the scopes of report
         */
        public record Deadline(MonthDay by, List<String> levels, List<String> scopes) {

            public Deadline {
                levels = List.copyOf(levels);
                scopes = List.copyOf(scopes);
            }
        }
    }

    /**
     * Suits in which the office that reviewed an act may be a co-defendant (共同被告); only the office that did the act counts them (R6).
     *
     * @param levels the levels that review acts of others
     * @param cells  indices of the figures that hold such suits
     */
    record CoDefendants(About about, List<String> levels, List<Integer> cells) implements Rule {

        public CoDefendants {
            levels = List.copyOf(levels);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure follows from last year's report and from others of this year (R13, R14).
     *
     * @param since the first reported year it can be held against the year before
     */
    record Continuity(About about, int since, List<Place> places) implements Rule {

        public Continuity {
            places = List.copyOf(places);
        }

        /**
         * @param label the row or column the sentence names
         * @param cell  index of the figure that follows from the others
         * @param terms what it follows from
         */
        public record Place(String label, int cell, List<Term> terms) {

            public Place {
                terms = List.copyOf(terms);
            }
        }

        /**
         * @param lastYear whether it is taken from last year's report
         * @param plus     whether it is added, or else taken away
         */
        public record Term(int cell, boolean lastYear, boolean plus) {
        }
    }

    /**
     * A figure is many times last year's, or a small part of it (R15).
     *
     * @param since   the first reported year it can be held against the year before
     * @param times   how many times larger or smaller it may be
     * @param atLeast a smaller difference is none, in the unit of the cell
     */
    record Swing(About about, int since, BigDecimal times, BigDecimal atLeast) implements Rule {
    }

    /** Last year's report is there; without it the rules about both years say nothing (R17). */
    record LastYearKnown(About about) implements Rule {
    }
}
