package gouji.intake;

import gouji.form.Table;
import gouji.intake.Leftover.Why;
import gouji.report.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the form's tables out of grids (读表格): a row is found by its label, a column by the headings above, wherever they stand. A
 * table may come in several grids, and several tables in one.
 */
final class GridTables {

    private static final String REQUESTS = "requests";

    private final Vocabulary vocabulary;
    private final Ledger ledger;
    private final LineTables lines;

    /**
     * Rows under the same headings.
     *
     * @param number  which one it is, from 0
     * @param whole   whether the headings stand in the same grid, or in one of the same width
     * @param headers by key of a table what the headings are to it, once it was asked
     */
    private record Stretch(int number, List<GridRow> header, boolean whole, List<GridRow> rows, Map<String, Header> headers) {
    }

    /** A printed row, the rows of the form it may be, and the headings above. */
    private record Candidate(PrintedRow printed, Map<FormRow, Integer> rows, Stretch stretch) {
    }

    /** A printed row of which it is known what row of the form it is. */
    private record Known(Candidate candidate, FormRow row) {

        PrintedRow printed() {
            return candidate.printed();
        }

        boolean isIn(Stretch stretch, Table table) {
            return candidate.stretch().number() == stretch.number() && row.table().key().equals(table.key());
        }
    }

    GridTables(Vocabulary vocabulary, Ledger ledger, LineTables lines) {
        this.vocabulary = vocabulary;
        this.ledger = ledger;
        this.lines = lines;
    }

    /** @param rows of all grids, in reading order */
    void read(List<GridRow> rows) {
        var candidates = new ArrayList<Candidate>();
        for (var stretch : stretches(rows)) {
            stretch.rows().forEach(row -> candidate(row, stretch).ifPresent(candidates::add));
        }
        var mended = mended(candidates);
        var requests = new Alignment(mended.stream().map(each -> only(each.rows(), REQUESTS)).toList()).rows();
        var found = new ArrayList<Known>();
        for (var at = 0; at < mended.size(); at++) {
            var candidate = mended.get(at);
            requests.get(at).or(() -> byHeadings(candidate)).ifPresentOrElse(row -> found.add(new Known(candidate, row)), () -> leave(candidate));
        }
        var columns = new HashMap<String, Columns>();
        found.forEach(known -> place(known.row(), known.printed(), columns.computeIfAbsent(known.candidate().stretch().number() + known.row().table().key(),
                key -> columns(known.candidate().stretch(), known.row().table(),
                        found.stream().filter(each -> each.isIn(known.candidate().stretch(), known.row().table())).map(Known::printed).toList()))));
    }

    private Columns columns(Stretch stretch, Table table, List<PrintedRow> under) {
        return stretch.whole() ? Columns.of(header(stretch, table), under) : Columns.apart(header(stretch, table));
    }

    private Header header(Stretch stretch, Table table) {
        return stretch.headers().computeIfAbsent(table.key(), key -> Header.of(table, stretch.header(), vocabulary));
    }

    private void place(FormRow row, PrintedRow printed, Columns columns) {
        columns.of(printed).ifPresentOrElse(values -> ledger.place(row, values, printed), () -> {
            if (lines.isOneRun(printed)) {
                ledger.run(row, printed);
            } else {
                ledger.unread(row, printed, Refusal.UNPLACED);
            }
        });
    }

    /** Of rows outside table 3, the headings above tell the form; without them, or their own, they are anybody's. */
    private Optional<FormRow> byHeadings(Candidate candidate) {
        return candidate.rows().entrySet().stream().filter(each -> !each.getKey().table().key().equals(REQUESTS) && each.getValue() <= 1)
                .map(Map.Entry::getKey).filter(row -> known(candidate, row) > 0).max(Comparator.comparingInt(row -> known(candidate, row)));
    }

