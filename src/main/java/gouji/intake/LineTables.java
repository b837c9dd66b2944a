package gouji.intake;

import gouji.form.Cell;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.Table;
import gouji.intake.Leftover.Why;
import gouji.report.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the form's tables out of running text (读行文), where labels and figures follow each other: one cell a line, cells with gaps
 * between them, or none. Only labels that stand there whole are believed, and a stretch only where labels and figures take turns from
 * its first row to its last: where a label has no figures, or figures no label, a figure might stand at its neighbour's.
 */
final class LineTables {

    private static final String OTHERWISE = "otherwise";
    private static final String PENDING = "pending";
    private static final Pattern GAP = Pattern.compile("[\\s\\u3000\\u00a0]");
    private static final String TOTAL = "total";

    private final Form form;
    private final Vocabulary vocabulary;
    private final Ledger ledger;
    private final Map<Character, List<Phrase>> phrases = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();

    /** A line of a table's surroundings. */
    record SourceLine(int passage, String text) {
    }

    /**
     * A row of the form with what follows its label.
     *
     * @param isBeside whether the first figure stands in the line in which the label ends
     */
    private record Found(FormRow row, PrintedRow printed, boolean isDoubtful, boolean isBeside) {
    }

    LineTables(Form form, Vocabulary vocabulary, Ledger ledger) {
        this.form = form;
        this.vocabulary = vocabulary;
        this.ledger = ledger;
        Phrase.all(form, vocabulary).forEach(phrase -> phrases.computeIfAbsent(phrase.letters().charAt(0), key -> new ArrayList<>()).add(phrase));
    }

    /** Lines that follow each other without a grid between them; those that belong to no table are left. */
    void read(List<SourceLine> lines) {
        var touched = new HashSet<Integer>();
        read(lines, touched);
        for (var at = 0; at < lines.size(); at++) {
            if (!touched.contains(at)) {
                ledger.leave(lines.get(at).text(), Why.AMONG_TABLES, new Source(lines.get(at).passage(), 0, 0, lines.get(at).text()));
            }
        }
    }

    /** A cell that holds a label and its figures; whether it was read. */
    boolean readAlone(GridRow row, List<GridRow> header) {
        var lines = new ArrayList<SourceLine>();
        header.forEach(each -> each.words().forEach(piece -> lines.add(new SourceLine(each.passage(), piece.text()))));
        row.words().forEach(piece -> lines.add(new SourceLine(row.passage(), piece.text().replace('\n', ' '))));
        return read(lines, new HashSet<>());
    }

    /** Whether a cell holds the digits of a whole row. */
    boolean isOneRun(PrintedRow printed) {
        return printed.written().size() == 1 && printed.written().get(0).text().strip().matches("[0-9]{7,}");
    }

    private boolean read(List<SourceLine> lines, Set<Integer> touched) {
        var glyphs = Glyph.of(lines.stream().map(SourceLine::text).toList());
        var marked = chunks(marks(glyphs));
        var hasRows = false;
        for (var at = 0; at < marked.size(); at++) {
            var end = at + 1 < marked.size() ? Optional.of(marked.get(at + 1).get(0)) : Optional.<Mark>empty();
            var chunk = new Chunk(lines, glyphs, marked.get(at), end, touched);
            hasRows |= chunk.take();
            chunks.add(chunk);
        }
        return hasRows;
    }

    /** Takes down what was read. Only now it shows whether the text leaves blanks out. */
    void close() {
        var isWhole = chunks.stream().allMatch(Chunk::isWhole);
        chunks.forEach(chunk -> chunk.land(isWhole));
    }

