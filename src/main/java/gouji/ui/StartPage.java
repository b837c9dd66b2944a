package gouji.ui;

import gouji.report.Head;
import gouji.store.Entry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first page: go on where she was, start a new report, or open one; no login, no tour, no database words. */
final class StartPage extends BorderPane {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** How wide the list of reports and how high the place for files would like to be, in px at a font of 13 px. */
    private static final double RIGHT = 500;
    private static final double DROP = 150;
    /** From which scale on the foot takes more than one line. */
    private static final double ONE_LINE = 1.6;
    /** How high the card is whose words need no second line. */
    private static final double CARD = 70;

    /** What the start page asks of the program around it. */
    interface Around {

        void open(Entry entry);

        void create();

        void openFile();

        void openFile(Path file);

        void sample();

        void bin(Entry entry);

        void unbin(Entry entry);

        void settings();

        /** The safety copies, to restore from them. */
        void restore();

        /** Where copies may go besides; she was asked now. */
        void noSecondCopies();
    }

    /**
     * What there is to say of the safety copies.
     *
     * @param last        when the last one was made
     * @param isProposing whether she is to be asked for a folder on another disk
     */
    record Safety(Optional<LocalDateTime> last, boolean isProposing) {
    }

    private final Look look;
    private final Around around;
    private final List<Entry> entries;
    private final Safety safety;
    private final VBox list = new VBox();
    private boolean showingBin;

    StartPage(Look look, List<Entry> entries, Safety safety, LocalDate today, Around around) {
        this.look = look;
        this.around = around;
        this.entries = entries;
        this.safety = safety;
        getStyleClass().add("start-page");
        setTop(head());
        setCenter(scrolling(left()));
        setRight(right());
        setBottom(foot(today));
    }

    private HBox head() {
        var name = new Label(look.say("start.name"));
        name.getStyleClass().add("product");
        var what = new Label(look.say("start.what"));
        what.getStyleClass().add("hint");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var settings = new Button(look.say("bar.settings"));
        settings.setId("settings");
        settings.getStyleClass().add("quiet");
        settings.setOnAction(event -> around.settings());
        var head = new HBox(12, name, what, gap, settings);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("start-head");
        return head;
    }

