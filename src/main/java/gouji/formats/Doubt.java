package gouji.formats;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Finding;
import gouji.form.CellRef;
import gouji.form.Rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something of a file of others at which she has to look before she takes it (例外): nothing that was doubtful is taken in silence. */
public sealed interface Doubt {

    /** A sum that does not hold, or something printed that is no figure; its cell is blank. */
    record Wrong(Finding finding, String snippet) implements Doubt {

        @Override
        public Optional<CellRef> at() {
            return finding.pointsAt();
        }

        @Override
        public boolean isOpen(Case now) {
            return wrong(now).anyMatch(each -> each.what().equals(finding.what()));
        }
    }

    /**
     * Cells of a row that are blank.
     *
     * @param isFound whether the file has the row and leaves them blank; else they were not found in it
     */
    record Blank(List<CellRef> cells, boolean isFound, String snippet) implements Doubt {

        public Blank {
            cells = List.copyOf(cells);
        }

        @Override
        public Optional<CellRef> at() {
            return cells.stream().findFirst();
        }

        @Override
        public boolean isOpen(Case now) {
            return cells.stream().anyMatch(cell -> !now.sheet().read(cell).isWhole());
        }
    }

    /** Cells of a row whose digits stood without a gap between them, and only the sums told them apart (推定). */
    record Inferred(List<CellRef> cells, String snippet) implements Doubt {

        public Inferred {
            cells = List.copyOf(cells);
        }

        @Override
        public Optional<CellRef> at() {
            return cells.stream().findFirst();
        }
    }

    /** A section without a text. */
    record NoText(String section) implements Doubt {

        @Override
        public boolean isOpen(Case now) {
            return now.sheet().report().text(section).isBlank();
        }
    }

    /** Figures that belong to no cell. */
    record Left(String words, String why, String snippet) implements Doubt {
    }

    /** The cell to go to; none where it is about no cell. */
    default Optional<CellRef> at() {
        return Optional.empty();
    }

    /** The words of the file around it; empty where there is no one place. */
    default String snippet() {
        return "";
    }

    /** Whether it still stands; what can only be looked at does so always. */
    default boolean isOpen(Case now) {
        return true;
    }

    /** Whether there is something to be put right, and not only to be looked at. */
    default boolean isToMend() {
        return this instanceof Wrong || this instanceof Blank || this instanceof NoText;
    }

    /** What the tables of a report get wrong by themselves. */
    static Stream<Finding> wrong(Case subject) {
        return Checker.check(subject).stream().filter(finding -> finding.isBroken() && finding.severity() == Severity.ERROR)
                .filter(finding -> finding.what() instanceof Finding.Sides || finding.what() instanceof Finding.Total
                        || finding.what() instanceof Finding.Improper);
    }
}
