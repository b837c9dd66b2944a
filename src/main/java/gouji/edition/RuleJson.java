package gouji.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A rule as an edition file states it. Which of the fields it has depends on its kind.
 *
 * @param kind      balance, givenTotal, textPresent, text, properFigure, noBlank or zeroUnlessLevel
 * @param in        the table it speaks of
 * @param statement of a balance over the rows of every column: {@code received + carriedIn = concluded + carriedOut}
 * @param total     of a given total: the key of the row or column that is the sum; absent: every sum of the table
 * @param rows      of a rule about rows: their keys
 * @param levels    the levels it does not bind
 */
record RuleJson(@JsonProperty(required = true) String id, String kind, @JsonProperty(required = true) Severity severity,
                @JsonProperty(required = true) String label, @JsonProperty(required = true) String source, String in, String statement,
                String total, List<String> rows, List<String> levels) {

    RuleJson {
        rows = Objects.requireNonNullElse(rows, List.of());
        levels = Objects.requireNonNullElse(levels, List.of());
    }

    /** @throws EditionException where it names what the form does not have */
    Rule toRule(FormJson form, Map<CellRef, Integer> cells) {
        var about = new Rule.About(id, severity, label, source);
        return switch (Objects.requireNonNullElse(kind, "")) {
            case "balance" -> new Rule.Balance(about, balances(form, cells));
            case "givenTotal" -> new Rule.GivenTotal(about, totals(form, cells));
            case "textPresent" -> new Rule.TextPresent(about, form.textSections());
            case "text" -> new Rule.OfText(about);
            case "properFigure" -> new Rule.ProperFigure(about);
            case "noBlank" -> new Rule.NoBlank(about);
            case "zeroUnlessLevel" -> new Rule.ZeroUnlessLevel(about, levels, rows(form, cells));
            default -> throw wrong(form, "is of the kind '" + kind + "', which there is not");
        };
    }

    private List<Rule.Balance.Place> balances(FormJson form, Map<CellRef, Integer> cells) {
        var table = table(form);
        var sides = Objects.requireNonNullElse(statement, "").split("=", -1);
        if (sides.length != 2) {
            throw wrong(form, "is not of the form 'a + b = c': " + statement);
        }
        return HeadingJson.leaves(table.columns()).stream().map(column -> new Rule.Balance.Place(column.shortLabel(),
                side(sides[0], column, form, cells), side(sides[1], column, form, cells))).toList();
    }

    private List<Integer> side(String terms, HeadingJson column, FormJson form, Map<CellRef, Integer> cells) {
        return Stream.of(terms.split("\\+", -1)).map(row -> index(new CellRef(in, row.strip(), column.key()), form, cells)).toList();
    }

    private List<Rule.GivenTotal.Place> totals(FormJson form, Map<CellRef, Integer> cells) {
        var table = table(form);
        var places = table.toTable().cells().flatMap(cell -> {
            var byColumn = total == null || cell.column().equals(total) ? table.columnSum(cell, form.edition()) : List.<CellRef>of();
            var byRow = total == null || cell.row().equals(total) ? table.rowSum(cell, form.edition()) : List.<CellRef>of();
            return Stream.of(byColumn, byRow).filter(parts -> !parts.isEmpty()).map(parts -> new Rule.GivenTotal.Place(
                    cells.get(cell), parts.stream().map(cells::get).toList()));
        }).toList();
        if (places.isEmpty()) {
            throw wrong(form, "finds no sum '" + total + "' in table '" + in + "'");
        }
        return places;
    }

    private List<List<Integer>> rows(FormJson form, Map<CellRef, Integer> cells) {
        var columns = HeadingJson.leaves(table(form).columns());
        if (rows.isEmpty()) {
            throw wrong(form, "names no row");
        }
        return rows.stream().map(row -> columns.stream().map(column ->
                index(new CellRef(in, row, column.key()), form, cells)).toList()).toList();
    }

    private int index(CellRef cell, FormJson form, Map<CellRef, Integer> cells) {
        var index = cells.get(cell);
        if (index == null) {
            throw wrong(form, "names '" + cell + "', which is no cell");
        }
        return index;
    }

    private TableJson table(FormJson form) {
        return form.tables().filter(table -> table.key().equals(in)).findFirst()
                .orElseThrow(() -> wrong(form, "is about a table '" + in + "' that does not exist"));
    }

    private EditionException wrong(FormJson form, String what) {
        return new EditionException(form.edition(), "rule " + id + " " + what);
    }
}