    /** How many of its columns the headings name. */
    private int known(Candidate candidate, FormRow row) {
        return Columns.brings(row.table(), candidate.printed()) ? row.table().columnLeaves().size() : header(candidate.stretch(), row.table()).columns().size();
    }

    private void leave(Candidate candidate) {
        var printed = candidate.printed();
        ledger.leave(printed.source().snippet(), printed.isBlank() ? Why.AMONG_TABLES : candidate.rows().isEmpty() ? Why.NO_SUCH_ROW : Why.NO_SUCH_COLUMN,
                printed.source());
    }

    private static Map<FormRow, Integer> only(Map<FormRow, Integer> rows, String table) {
        var only = new LinkedHashMap<FormRow, Integer>();
        rows.forEach((row, cost) -> {
            if (row.table().key().equals(table)) {
                only.put(row, cost);
            }
        });
        return only;
    }

    /** Rows that a page broke: the label goes on in the next row, and only one of the two has figures. */
    private List<Candidate> mended(List<Candidate> candidates) {
        var mended = new ArrayList<Candidate>();
        for (var each : candidates) {
            var before = mended.isEmpty() ? Optional.<Candidate>empty() : Optional.of(mended.get(mended.size() - 1));
            var joined = before.flatMap(one -> joined(one, each));
            joined.ifPresent(one -> mended.remove(mended.size() - 1));
            mended.add(joined.orElse(each));
        }
        return mended;
    }

    private Optional<Candidate> joined(Candidate one, Candidate other) {
        if (isExact(one.rows()) || isExact(other.rows()) || !one.printed().isBlank() && !other.printed().isBlank()) {
            return Optional.empty();
        }
        var label = one.printed().label() + other.printed().label();
        var kept = one.printed().isBlank() ? other : one;
        return isExact(vocabulary.rows(label)) ? Optional.of(new Candidate(new PrintedRow(label, kept.printed().values(), kept.printed().labelEnd(),
                kept.printed().end(), true, kept.printed().source()), vocabulary.rows(label), kept.stretch())) : Optional.empty();
    }

    private static boolean isExact(Map<FormRow, Integer> rows) {
        return rows.values().stream().anyMatch(cost -> cost <= 1);
    }

    private Optional<Candidate> candidate(GridRow row, Stretch stretch) {
        var printed = printed(row);
        var rows = printed.label().isEmpty() ? Map.<FormRow, Integer>of() : inItsGroup(row, printed, vocabulary.rows(printed.label()));
        if (rows.isEmpty() && disputes(row, stretch)) {
            return Optional.empty();
        } else if (rows.isEmpty() && row.hasFigures() && row.words().size() == 1 && lines.readAlone(row, stretch.header())) {
            return Optional.empty();
        } else if (printed.label().isEmpty()) {
            ledger.leave(row.source().snippet(), row.hasFigures() ? Why.NO_LABEL : Why.AMONG_TABLES, row.source());
            return Optional.empty();
        }
        return Optional.of(new Candidate(printed, rows, stretch));
    }

    /** A short label, such as 其他, is believed only under the groups it has on the form. */
    private Map<FormRow, Integer> inItsGroup(GridRow row, PrintedRow printed, Map<FormRow, Integer> rows) {
        var groups = Stream.concat(row.beside().stream(), row.pieces().stream().takeWhile(piece -> piece.to() < printed.labelEnd()))
                .flatMap(piece -> vocabulary.nearest(piece.text()).stream()).filter(FormRow::isGroup).toList();
        var fitting = new LinkedHashMap<>(rows);
        fitting.keySet().removeIf(each -> each.isOrdinary() && !groups.stream().allMatch(group -> group.isOver(each)));
        return fitting;
    }

