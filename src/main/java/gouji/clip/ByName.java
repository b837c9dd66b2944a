package gouji.clip;

import gouji.clip.Axis.Leaf;
import gouji.clip.Landing.Reason;
import gouji.clip.Match.Ambiguous;
import gouji.clip.Match.Found;
import gouji.clip.Match.Unknown;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.LabelText;
import gouji.form.Section;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lands a block that brings headings (按名称). Where it brings only those of one direction, the other goes by place: all of it if it
 * has the right length, else from the current cell on.
 *
 * @param at the current cell
 */
record ByName(Form form, Section section, PastedBlock block, Labels labels, CellRef at) {

    /** Rows with figures under the same headings; table 2 has four of them. */
    private record Band(Optional<Table> title, List<Integer> header, List<Integer> rows) {
    }

    void land(Touchdown touchdown) {
        var rows = rowMatches();
        for (var band : bands(rows)) {
            var byTable = band.rows().stream()
                    .collect(Collectors.groupingBy(row -> table(band, rows.get(row)), LinkedHashMap::new, Collectors.toList()));
            byTable.forEach((table, lines) -> {
                if (table.isPresent()) {
                    land(band, table.get(), lines, rows, touchdown);
                } else {
                    lines.forEach(row -> lose(row, labels.hasRowLabels() ? rows.get(row) : new Ambiguous(words(band)), touchdown));
                }
            });
        }
    }

    /** The table a row belongs to: its own heading says so, else the title above it, else the headings of the columns. */
    private Optional<Table> table(Band band, Match row) {
        if (row instanceof Found found) {
            return Optional.of(form.table(found.leaf().table()));
        }
        if (labels.hasRowLabels()) {
            return Optional.empty();
        }
        var titled = section.tables().stream().filter(table -> section.tables().size() == 1 || band.title().equals(Optional.of(table))).toList();
        var fitting = !titled.isEmpty() ? titled : section.tables().stream()
                .filter(table -> band.header().isEmpty() ? table.key().equals(at.table()) : table.rowLeaves().size() == band.rows().size()
                        && columns(band, table).values().stream().anyMatch(Found.class::isInstance)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private String words(Band band) {
        return labels.figureColumns().stream().flatMap(column -> labels.over(column, band.header()).stream()).findFirst().orElse("");
    }

    private void land(Band band, Table table, List<Integer> lines, Map<Integer, Match> named, Touchdown touchdown) {
        var columns = columns(band, table);
        var rows = labels.hasRowLabels() ? named : byPlace(lines, leaves(Axis.rows(section), table.key()), at.row(), rowIsComputed());
        for (var row : lines) {
            for (var column : labels.figureColumns()) {
                var text = block.at(row, column).figure();
                var match = columns.getOrDefault(column, new Unknown(""));
                if (!(rows.get(row) instanceof Found line)) {
                    lose(rows.get(row), text, touchdown);
                } else if (match instanceof Found found) {
                    touchdown.put(new CellRef(table.key(), line.leaf().key(), found.leaf().key()), text, line.leaf().own().heading().label());
                } else {
                    lose(match, text, touchdown);
                }
            }
        }
    }

    private void lose(int row, Match match, Touchdown touchdown) {
        labels.figureColumns().forEach(column -> lose(match, block.at(row, column).figure(), touchdown));
    }

    private static void lose(Match match, String text, Touchdown touchdown) {
        if (match instanceof Ambiguous ambiguous) {
            touchdown.lose(ambiguous.label(), Reason.AMBIGUOUS, text);
        } else if (match instanceof Unknown unknown) {
            touchdown.lose(unknown.label(), unknown.label().isEmpty() ? Reason.BEYOND_TABLE : Reason.NO_SUCH_HEADING, text);
        }
    }

    private Map<Integer, Match> rowMatches() {
        var rows = IntStream.range(0, block.height()).boxed().filter(row -> !labels.isHeader(row)).toList();
        return zip(rows, Naming.of(Axis.rows(section), rowIsComputed(), rows.stream().map(labels::beside).toList()));
    }

    private Map<Integer, Match> columns(Band band, Table table) {
        var axis = Axis.columns(table);
        Predicate<Leaf> isComputed = leaf -> table.rowLeaves().stream()
                .allMatch(row -> form.cell(new CellRef(table.key(), row.key(), leaf.key())).isComputed());
        if (band.header().isEmpty()) {
            return byPlace(labels.columnsBehindLabels(), axis.leaves(), at.table().equals(table.key()) ? at.column() : "", isComputed);
        }
        var columns = labels.figureColumns();
        return zip(columns, Naming.of(axis, isComputed, columns.stream().map(column -> labels.over(column, band.header())).toList()));
    }

    private Predicate<Leaf> rowIsComputed() {
        return leaf -> form.table(leaf.table()).columnLeaves().stream()
                .allMatch(column -> form.cell(new CellRef(leaf.table(), leaf.key(), column.key())).isComputed());
    }

    /** Lines without headings: all of them, all that are typed, or those from the current one on. */
    private static Map<Integer, Match> byPlace(List<Integer> lines, List<Leaf> leaves, String from, Predicate<Leaf> isComputed) {
        var typed = leaves.stream().filter(isComputed.negate()).toList();
        var start = IntStream.range(0, leaves.size()).filter(index -> leaves.get(index).key().equals(from)).findFirst().orElse(0);
        var meant = lines.size() == leaves.size() ? leaves : lines.size() == typed.size() ? typed : leaves.subList(start, leaves.size());
        var matches = new HashMap<Integer, Match>();
        for (var index = 0; index < lines.size(); index++) {
            matches.put(lines.get(index), index < meant.size() ? new Found(meant.get(index)) : new Unknown(""));
        }
        return matches;
    }

    /** The rows of the block by the headings over them. What stands above the first of these without a figure is a caption. */
    private List<Band> bands(Map<Integer, Match> named) {
        var bands = new ArrayList<Band>();
        var band = new Band(Optional.empty(), new ArrayList<>(), new ArrayList<>());
        for (var row = 0; row < block.height(); row++) {
            var title = title(row);
            if ((labels.isHeader(row) || title.isPresent()) && !band.rows().isEmpty()) {
                bands.add(band);
                band = new Band(Optional.empty(), new ArrayList<>(), new ArrayList<>());
            }
            if (title.isPresent()) {
                band = new Band(title, band.header(), band.rows());
            } else if (labels.isHeader(row)) {
                band.header().add(row);
            } else if (named.get(row) instanceof Found || !labels.isAboveHeaders(row) || labels.hasFigures(row)) {
                band.rows().add(row);
            }
        }
        bands.add(band);
        return bands;
    }

    private Optional<Table> title(int row) {
        var words = block.rows().get(row).stream().map(PastedBlock.Piece::figure).filter(text -> !text.isEmpty()).map(LabelText::of).toList();
        return words.size() != 1 ? Optional.empty() : section.tables().stream()
                .filter(table -> !table.title().isEmpty() && LabelText.of(table.title()).equals(words.get(0))).findFirst();
    }

    private static List<Leaf> leaves(Axis axis, String table) {
        return axis.leaves().stream().filter(leaf -> leaf.table().equals(table)).toList();
    }

    private static <K, V> Map<K, V> zip(List<K> keys, List<V> values) {
        return IntStream.range(0, keys.size()).boxed().collect(Collectors.toMap(keys::get, values::get));
    }
}
