package gouji.ui;

import gouji.exchange.FileSentence;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.formats.Brought;
import gouji.report.Head;
import gouji.report.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A report that comes from outside (来件), from its first byte until she takes it or leaves it. Nothing of it is stored before: where it
 * is refused one sentence says why, and where all was read and balances one line says so; else what is doubtful is opened.
 */
final class Arrival {

    private final Frame frame;
    private final Runnable back;
    private final Look look;

    /** @param back puts back what was in the window before, where nothing is taken */
    Arrival(Frame frame, Runnable back) {
        this.frame = frame;
        this.back = back;
        this.look = frame.look();
    }

    /** What was read, and the offices that are known by then. */
    private record Read(Brought brought, List<Office> offices) {
    }

    /**
     * Reads it aside.
     *
     * @param source  the file, or what the sentences call it by
     * @param reading gives what it brings
     * @param whose   whose it is on which year where it does not tell; where that is not known either, she is asked
     * @param offices the offices that are stored
     * @param ways    to take it
     */
    void read(Path source, Supplier<Brought> reading, Optional<Head> whose, Supplier<List<Office>> offices, List<Way> ways) {
        frame.cover().read(look, look.say("reading.file", name(source)), () -> new Read(reading.get(), offices.get()), read -> {
            if (read.brought() instanceof Brought.Nothing nothing) {
                refuse(source, nothing.why());
            } else if (read.brought() instanceof Brought.Ours ours) {
                new OpenFileDialog(look).ask(frame.ask(), source, ours.read(), ways).ifPresent(way -> way.taken().accept(ours.read()));
            } else {
                var others = (Brought.Others) read.brought();
                whose(others, whose, read.offices(), source).ifPresent(report -> review(source, others, report, ways));
            }
        });
    }

    /** The report under the name and year it tells, or she does. */
    private Optional<ReportFile.Read> whose(Brought.Others others, Optional<Head> known, List<Office> offices, Path source) {
        var office = others.office().or(() -> known.map(Head::officeName));
        var year = others.year().isPresent() ? others.year() : known.map(head -> OptionalInt.of(head.year())).orElse(OptionalInt.empty());
        if (office.isEmpty() || year.isEmpty()) {
            var told = new WhoseDialog(look, office, year, offices, LocalDate.now(frame.wiring().clock()).getYear()).ask(frame.ask(), name(source));
            if (told.isEmpty()) {
                return Optional.empty();
            }
            office = told.map(WhoseDialog.Whose::office);
            year = OptionalInt.of(told.get().year());
        }
        var result = others.report(office.get(), year.getAsInt());
        if (result instanceof Refused refused) {
            refuse(source, refused);
        }
        return result instanceof ReportFile.Read read ? Optional.of(read) : Optional.empty();
    }

    private void review(Path source, Brought.Others others, ReportFile.Read read, List<Way> ways) {
        var review = others.review(read);
        if (review.isClean()) {
            new OpenFileDialog(look).askClean(frame.ask(), source, review, ways).ifPresent(way -> way.taken().accept(read));
        } else {
            var page = new ReviewPage(look, review, name(source), ways, frame.background(), back);
            frame.put(page);
            page.begin();
        }
    }

    private void refuse(Path source, Refused refused) {
        frame.ask().tell(look.say("open.title"), new FileSentence(look.words()).of(source, refused));
    }

    private static String name(Path source) {
        return Optional.ofNullable(source.getFileName()).map(Path::toString).orElse("");
    }
}