    /** The one row of table 4 has no label; its headings say what it is. */
    private boolean disputes(GridRow row, Stretch stretch) {
        if (stretch.header().stream().noneMatch(Header::isOfDisputes) || !row.hasFigures()) {
            return false;
        }
        var header = header(stretch, vocabulary.cases().table());
        if (!stretch.whole() && row.words().size() < header.size()) {
            return false;
        }
        var values = row.pieces().stream().filter(piece -> !piece.hasLetters() || piece.isValue()).toList();
        if (areNumbers(values)) {
            ledger.leave(row.source().snippet(), Why.AMONG_TABLES, row.source());
            return true;
        }
        var printed = new PrintedRow("", values, header.isComplete() ? header.from() : 0, row.pieces().get(row.pieces().size() - 1).to(), true, row.source());
        place(vocabulary.cases(), printed, columns(stretch, vocabulary.cases().table(), List.of(printed)));
        return true;
    }

    /** Whether they only count the columns: 1, 2, 3 … */
    private static boolean areNumbers(List<Piece> values) {
        return values.size() > 2 && IntStream.range(0, values.size()).allMatch(at -> values.get(at).text().strip().equals(String.valueOf(at + 1)));
    }

    /** Takes a row apart: what stands on the left and is words, is its label. */
    private PrintedRow printed(GridRow row) {
        var pieces = row.pieces();
        var label = "";
        var labelEnd = 0;
        var behind = 0;
        var isNamed = false;
        for (var at = 0; at < pieces.size() && !isNamed; at++) {
            var piece = pieces.get(at);
            if (piece.isBlank()) {
                continue;
            }
            var nearest = vocabulary.nearest(piece.text());
            if (nearest.isEmpty() && (piece.isValue() || !piece.hasLetters())) {
                break;
            }
            label = piece.text();
            labelEnd = piece.to();
            behind = at + 1;
            isNamed = nearest.stream().anyMatch(each -> !each.isGroup());
        }
        // Where merged cells came apart, programs write in each part what the whole said.
        while (isNamed && behind < pieces.size() && pieces.get(behind).text().equals(label)) {
            labelEnd = pieces.get(behind++).to();
        }
        return new PrintedRow(label, pieces.subList(behind, pieces.size()), labelEnd, pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).to(), true,
                row.source());
    }

    private List<Stretch> stretches(List<GridRow> rows) {
        var stretches = new ArrayList<Stretch>();
        var header = new ArrayList<GridRow>();
        var under = new ArrayList<GridRow>();
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var isNewGrid = at > 0 && rows.get(at - 1).passage() != row.passage();
            if ((isNewGrid || isHeading(row)) && !under.isEmpty()) {
                stretches.add(stretch(stretches.size(), header, under));
                under = new ArrayList<>();
                if (!isNewGrid) {
                    header = new ArrayList<>();
                }
            }
            if (isHeading(row)) {
                if (!header.isEmpty() && header.get(0).passage() != row.passage() || isTitle(row)) {
                    header = new ArrayList<>();
                }
                header.add(row);
            } else if (!row.isBlank()) {
                under.add(row);
            }
        }
        stretches.add(stretch(stretches.size(), header, under));
        return stretches;
    }

    private static Stretch stretch(int number, List<GridRow> header, List<GridRow> under) {
        var isWhole = !header.isEmpty() && !under.isEmpty() && (header.get(0).passage() == under.get(0).passage()
                || header.get(0).width() == under.get(0).width());
        return new Stretch(number, List.copyOf(header), isWhole, List.copyOf(under), new HashMap<>());
    }

    private boolean isTitle(GridRow row) {
        return row.words().size() == 1 && vocabulary.titled(row.words().get(0).text()).isPresent();
    }

    private boolean isHeading(GridRow row) {
        if (row.hasFigures() || row.isBlank()) {
            return false;
        }
        var words = row.words();
        var isNamed = words.size() == 1 && vocabulary.nearest(words.get(0).text()).stream().anyMatch(each -> !each.isGroup())
                && words.get(0).from() == row.pieces().get(0).from();
        return isTitle(row) || Header.isOfDisputes(row) || !isNamed && words.stream().anyMatch(piece -> vocabulary.isColumnHeading(piece.text()));
    }
}