    private List<Mark> marks(List<Glyph> glyphs) {
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < glyphs.size(); at++) {
            var from = at;
            var found = !glyphs.get(at).isText() ? Optional.<Mark>empty() : phrases.getOrDefault(glyphs.get(at).character(), List.of()).stream()
                    .flatMap(phrase -> phrase.endAt(glyphs, from).map(end -> new Mark(phrase, from, end)).stream()).findFirst();
            if (found.isPresent()) {
                marks.add(found.get());
                at = found.get().to() - 1;
            }
        }
        return marks;
    }

    /** A new one begins at every title, and where headings of columns come again behind rows. */
    private static List<List<Mark>> chunks(List<Mark> marks) {
        var chunks = new ArrayList<List<Mark>>();
        var hasRows = true;
        for (var mark : marks) {
            var isRow = !mark.phrase().rows().isEmpty();
            if (mark.phrase().bound() || hasRows && !isRow && !mark.phrase().columns().isEmpty() || chunks.isEmpty()) {
                chunks.add(new ArrayList<>());
                hasRows = false;
            }
            hasRows |= isRow && mark.phrase().columns().isEmpty();
            chunks.get(chunks.size() - 1).add(mark);
        }
        return chunks;
    }

    /** The labels and figures from one title or head to the next. */
    private final class Chunk {

        private final List<SourceLine> lines;
        private final List<Glyph> glyphs;
        private final List<Mark> marks;
        private final Optional<Mark> end;
        private final Set<Integer> touched;
        private final Set<Phrase.Column> seen = new LinkedHashSet<>();
        private final List<Found> found = new ArrayList<>();
        private boolean isBroken;
        /** Whether every label and every figure stands in a line of its own. */
        private boolean isOneALine = true;
        private int lastLine = -1;
        private boolean isPending;
        private boolean isStray;

        Chunk(List<SourceLine> lines, List<Glyph> glyphs, List<Mark> marks, Optional<Mark> end, Set<Integer> touched) {
            this.lines = lines;
            this.glyphs = glyphs;
            this.marks = marks;
            this.end = end;
            this.touched = touched;
        }

        /** Whether it has any row. */
        boolean take() {
            for (var at = 0; at < marks.size(); at++) {
                var next = at + 1 < marks.size() ? Optional.of(marks.get(at + 1)) : end;
                take(marks.get(at), Behind.of(glyphs, marks.get(at), next));
            }
            isBroken |= isPending && !found.isEmpty();
            return !found.isEmpty();
        }

        /** Whether every row has as many figures as its table has columns; else blanks are left out, or figures came apart. */
        boolean isWhole() {
            return !isBroken && found.stream().allMatch(each -> each.printed().values().size() == each.row().table().columnLeaves().size());
        }

        /** @param isWhole whether no blanks are left out anywhere */
        void land(boolean isWhole) {
            found.forEach(each -> land(each, isWhole));
        }

        private void take(Mark mark, Behind behind) {
            seen.addAll(mark.phrase().columns());
            see(mark.from(), mark.to());
            behind.figures().forEach(word -> see(word.from(), word.to()));
            var row = behind.figures().isEmpty() ? Optional.<FormRow>empty() : row(mark);
            if (row.isPresent()) {
                isBroken |= isPending || isStray && !found.isEmpty();
                found.add(new Found(row.get(), printed(mark, behind), behind.isDoubtful(), line(mark.to() - 1) == line(behind.figures().get(0).from())));
                touch(mark.from(), behind.end());
                isPending = false;
                isStray = !behind.rest().isEmpty();
            } else {
                isBroken |= !behind.figures().isEmpty();
                isPending |= isLeaf(mark);
                isStray |= !behind.rest().isEmpty();
                if (behind.rest().isEmpty()) {
                    touch(mark.from(), mark.to());
                }
            }
        }

        private void touch(int from, int to) {
            glyphs.subList(from, Math.min(to, glyphs.size())).forEach(glyph -> touched.add(glyph.line()));
        }

        /** Whether it is the label of a row and of nothing else. */
        private boolean isLeaf(Mark mark) {
            return mark.phrase().columns().isEmpty() && mark.phrase().rows().stream().anyMatch(row -> !row.isGroup());
        }

        private Optional<FormRow> row(Mark mark) {
            if (mark.phrase().columns().stream().anyMatch(column -> column.table().equals(Vocabulary.DISPUTES))
                    && seen.stream().anyMatch(column -> column.key().endsWith(PENDING))) {
                isBroken |= !new CaseOrder(vocabulary.cases().table()).holds(since(mark));
                return Optional.of(vocabulary.cases());
            }
            return mark.phrase().rows().stream().filter(row -> !row.isGroup() || row.key().equals(OTHERWISE))
                    .filter(row -> row.table().rows().size() > 2 || row.table().columnLeaves().stream().map(Heading::key)
                            .allMatch(column -> seen.contains(new Phrase.Column(row.table().key(), column)))).findFirst();
        }

        /** The marks behind the last row of another table: where a title is misspelled, two tables run into one. */
        private List<Mark> since(Mark mark) {
            var to = marks.indexOf(mark) + 1;
            var from = to;
            while (from > 0 && !isLeaf(marks.get(from - 1))) {
                from--;
            }
            return marks.subList(from, to);
        }

        private PrintedRow printed(Mark mark, Behind behind) {
            var first = glyphs.get(mark.from());
            var label = text(mark.from(), mark.to());
            var pieces = behind.figures().stream().map(word -> new Piece(text(word.from(), word.to()), 0, 0)).toList();
            var lastLine = glyphs.get(behind.end() - 1).line();
            var firstLine = glyphs.get(behind.figures().get(0).from()).line();
            return new PrintedRow(label, pieces, 0, 0, firstLine == lastLine, new Source(lines.get(first.line()).passage(), 0,
                    first.at(), label + " " + text(behind.figures().get(0).from(), behind.end())));
        }

        /** Looks whether a label or figure has its lines to itself. */
        private void see(int from, int to) {
            isOneALine &= line(from) > lastLine && lines.subList(line(from), line(to - 1) + 1).stream().noneMatch(line -> GAP.matcher(line.text().strip()).find());
            lastLine = line(to - 1);
        }

        private int line(int at) {
            return glyphs.get(at).line();
        }

        private String text(int from, int to) {
            var text = new StringBuilder();
            for (var at = from; at < to; at++) {
                var glyph = glyphs.get(at);
                text.append(glyph.character() == '\n' ? " " : lines.get(glyph.line()).text().substring(glyph.at(), glyph.at() + 1));
            }
            return text.toString().strip();
        }

        /**
         * Whether no figure came apart, and none is the number of a page. Without a total only lines tell that, and only where no blanks
         * are left out anywhere, for half a number or the number of a page fills the place of a blank.
         */
        private boolean isSure(Found each, List<Piece> figures, boolean isWhole) {
            return each.printed().apart() && (figures.size() > 1 || each.isBeside())
                    || (hasTotal(each.row()) ? addsUp(each.row().table(), each.row(), figures) : isOneALine && isWhole);
        }

        private void land(Found each, boolean isWhole) {
            var table = each.row().table();
            var count = table.columnLeaves().size();
            var words = each.printed().values();
            if (isBroken || each.isDoubtful()) {
                ledger.unread(each.row(), each.printed(), Refusal.UNPLACED);
            } else if (words.size() == count && isSure(each, words, isWhole)) {
                Columns.apart(new Header(table, List.of(), false)).of(each.printed()).ifPresent(values -> ledger.place(each.row(), values, each.printed()));
            } else if (words.size() <= count / 2 && words.stream().allMatch(word -> word.text().matches("[0-9]+"))) {
                ledger.run(each.row(), each.printed());
            } else {
                ledger.unread(each.row(), each.printed(), Refusal.UNPLACED);
            }
        }
    }

    private boolean hasTotal(FormRow row) {
        return row.table().columnLeaves().stream().anyMatch(column -> ledger.cell(row, column.key()).filter(LineTables::isTotal).isPresent());
    }

    /** Where the figures of a row stand in several lines, one of them might be the number of a page; its totals tell. */
    private boolean addsUp(Table table, FormRow row, List<Piece> words) {
        var sum = 0L;
        for (var at = 0; at < words.size(); at++) {
            var cell = ledger.cell(row, table.columnLeaves().get(at).key());
            var number = words.get(at).text().matches("[0-9]{1,15}") ? Long.parseLong(words.get(at).text()) : -1;
            if (number < 0) {
                return false;
            } else if (cell.filter(LineTables::isTotal).isPresent()) {
                if (sum != number) {
                    return false;
                }
                sum = 0;
            } else {
                sum += number;
            }
        }
        return true;
    }

    /** Whether a cell is the sum of those before it in its row; in （七）总计 every cell is a sum. */
    private static boolean isTotal(Cell cell) {
        return cell.isComputed() && cell.ref().column().endsWith(TOTAL);
    }
}
