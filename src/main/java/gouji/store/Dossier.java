package gouji.store;

import gouji.report.Change;
import gouji.report.Head;
import gouji.report.Report;
import gouji.store.StoreException.Reason;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Everything stored of one report (卷宗), in plain words that need no database: what safety copies hold. The names of its components are
 * keys of the copies and never change. Times are spelled as {@link java.time.Instant} spells itself, hashes in hexadecimal; what is not
 * there is an empty string.
 *
 * @param id      its name in all copies (UUID)
 * @param head    office id, office name, level, scope, year
 * @param binned  since when it lies in the bin
 * @param steps   how many steps the journal counts
 * @param hash    of the content, as it was written with it
 * @param content what was entered
 * @param section where she was, with cell and caret
 */
public record Dossier(String id, List<String> head, String edition, boolean sample, String created, String changed, String binned,
                      int steps, String hash, List<Piece> content, List<Line> journal, List<Marked> versions, List<Vain> unread,
                      String section, String cell, int caret) {

    /** One entered thing: its kind, its cell or text, and its words. */
    public record Piece(String kind, String name, List<String> words) {

        public Piece {
            words = List.copyOf(words);
        }
    }

    /** One line of the journal; of a text only the part that differs. */
    public record Line(int step, String at, String who, String how, String kind, String name, List<String> before, List<String> after,
                       String from, String to) {

        public Line {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** The change it tells, of a text only the part that differs; none where it makes no sense. */
        public Optional<Change> told() {
            try {
                var row = Dossiers.line(this).row();
                return Optional.of(row.kind() == Kind.TEXT
                        ? new Change.OfText(name, Spelling.difference(row).before(), Spelling.difference(row).after()) : row.change());
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** A marked state (版本). */
    public record Marked(String kind, int number, String code, String at, String file, int step, String who) {
    }

    /** What was typed in vain beside a cell. */
    public record Vain(String cell, String printed, String why) {
    }

    /** How far a report had come: its id, its last step and the hash of its content. */
    public record Stand(String id, int steps, String hash) {
    }

    public Dossier {
        head = List.copyOf(head);
        content = List.copyOf(content);
        journal = List.copyOf(journal);
        versions = List.copyOf(versions);
        unread = List.copyOf(unread);
    }

    public Stand stand() {
        return new Stand(id, steps, hash);
    }

    /** Whose report on which year it is, for a sentence; sound or not. */
    public String where() {
        return head.size() == 5 ? head.get(1) + " " + head.get(4) : id;
    }

    /** @throws StoreException with DAMAGED where that is not known */
    public Head readHead() {
        try {
            return Spelling.head(head);
        } catch (IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, where(), e);
        }
    }

    /** The report; @throws StoreException with DAMAGED where it is not what was written */
    public Report report() {
        try {
            var report = Content.of(Spelling.head(head), edition,
                    content.stream().map(piece -> new Row(Kind.of(piece.kind()), piece.name(), List.of(), piece.words())).toList());
            if (!Arrays.equals(HexFormat.of().parseHex(hash), Content.hash(report))) {
                throw new StoreException(Reason.DAMAGED, where());
            }
            return report;
        } catch (IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, where(), e);
        }
    }

    /** Whether it is what was written. */
    public boolean isSound() {
        try {
            report();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    /** Whether the journal leads to the report, every line of it. */
    public boolean isJournalWhole() {
        try {
            var lines = journal.stream().map(Dossiers::line).toList();
            Past.of(report(), lines, steps).told(line -> line.step());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (StoreException e) {
            if (e.reason() == Reason.JOURNAL) {
                return false;
            }
            throw e;
        }
    }
}
