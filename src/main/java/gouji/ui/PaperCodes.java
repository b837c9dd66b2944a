package gouji.ui;

import gouji.check.VersionCode;
import gouji.edit.State;
import gouji.report.Change;
import gouji.report.Position;
import gouji.store.Store;
import gouji.store.Version;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Paper beside screen (纸屏核对): whether a code read off a sheet is that of the screen, and what has changed since a sheet was signed. */
final class PaperCodes extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final Look look;
    private final ReportDesk desk;
    private final Store store;
    private final Background background;
    private final Clock clock;
    private final Consumer<SignedSheet> told;
    private final TextField typed = new TextField();
    private final Label answer = new Label();
    private final ChangeList since;
    private final Button sign = new Button();
    private final Label signature = new Label();
    private final ChangeList later;
    private List<Version> versions = List.of();

    /** What is known of a code. */
    private record Known(Version version, Optional<List<Change>> changes) {
    }

    /**
     * @param go   takes her to a place of the report
     * @param told is told a signature that was recorded
     */
    PaperCodes(Look look, ReportDesk desk, Store store, Background background, Clock clock, Consumer<Position> go, Consumer<SignedSheet> told) {
        super(6);
        this.look = look;
        this.desk = desk;
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.told = told;
        this.since = new ChangeList(look, go);
        this.later = new ChangeList(look, go);
        var title = new Label(look.say("paper.codeOnPaper"));
        title.getStyleClass().add("side-title");
        typed.setId("paperCode");
        typed.setPromptText(look.say("paper.codePrompt"));
        typed.textProperty().addListener((property, old, text) -> hold(text));
        answer.setId("paperAnswer");
        sign.setText(look.say("paper.sign"));
        sign.setId("signed");
        sign.setOnAction(event -> sign());
        signature.setId("signature");
        for (var label : List.of(answer, signature)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(title, typed, answer, since, sign, signature, later);
        hide(since);
        hide(later);
    }

    /** Reads again what was marked, and shows what became of the signed sheet. */
    void load() {
        background.run(() -> Drafts.versions(store, desk), read -> {
            versions = read;
            hold(typed.getText());
        });
        background.run(() -> SignedSheet.read(store, desk), this::signed);
    }

    private void signed(Optional<SignedSheet> sheet) {
        var state = state();
        sheet.ifPresent(told);
        var changes = sheet.map(each -> each.changes(state.report())).orElse(List.of());
        signature.setText(sheet.map(each -> look.say("signed.at", each.code(), DAY.format(each.at().atZone(clock.getZone()))) + "\n"
                + (each.report().isEmpty() && !each.code().equals(code()) ? look.say("signed.unknown")
                : changes.isEmpty() ? look.say("signed.same") : look.say("signed.changes", changes.size()))).orElse(""));
        style(signature, changes.isEmpty() ? "hint" : "doubtful");
        show(later, changes);
    }

    /** Whether the screen still says what the sheet with that code says. */
    private void hold(String text) {
        var code = VersionCode.parse(text).map(VersionCode::text);
        if (code.isEmpty()) {
            answer(text.isBlank() ? "" : look.say("paper.codeIncomplete"), "hint", List.of());
        } else if (code.get().equals(code())) {
            answer(look.say("paper.codeSame", code.get()), "right", List.of());
        } else {
            known(code.get()).ifPresentOrElse(version -> background.run(() -> new Known(version, SignedSheet.report(store, desk, version)
                            .map(report -> SignedSheet.printed(report, state().report()))), this::tell),
                    () -> answer(look.say("paper.codeUnknown", code.get()), "wrong", List.of()));
        }
    }

    private void tell(Known known) {
        var name = look.say("paper.version", VersionCell.name(look, known.version()), VersionCell.when(known.version()));
        answer(known.changes().map(changes -> look.say("paper.codeOther", name, changes.size())).orElseGet(() -> look.say("paper.codeOtherUnknown", name)),
                "wrong", known.changes().orElse(List.of()));
    }

    private void answer(String words, String style, List<Change> changes) {
        answer.setText(words);
        style(answer, style);
        show(since, changes);
    }

    private Optional<Version> known(String code) {
        return versions.stream().filter(version -> version.code().equals(Optional.of(code))).findFirst();
    }

    /** The sheet whose code she typed, else the last draft. */
    private void sign() {
        var code = typed.getText().isBlank() ? versions.stream().filter(version -> version.kind() == Version.Kind.DRAFT).findFirst().flatMap(Version::code)
                : VersionCode.parse(typed.getText()).map(VersionCode::text).filter(each -> each.equals(code()) || known(each).isPresent());
        if (code.isEmpty()) {
            signature.setText(look.say(typed.getText().isBlank() ? "signed.noDraft" : "signed.noSuchSheet"));
            style(signature, "wrong");
            return;
        }
        var who = desk.who();
        var now = clock.instant();
        var today = now.atZone(clock.getZone()).toLocalDate();
        new SignatureDialog(look, today).ask(new Ask(getScene().getWindow(), look), code.get()).ifPresent(day -> background.run(() -> {
            desk.flush();
            // Of an earlier day she knows no hour.
            store.signed(desk.key(), code.get(), who, day.equals(today) ? now : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant());
            return code;
        }, kept -> load()));
    }

    private State state() {
        return desk.editor().state();
    }

    private String code() {
        return VersionCode.of(state().sheet()).text();
    }

    private void show(ChangeList list, List<Change> changes) {
        list.show(state(), changes);
        list.setVisible(!changes.isEmpty());
        list.setManaged(!changes.isEmpty());
    }

    private static void hide(ChangeList list) {
        list.setVisible(false);
        list.setManaged(false);
    }

    private static void style(Label label, String style) {
        label.getStyleClass().removeAll("hint", "right", "wrong", "doubtful");
        label.getStyleClass().add(style);
    }
}