    /** At a large font on a small screen what is above and below stays in view. */
    private static ScrollPane scrolling(VBox content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "start-scroll");
        return scroll;
    }

    private VBox left() {
        var left = new VBox(16);
        left.getStyleClass().add("start-left");
        entries.stream().filter(entry -> entry.binned().isEmpty() && !entry.sample()).max(Comparator.comparing(Entry::changed))
                .ifPresent(entry -> left.getChildren().add(goOn(entry)));
        var drop = new VBox(6, big("start.drop"), small("start.dropHint"));
        drop.setAlignment(Pos.CENTER);
        var area = new StackPane(drop);
        area.getStyleClass().add("drop-area");
        area.setPrefHeight(DROP * look.scale());
        area.setMinHeight(USE_PREF_SIZE);
        area.setId("drop");
        // Wherever on the page it falls.
        FileDrop.onto(this, area, around::openFile);
        area.setOnMouseClicked(event -> around.openFile());
        var create = new Button(look.say("start.create"));
        create.setId("create");
        create.setDefaultButton(entries.stream().allMatch(Entry::sample));
        create.getStyleClass().add("large");
        create.setMaxWidth(Double.MAX_VALUE);
        create.setOnAction(event -> around.create());
        left.getChildren().addAll(create, area);
        if (safety.isProposing()) {
            left.getChildren().add(proposal());
        }
        Platform.runLater(() -> {
            if (getScene() == null) {
                return;
            }
            // Only with its skin does what scrolls belong to the window.
            applyCss();
            left.getChildren().get(0).requestFocus();
        });
        return left;
    }

    /** Quietly, and only until she has answered. */
    private FlowPane proposal() {
        var choose = link("copies.proposeChoose", "secondChoose", around::restore);
        var never = link("copies.proposeNever", "secondNever", around::noSecondCopies);
        var words = small("copies.propose");
        words.setMinHeight(USE_PREF_SIZE);
        return new FlowPane(8, 2, words, choose, never);
    }

    private Hyperlink link(String key, String id, Runnable action) {
        var link = new Hyperlink(look.say(key));
        link.setId(id);
        link.setOnAction(event -> action.run());
        return link;
    }

    private Button goOn(Entry entry) {
        var title = big("start.goOn", entry.head().year(), entry.head().officeName());
        var when = small("start.changed", WHEN.format(entry.changed().atZone(ZoneId.systemDefault())));
        title.setMinHeight(USE_PREF_SIZE);
        when.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(4, title, when);
        var card = new Button("", words);
        card.setId("goOn");
        card.getStyleClass().addAll("card", "accent");
        card.setDefaultButton(true);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setMinHeight(USE_PREF_SIZE);
        card.setMaxHeight(USE_PREF_SIZE);
        card.setPrefHeight(CARD * look.scale());
        // A button does not ask what it holds how high it is at this width, but how high at the least width of all.
        card.widthProperty().addListener((property, old, width) -> {
            var around = card.getInsets();
            var room = width.doubleValue() - around.getLeft() - around.getRight();
            words.setPrefWidth(room);
            card.setPrefHeight(words.prefHeight(room) + around.getTop() + around.getBottom());
        });
        card.setAlignment(Pos.CENTER_LEFT);
        card.setOnAction(event -> around.open(entry));
        return card;
    }

    private VBox right() {
        var title = new Label(look.say("start.reports"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bin = new Hyperlink(look.say("start.bin"));
        bin.setId("showBin");
        bin.setOnAction(event -> {
            showingBin = !showingBin;
            bin.setText(look.say(showingBin ? "start.reports" : "start.bin"));
            title.setText(look.say(showingBin ? "start.bin" : "start.reports"));
            fill();
        });
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var head = new HBox(8, title, gap, bin);
        head.setAlignment(Pos.CENTER_LEFT);
        var right = new VBox(8, head, scroll);
        right.getStyleClass().add("start-right");
        // At a large font on a small screen each half keeps its share.
        right.prefWidthProperty().bind(Bindings.min(widthProperty().multiply(0.55), RIGHT * look.scale()));
        fill();
        return right;
    }

    private void fill() {
        var shown = entries.stream().filter(entry -> entry.binned().isPresent() == showingBin)
                .sorted(Comparator.comparing((Entry entry) -> entry.head().officeName())
                        .thenComparing(entry -> -entry.head().year())).toList();
        list.getChildren().setAll(shown.stream().map(this::row).toList());
        if (shown.isEmpty()) {
            list.getChildren().add(small(showingBin ? "start.binEmpty" : "start.none"));
        }
    }

    private HBox row(Entry entry) {
        var open = new Button(title(entry.head()));
        open.getStyleClass().add("entry");
        open.setId("entry " + entry.head().year());
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setWrapText(true);
        open.setMinHeight(USE_PREF_SIZE);
        open.setDisable(showingBin);
        open.setOnAction(event -> around.open(entry));
        HBox.setHgrow(open, Priority.ALWAYS);
        var row = new HBox(4, open);
        row.setAlignment(Pos.CENTER_LEFT);
        if (entry.sample()) {
            var badge = new Label(look.say("bar.sample"));
            badge.setMinWidth(USE_PREF_SIZE);
            badge.getStyleClass().add("badge");
            row.getChildren().add(badge);
        }
        entry.exported().ifPresent(sent -> {
            var badge = new Label(look.say("start.exported"));
            badge.setMinWidth(USE_PREF_SIZE);
            badge.getStyleClass().addAll("badge", "exported");
            row.getChildren().add(badge);
        });
        var act = new Button(look.say(showingBin ? "start.unbin" : "start.toBin"));
        act.setId((showingBin ? "unbin " : "bin ") + entry.head().year());
        act.setMinWidth(USE_PREF_SIZE);
        act.getStyleClass().addAll("quiet", "small", "to-bin");
        act.setOnAction(event -> {
            if (showingBin) {
                around.unbin(entry);
            } else {
                around.bin(entry);
            }
        });
        row.getChildren().add(act);
        return row;
    }

    private String title(Head head) {
        return look.say("bar.title", head.officeName(), head.year(), look.say("scope." + head.scope().key()));
    }

    private Pane foot(LocalDate today) {
        var due = LocalDate.of(today.getYear(), 1, 31);
        var next = due.isBefore(today) ? due.plusYears(1) : due;
        var deadline = new Label(look.say("start.deadline", next.getYear(), ChronoUnit.DAYS.between(today, next)));
        var last = new Label(safety.last().map(at -> look.say("copies.last", WHEN.format(at))).orElse(""));
        last.setId("lastCopy");
        var links = List.of(link("start.openFile", "openFile", around::openFile), link("start.restore", "restore", around::restore),
                link("start.sample", "sample", around::sample));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = look.scale() < ONE_LINE ? new HBox(16, deadline, last, gap) : new FlowPane(16, 4, deadline, last);
        foot.getChildren().addAll(links);
        foot.getStyleClass().addAll("status-line", "start-foot");
        return foot;
    }

    private Label big(String key, Object... arguments) {
        var label = new Label(look.say(key, arguments));
        label.getStyleClass().add("big");
        label.setWrapText(true);
        return label;
    }

    private Label small(String key, Object... arguments) {
        var label = new Label(look.say(key, arguments));
        label.getStyleClass().add("small-words");
        label.setWrapText(true);
        return label;
    }
}
