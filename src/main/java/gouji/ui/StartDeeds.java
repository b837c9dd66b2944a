package gouji.ui;

import gouji.store.Entry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the list of reports asks for. */
final class StartDeeds implements StartPage.Around {

    private final Frame frame;

    StartDeeds(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void open(Entry entry) {
        frame.open(entry.key());
    }

    @Override
    public void create() {
        var store = frame.data().store();
        frame.background().run(() -> Map.entry(store.offices(), store.entries()), known ->
                new NewReportDialog(frame.look(), known.getKey(), known.getValue(), LocalDate.now(frame.wiring().clock())).ask(frame.ask())
                        .ifPresent(choice -> frame.background().run(() -> frame.data().cabinet().create(choice), frame::open)));
    }

    @Override
    public void openFile() {
        frame.chosenFile("*.zip").ifPresent(this::openFile);
    }

    @Override
    public void openFile(Path file) {
        new FileTaking(frame).open(file);
    }

    @Override
    public void sample() {
        frame.background().run(frame.data().cabinet()::sample, frame::open);
    }

    @Override
    public void bin(Entry entry) {
        frame.background().act(() -> frame.data().store().bin(entry.key(), frame.wiring().clock().instant()), frame::showStart);
    }

    @Override
    public void unbin(Entry entry) {
        frame.background().act(() -> frame.data().store().unbin(entry.key()), frame::showStart);
    }

    @Override
    public void settings() {
        frame.settings();
    }

    @Override
    public void restore() {
        var data = frame.data();
        frame.background().run(() -> data.safety().last().isPresent() || !data.store().entries().stream().allMatch(Entry::sample), isThere -> {
            if (isThere) {
                frame.openCopies(Optional.empty());
            } else {
                // On a bare machine there is nothing to choose from but a file she brings.
                CopiesDialog.chosenFile(frame.ask()).ifPresent(file -> frame.openCopies(Optional.of(file)));
            }
        });
    }

    @Override
    public void noSecondCopies() {
        frame.background().act(() -> frame.data().safety().second(Optional.empty()), frame::showStart);
    }
}
