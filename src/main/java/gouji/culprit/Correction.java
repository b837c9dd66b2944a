package gouji.culprit;

import gouji.form.CellRef;
import gouji.report.Figure;

/**
 * One figure as it may have been meant (改正).
 *
 * @param cell a typed cell, or a computed one, whose control figure (对照数) is then the one to correct
 * @param from as it stands
 * @param to   as it should be for every sum to hold
 */
public record Correction(CellRef cell, Figure from, Figure to) {
}
