package gouji.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Severity;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule as an edition file states it. Which of the fields it has depends on its kind.
 *
 * @param kind      balance, givenTotal, textPresent, text, properFigure, noBlank, zeroUnlessLevel, countedTwice, deadlines,
 *                  coDefendants, continuity, swing or lastYearKnown
 * @param in        the table it speaks of
 * @param statement of a balance over the rows of every column: {@code received + carriedIn = concluded + carriedOut}; of a
 *                  continuity over rows or over columns: {@code inForce = lastYear inForce + issued - repealed}
 * @param total     of a given total: the key of the row or column that is the sum; absent: every sum of the table
 * @param rows      of a rule about rows: their keys
 * @param columns   of a rule about columns: their keys
 * @param levels    the levels it does not bind, or of co-defendants those it does
 * @param since     the first reported year that can be held against the year before
 * @param times     of a swing: how many times more or less
 * @param atLeast   of a swing: the smallest difference that is one
 * @param reasoned  whether a finding of it is left only with a written reason
 */
record RuleJson(@JsonProperty(required = true) String id, String kind, @JsonProperty(required = true) Severity severity,
                @JsonProperty(required = true) String label, @JsonProperty(required = true) String source, String in, String statement,
                String total, List<String> rows, List<String> columns, List<String> levels, Integer since, BigDecimal times,
                BigDecimal atLeast, List<DeadlineJson> deadlines, Boolean reasoned) {

    private static final String LAST_YEAR = "lastYear ";

    /** A deadline as an edition file states it: a day such as {@code 01-31}. */
    record DeadlineJson(@JsonProperty(required = true) String by, @JsonProperty(required = true) List<String> levels,
                        @JsonProperty(required = true) List<String> scopes) {
    }

    RuleJson {
        rows = Objects.requireNonNullElse(rows, List.of());
        columns = Objects.requireNonNullElse(columns, List.of());
        deadlines = Objects.requireNonNullElse(deadlines, List.of());
        levels = Objects.requireNonNullElse(levels, List.of());
        reasoned = Objects.requireNonNullElse(reasoned, false);
    }

    /** Whether but for name and severity they are one rule. Rules about texts are told apart by their ids alone. */
    boolean saysTheSame(RuleJson other) {
        return !"text".equals(kind) && unnamed().equals(other.unnamed());
    }

    private RuleJson unnamed() {
        return new RuleJson("", kind, Severity.ERROR, "", "", in, statement, total, rows, columns, levels, since, times, atLeast, deadlines, false);
    }

    /** @throws EditionException where it names what the form does not have */
    Rule toRule(FormJson form, Map<CellRef, Integer> cells) {
        var about = new Rule.About(id, severity, label, source, reasoned);
        return switch (Objects.requireNonNullElse(kind, "")) {
            case "balance" -> new Rule.Balance(about, balances(form, cells));
            case "givenTotal" -> new Rule.GivenTotal(about, totals(form, cells));
            case "textPresent" -> new Rule.TextPresent(about, form.textSections());
            case "text" -> new Rule.OfText(about);
            case "properFigure" -> new Rule.ProperFigure(about);
            case "noBlank" -> new Rule.NoBlank(about);
            case "zeroUnlessLevel" -> new Rule.ZeroUnlessLevel(about, levels, rows(form, cells));
            case "countedTwice" -> new Rule.CountedTwice(about, countedTwice(form, cells));
            case "deadlines" -> new Rule.Deadlines(about, deadlines(form));
            case "coDefendants" -> new Rule.CoDefendants(about, levels, columns(form, cells));
            case "continuity" -> new Rule.Continuity(about, since(form), continuities(form, cells));
            case "swing" -> new Rule.Swing(about, since(form), positive(times, form, "times"), positive(atLeast, form, "atLeast"));
            case "lastYearKnown" -> new Rule.LastYearKnown(about);
            default -> throw wrong(form, "is of the kind '" + kind + "', which there is not");
        };
    }

    private List<Rule.Balance.Place> balances(FormJson form, Map<CellRef, Integer> cells) {
        var table = table(form);
        var sides = sides(form);
        return HeadingJson.leaves(table.columns()).stream().map(column -> new Rule.Balance.Place(column.shortLabel(),
                side(sides[0], column, form, cells), side(sides[1], column, form, cells))).toList();
    }

    private String[] sides(FormJson form) {
        var sides = Objects.requireNonNullElse(statement, "").split("=", -1);
        if (sides.length != 2) {
            throw wrong(form, "is not of the form 'a + b = c': " + statement);
        }
        return sides;
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

    private List<Integer> columns(FormJson form, Map<CellRef, Integer> cells) {
        var all = HeadingJson.leaves(table(form).rows());
        if (columns.isEmpty()) {
            throw wrong(form, "names no column");
        }
        return all.stream().flatMap(row -> columns.stream().map(column ->
                index(new CellRef(in, row.key(), column), form, cells))).toList();
    }

    /** In the typed columns: a computed one can be out only through them. */
    private List<Rule.CountedTwice.Place> countedTwice(FormJson form, Map<CellRef, Integer> cells) {
        var table = table(form);
        if (rows.size() != 1) {
            throw wrong(form, "does not name one row");
        }
        var columns = HeadingJson.leaves(table.columns());
        var balances = balances(form, cells);
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).sum().isEmpty()).mapToObj(at ->
                new Rule.CountedTwice.Place(balances.get(at), index(new CellRef(in, rows.get(0), columns.get(at).key()), form, cells)))
                .toList();
    }

    private List<Rule.Deadlines.Deadline> deadlines(FormJson form) {
        if (deadlines.isEmpty()) {
            throw wrong(form, "names no deadline");
        }
        return deadlines.stream().map(deadline -> new Rule.Deadlines.Deadline(day(deadline.by(), form), deadline.levels(),
                deadline.scopes())).toList();
    }

    private MonthDay day(String by, FormJson form) {
        try {
            return MonthDay.parse("--" + by);
        } catch (DateTimeParseException e) {
            throw wrong(form, "names '" + by + "', which is no day such as 01-31");
        }
    }

    /** One place for each row where the statement is about columns, and the other way round. */
    private List<Rule.Continuity.Place> continuities(FormJson form, Map<CellRef, Integer> cells) {
        var sides = sides(form);
        var columns = HeadingJson.leaves(table(form).columns());
        if (columns.stream().anyMatch(column -> column.key().equals(sides[0].strip()))) {
            return HeadingJson.leaves(table(form).rows()).stream().map(row -> continuity(row, sides, column ->
                    index(new CellRef(in, row.key(), column), form, cells))).toList();
        }
        return columns.stream().map(column -> continuity(column, sides, row ->
                index(new CellRef(in, row, column.key()), form, cells))).toList();
    }

    private static Rule.Continuity.Place continuity(HeadingJson place, String[] sides, ToIntFunction<String> index) {
        var cell = index.applyAsInt(sides[0].strip());
        var terms = Stream.of(sides[1].split("(?=[+-])")).map(String::strip).map(term -> {
            var name = term.replaceFirst("^[+-]\\s*", "");
            var lastYear = name.startsWith(LAST_YEAR);
            return new Rule.Continuity.Term(index.applyAsInt(lastYear ? name.substring(LAST_YEAR.length()).strip() : name), lastYear,
                    !term.startsWith("-"));
        }).toList();
        return new Rule.Continuity.Place(place.shortLabel(), cell, terms);
    }

    private int since(FormJson form) {
        return Objects.requireNonNullElse(since, form.firstYear());
    }

    private BigDecimal positive(BigDecimal number, FormJson form, String what) {
        if (number == null || number.signum() <= 0) {
            throw wrong(form, "has no positive '" + what + "'");
        }
        return number;
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
