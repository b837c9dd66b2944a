package gouji.store;

import gouji.edit.Editor;
import gouji.edit.Step;
import gouji.edition.Editions;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Change;
import gouji.report.Figure;
import gouji.report.Position;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;

/**
 * A program to be killed: types ever larger figures into random cells of the one stored report, along the way of the window
 * (editor, writer, store), and prints what it has been told is saved. At a byte of input it closes the store; it never ends by
 * itself.
 */
final class TypingClerk {

    /** How many steps may wait for the disk: some, so that a kill meets them. */
    private static final int AHEAD = 6;

    private final Random random;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Semaphore ahead = new Semaphore(AHEAD);
    private final Store store;
    private final Key key;
    private final Editor editor;
    private final Writer writer;
    private int last;

    private TypingClerk(Path folder, long seed, String password) {
        random = new Random(seed);
        store = Store.open(folder, password.isEmpty() ? Optional.empty() : DataKey.unlock(DataKey.line(folder).orElseThrow(), password.toCharArray()));
        key = store.entries().get(0).key();
        var report = store.read(key);
        last = report.figures().values().stream().mapToInt(figure -> figure.amount().intValueExact()).max().orElse(0);
        writer = new Writer(store::write, this::saved, failure -> out.println("failed " + failure.getMessage() + " ."));
        editor = new Editor(Editions.published().named(report.edition()).orElseThrow(), report, Map.of(), this::accepted);
    }

    /** @param arguments the data folder, the seed, and the password or nothing */
    public static void main(String... arguments) throws InterruptedException, IOException {
        new TypingClerk(Path.of(arguments[0]), Long.parseLong(arguments[1]), arguments[2]).type();
    }

    private void type() throws InterruptedException, IOException {
        var cells = editor.form().cells().stream().filter(cell -> !cell.isComputed()).map(Cell::ref).toList();
        out.println("ready .");
        while (System.in.available() == 0) {
            ahead.acquire();
            last++;
            var cell = cells.get(random.nextInt(cells.size()));
            switch (random.nextInt(8)) {
                case 0 -> editor.insertText("overview", KillTest.text(last), 0);
                case 1 -> {
                    var block = new LinkedHashMap<CellRef, String>();
                    random.ints(5, 0, cells.size()).forEach(at -> block.put(cells.get(at), Integer.toString(last)));
                    editor.paste(block, cell);
                }
                default -> {
                    editor.typing(cell, Integer.toString(last));
                    editor.accept(cell, Integer.toString(last));
                }
            }
            var place = new Position("requests", Optional.of(cell), last);
            writer.then(() -> {
                store.place(key, place);
                out.println("place " + place.caret() + " .");
            });
        }
        out.println("closing .");
        writer.close();
        store.close();
        out.println("closed .");
        System.in.read();
        System.in.read();
    }

    private void accepted(Step step) {
        writer.accept(new Posting(key, step.before(), step.after(), step.how(), "张三", Instant.now()));
    }

    private void saved(Posting posting) {
        for (var change : Change.between(posting.before(), posting.after())) {
            if (change instanceof Change.OfFigure figure) {
                out.println("saved " + figure.cell() + " " + figure.to().map(Figure::toString).orElse("") + " .");
            } else if (change instanceof Change.OfText text) {
                out.println("text " + KillTest.number(text.to()) + " .");
            }
        }
        ahead.release();
    }
}
