package gouji.check;

import gouji.form.CellRef;
import gouji.report.Figure;
import java.util.Optional;

/** What is being typed and not accepted yet: totals show it, rules over it stay open; empty where it is no figure so far. */
public record Provisional(CellRef cell, Optional<Figure> figure) {
}
