package gouji.ui;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.form.CellRef;
import gouji.report.Change;
import gouji.report.How;
import gouji.report.Position;
import gouji.report.Report;
import gouji.store.Store;
import gouji.store.Version;
import gouji.words.ChangeSentence;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

/**
 * 修改记录: every change and every marked state; what differs between any two of them, and the way back to one, as a new
 * change. Nothing that was exported is crossed without asking.
 */
final class HistoryDialog {

    /** What she chose to do: another state to put in place of this one, and the sentence that tells of it. */
    record Choice(Report report, How how, String said) {
    }

    private final Look look;
    private final ReportDesk desk;
    private final Store store;
    private final Background background;
    private final Clock clock;
    private final Position position;
    private final Report now;
    private final ChangeSentence sentence;
    private final HistoryPane pane;
    private final AtomicReference<Optional<Choice>> choice = new AtomicReference<>(Optional.empty());

    /** What is read from the store. */
    private record Read(List<Version> versions, List<HistoryLine> lines) {
    }

    /** A version and the report as it was then. */
    private record Past(Version version, Report report) {
    }

    /** @param position where she is: that cell can be looked at alone */
    HistoryDialog(Look look, ReportDesk desk, Store store, Background background, Clock clock, Position position, Room room) {
        this.look = look;
        this.desk = desk;
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.position = position;
        var state = desk.editor().state();
        this.now = state.report();
        this.sentence = new ChangeSentence(look.words(), state.sheet());
        this.pane = new HistoryPane(look, room);
    }

    /** Shows the dialog; gives what is to be put in place of the present state, if anything. */
    Optional<Choice> ask(Ask ask) {
        var dialog = ask.dialog(look.say("history.title"), pane);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(look.say("dialog.close"), ButtonData.CANCEL_CLOSE));
        pane.onCompare(this::compare);
        pane.onRestore(version -> restore(version, ask, dialog));
        pane.onTakeBack(step -> takeBack(step, ask, dialog));
        pane.onName(() -> name(ask));
        dialog.setOnShown(event -> load());
        Ask.closeByEsc(dialog, () -> !pane.isChoosing());
        dialog.showAndWait();
        return choice.get();
    }

    private void load() {
        background.run(() -> {
            desk.flush();
            var lines = new ArrayList<>(store.journal(desk.key(), line -> Optional.of(line).filter(each -> ChangeSentence.isTold(each.change()))
                    .map(each -> HistoryLine.of(each, sentence))).stream().flatMap(Optional::stream).toList());
            Collections.reverse(lines);
            return new Read(store.versions(desk.key()), lines);
        }, read -> pane.show(read.versions(), read.lines(), places(read.lines())));
    }

    /** The place where she is first, then all that were ever changed, the last changed first. */
    private List<HistoryLine.Place> places(List<HistoryLine> lines) {
        var places = new LinkedHashSet<HistoryLine.Place>();
        var here = position.cell().<Change>map(cell -> new Change.OfFigure(cell, Optional.empty(), Optional.empty()))
                .orElseGet(() -> new Change.OfText(position.section(), "", ""));
        places.add(new HistoryLine.Place(position.cell(), sentence.name(here)));
        lines.stream().map(line -> line.place().cell().map(this::cell).orElse(line.place())).forEach(places::add);
        return List.copyOf(places);
    }

    private HistoryLine.Place cell(CellRef cell) {
        return new HistoryLine.Place(Optional.of(cell), sentence.name(new Change.OfFigure(cell, Optional.empty(), Optional.empty())));
    }

    private void compare(Version one, Version other) {
        var earlier = one.step() <= other.step() ? one : other;
        var later = earlier == one ? other : one;
        with(earlier, from -> with(later, to -> background.run(() -> Change.between(from, to).stream()
                .filter(ChangeSentence::isTold).map(change -> HistoryLine.of(change, sentence)).toList(), lines -> pane.differences(earlier, later, lines))));
    }

    /** Does something with the report as it was; says so where it is not the one whose version code was printed then. */
    private void with(Version version, Consumer<Report> then) {
        background.run(() -> new Past(version, store.reportAt(desk.key(), version.step())), past -> {
            var code = VersionCode.of(Sheet.of(desk.editor().form(), past.report())).text();
            if (version.code().map(code::equals).orElse(true)) {
                then.accept(past.report());
            } else {
                pane.say(look.say("history.otherCode", VersionCell.name(look, version), version.code().orElse(""), code));
            }
        });
    }

    private void restore(Version version, Ask ask, Dialog<ButtonType> dialog) {
        with(version, report -> {
            if (report.equals(now)) {
                pane.say(look.say("history.sameAsNow", VersionCell.name(look, version)));
            } else if (mayCross(version.step(), ask)) {
                finish(new Choice(report, How.RESTORED, look.say("history.restored", VersionCell.name(look, version))), dialog);
            }
        });
    }

    /** Takes one step of the journal back where all it made is still there. */
    private void takeBack(int step, Ask ask, Dialog<ButtonType> dialog) {
        background.run(() -> Change.between(store.reportAt(desk.key(), step - 1), store.reportAt(desk.key(), step)), changes -> {
            var overtaken = changes.stream().filter(change -> !change.isIn(now)).findFirst();
            if (overtaken.isPresent()) {
                pane.say(look.say("history.overtaken", sentence.name(overtaken.get())));
            } else if (mayCross(step - 1, ask)) {
                var report = now;
                for (var change : changes) {
                    report = change.undoneIn(report);
                }
                finish(new Choice(report, How.UNDONE, look.say("history.takenBack", sentence.name(changes.get(0)), changes.size())), dialog);
            }
        });
    }

    /** Whether she wants to go back behind the last export; asks only where one lies between. */
    private boolean mayCross(int step, Ask ask) {
        return pane.versions().stream().filter(version -> version.kind() == Version.Kind.EXPORT && version.step() > step).findFirst()
                .map(export -> ask.confirm(look.say("history.title"), look.say("history.crosses", VersionCell.when(export),
                        export.code().orElse(""), export.name()), look.say("history.cross"))).orElse(true);
    }

    private void finish(Choice chosen, Dialog<ButtonType> dialog) {
        choice.set(Optional.of(chosen));
        dialog.close();
    }

    private void name(Ask ask) {
        new NameDialog(look).ask(ask).ifPresent(name -> {
            var code = VersionCode.of(desk.editor().state().sheet()).text();
            var who = desk.who();
            background.run(() -> {
                desk.flush();
                store.nameVersion(desk.key(), name, code, who, clock.instant());
                return name;
            }, named -> {
                pane.say(look.say("history.named", named));
                load();
            });
        });
    }
}
