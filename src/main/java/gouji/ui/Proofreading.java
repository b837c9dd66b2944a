package gouji.ui;

import gouji.culprit.CulpritSearch;
import gouji.edit.Editor;
import gouji.edit.Proofread;
import gouji.edit.State;
import gouji.form.CellRef;
import gouji.prose.Claims;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.prose.Retold;
import gouji.prose.WordList;
import gouji.report.Position;
import gouji.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the texts of an open report in the background (文字核对) and looks for the figures to blame where it does not balance: always the newest, never on the screen thread. What she
 * writes while it reads is read next; what lies between is left out.
 */
final class Proofreading {

    private final Editor editor;
    private final Background reading;
    private final Supplier<WordList> words;
    private final AtomicReference<Optional<State>> next = new AtomicReference<>(Optional.empty());
    private Optional<Report> read = Optional.empty();

    /**
     * @param reading on a thread of its own: a draft being set must not keep it waiting
     * @param words   the word list, asked for on that thread
     */
    private Proofreading(Editor editor, Background reading, Supplier<WordList> words) {
        this.editor = editor;
        this.reading = reading;
        this.words = words;
    }

    /** Reads now, and again after every change. */
    static void begin(Editor editor, Background reading, Supplier<WordList> words) {
        editor.watch(new Proofreading(editor, reading, words)::show);
    }

    /** What is being typed in a cell is not accepted yet. */
    private void show(State state) {
        if (state.typing().isEmpty() && !read.equals(Optional.of(state.report()))) {
            read = Optional.of(state.report());
            if (next.getAndSet(Optional.of(state)).isEmpty()) {
                reading.run(this::check, found -> found.ifPresent(editor::heard));
            }
        }
    }

    private Optional<Proofread> check() {
        return next.getAndSet(Optional.empty()).map(state -> {
            var prose = Prose.of(state.subject());
            var found = ProseCheck.check(prose, words.get());
            var findings = Stream.concat(state.findings().stream(), found.stream()).toList();
            var retold = Retold.of(prose);
            return new Proofread(Optional.of(state.report()), found, CulpritSearch.of(state.subject(), findings, Claims.of(prose)),
                    retold.stream().flatMap(each -> each.outdated().stream()).toList(), repeated(retold));
        });
    }

    private static Map<Position, CellRef> repeated(List<Retold> retold) {
        return retold.stream().filter(each -> each.cell().isPresent()).collect(Collectors.toUnmodifiableMap(each ->
                new Position(each.key(), Optional.empty(), each.start()), each -> each.cell().orElseThrow(), (first, same) -> first));
    }
}
