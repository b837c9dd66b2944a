package gouji.ui;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Margin;
import gouji.report.Report;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A report as a table of numbers with two stacks of former tables: what a window should have made of the keys it was given. */
final class PlainReport {

    /** As many as the program promises. */
    private static final int MOST_STEPS = 1_000;
    private static final Pattern FIGURE = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(\\.[0-9]+)?");

    /** One state: figures and their addends by cell, cells marked 待核, texts by section. */
    record Filled(Map<String, BigDecimal> figures, Map<String, List<BigDecimal>> addends, Set<String> toCheck, Map<String, String> texts) {

        static final Filled BLANK = new Filled(Map.of(), Map.of(), Set.of(), Map.of());

        static Filled of(Report report) {
            var filled = BLANK.copy();
            report.figures().forEach((cell, figure) -> filled.figures.put(cell.toString(), figure.amount()));
            report.margins().forEach((cell, margin) -> filled.margin(cell, margin));
            filled.texts.putAll(report.texts());
            return filled;
        }

        private void margin(CellRef cell, Margin margin) {
            if (!margin.addends().isEmpty()) {
                addends.put(cell.toString(), margin.figures().stream().map(figure -> figure.amount()).toList());
            }
            if (margin.toCheck()) {
                toCheck.add(cell.toString());
            }
        }

        private Filled copy() {
            return new Filled(new TreeMap<>(figures), new TreeMap<>(addends), new TreeSet<>(toCheck), new TreeMap<>(texts));
        }
    }

    /** What a text means in a cell; no figure where it is refused. */
    record Meaning(Optional<BigDecimal> figure, List<BigDecimal> addends) {
    }

    /** The table on the other side of a step, and the texts that step brought in vain. */
    private record Taken(Filled other, Map<String, String> brought) {
    }

    private final Form form;
    private final Deque<Taken> done = new ArrayDeque<>();
    private final Deque<Taken> undone = new ArrayDeque<>();
    private final Map<String, String> refused = new TreeMap<>();
    private Filled now = Filled.BLANK.copy();

    PlainReport(Form form) {
        this.form = form;
    }

    Filled now() {
        return now;
    }

    /** Texts that are no figures, by the cell they stand beside. */
    Map<String, String> refused() {
        return refused;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void undo() {
        var taken = done.pop();
        undone.push(new Taken(now, taken.brought()));
        now = taken.other();
        taken.brought().forEach(refused::remove);
    }

    void redo() {
        var taken = undone.pop();
        done.push(new Taken(now, taken.brought()));
        now = taken.other();
        taken.brought().forEach(refused::putIfAbsent);
    }

    /** Puts texts into cells as one step; computed cells take none. */
    void put(Map<String, String> texts) {
        var next = now.copy();
        var before = Map.copyOf(refused);
        texts.forEach((key, text) -> {
            var cell = cell(key);
            if (!cell.isComputed()) {
                var meaning = read(text, cell);
                if (meaning.figure().isPresent()) {
                    next.figures.put(key, meaning.figure().get());
                    next.addends.remove(key);
                    if (!meaning.addends().isEmpty()) {
                        next.addends.put(key, meaning.addends());
                    }
                    refused.remove(key);
                } else {
                    refused.put(key, text);
                }
            }
        });
        var brought = new TreeMap<>(refused);
        before.forEach(brought::remove);
        become(next, brought);
    }

    void clear(Collection<String> keys) {
        var next = now.copy();
        keys.forEach(key -> {
            refused.remove(key);
            if (next.figures.remove(key) != null) {
                next.addends.remove(key);
            }
        });
        become(next);
    }

    void forget(String key) {
        refused.remove(key);
    }

    /** 0 into every blank cell of a section. */
    void fillRest(String section) {
        var next = now.copy();
        form.cellsOf(form.section(section).orElseThrow()).filter(cell -> !cell.isComputed()).map(cell -> cell.ref().toString())
                .filter(key -> !refused.containsKey(key)).forEach(key -> next.figures.putIfAbsent(key, BigDecimal.ZERO));
        become(next);
    }

    void mark(String key) {
        var next = now.copy();
        if (!next.toCheck.remove(key)) {
            next.toCheck.add(key);
        }
        become(next);
    }

    void text(String section, String text) {
        var next = now.copy();
        next.texts.remove(section);
        if (!text.isEmpty()) {
            next.texts.put(section, text);
        }
        become(next);
    }

    /** What stands in a cell when it is opened for editing. */
    String editable(String key) {
        return refused.containsKey(key) ? refused.get(key) : now.addends.containsKey(key)
                ? "=" + String.join("+", now.addends.get(key).stream().map(BigDecimal::toPlainString).toList())
                : now.figures.containsKey(key) ? now.figures.get(key).toPlainString() : "";
    }

    /** What a cell should show: its figure, or the sum so far of its parts unless that is nothing. */
    String shown(String key) {
        var cell = cell(key);
        if (!cell.isComputed()) {
            return now.figures.containsKey(key) ? now.figures.get(key).toPlainString() : "";
        }
        var sum = sum(cell);
        return sum.signum() == 0 && blanks(cell) > 0 ? "" : sum.toPlainString();
    }

    /** Whether a total as another program states it is the one this report has. */
    boolean agrees(String key, String text) {
        return read(text, cell(key)).figure().map(figure -> figure.compareTo(sum(cell(key))) == 0).orElse(false);
    }

    boolean isComputed(String key) {
        return cell(key).isComputed();
    }

    /** Whether a text is a figure there. */
    boolean takes(String key, String text) {
        return read(text, cell(key)).figure().isPresent();
    }

    private void become(Filled next) {
        become(next, Map.of());
    }

    private void become(Filled next, Map<String, String> brought) {
        if (!next.equals(now)) {
            done.push(new Taken(now, brought));
            if (done.size() > MOST_STEPS) {
                done.removeLast();
            }
            undone.clear();
            now = next;
        }
    }

    private Cell cell(String key) {
        return form.cell(CellRef.parse(key));
    }

    private BigDecimal sum(Cell cell) {
        return cell.isComputed() ? parts(cell).stream().map(this::sum).reduce(BigDecimal.ZERO, BigDecimal::add)
                : now.figures.getOrDefault(cell.ref().toString(), BigDecimal.ZERO);
    }

    private int blanks(Cell cell) {
        return cell.isComputed() ? parts(cell).stream().mapToInt(this::blanks).sum()
                : now.figures.containsKey(cell.ref().toString()) ? 0 : 1;
    }

    private List<Cell> parts(Cell cell) {
        return cell.parts().stream().map(form.cells()::get).toList();
    }

    private static Meaning read(String text, Cell cell) {
        var plain = new StringBuilder();
        text.chars().forEach(sign -> plain.append((char) (sign >= '！' && sign <= '～' ? sign - '！' + '!' : sign)));
        var isSum = plain.length() > 0 && plain.charAt(0) == '=';
        var parts = Arrays.stream(isSum ? plain.substring(1).split("\\+", -1) : new String[] {plain.toString()})
                .map(part -> figure(part, cell)).toList();
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return new Meaning(Optional.empty(), List.of());
        }
        var figures = parts.stream().map(Optional::orElseThrow).toList();
        return new Meaning(Optional.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                isSum ? new ArrayList<>(figures) : List.of());
    }

    private static Optional<BigDecimal> figure(String text, Cell cell) {
        if (!FIGURE.matcher(text).matches()) {
            return Optional.empty();
        }
        var figure = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        var plain = figure.scale() < 0 ? figure.setScale(0) : figure;
        return plain.scale() <= cell.unit().decimals() ? Optional.of(plain) : Optional.empty();
    }
}
