package gouji.culprit;

import gouji.form.Cell;
import java.util.List;

/**
 * A figure somebody wrote, and may have written wrongly: of a typed cell, or the control figure of a computed one.
 *
 * @param seen      what stands there
 * @param equations where it counts
 * @param signs     how it counts in each of them, 1 or −1
 */
record Quantity(Cell cell, long seen, List<Integer> equations, List<Integer> signs) {

    /** Whether it was given from outside rather than filled in. */
    boolean isControl() {
        return cell.isComputed();
    }
}
