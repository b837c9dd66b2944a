package gouji.ui;

import gouji.form.CellRef;
import gouji.report.Change;
import gouji.report.How;
import gouji.store.JournalLine;
import gouji.words.ChangeSentence;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of the journal in words (修改记录的一行); it holds excerpts only, so that ten thousand of them stay light.
 *
 * @param step  none where the line is a difference between two states
 * @param place the cell or the text it is about
 */
record HistoryLine(Optional<Taken> step, Place place, String before, String after) {

    /** When, by whom and how a step was taken. */
    record Taken(int number, Instant at, String who, How how) {
    }

    /** What a line is about. */
    record Place(Optional<CellRef> cell, String name) {
    }

    static HistoryLine of(JournalLine line, ChangeSentence sentence) {
        return of(Optional.of(new Taken(line.step(), line.at(), line.who(), line.how())), line.change(), sentence);
    }

    static HistoryLine of(Change change, ChangeSentence sentence) {
        return of(Optional.empty(), change, sentence);
    }

    /** Whether it is about that place: of a cell also its margin and its control figure. */
    boolean isAbout(Place other) {
        return other.cell().isPresent() ? place.cell().equals(other.cell()) : place.equals(other);
    }

    private static HistoryLine of(Optional<Taken> step, Change change, ChangeSentence sentence) {
        var cell = change instanceof Change.AtCell at ? Optional.of(at.cell()) : Optional.<CellRef>empty();
        return new HistoryLine(step, new Place(cell, sentence.name(change)), sentence.before(change), sentence.after(change));
    }
}
