package gouji.ui;

import gouji.store.Version;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A version in the list: what it is, and below when, by whom and with which version code. */
final class VersionCell extends WrappingCell<Version> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Look look;
    private final Label name;
    private final Label more;

    VersionCell(Look look) {
        this(look, new Label(), new Label());
    }

    private VersionCell(Look look, Label name, Label more) {
        super(look, new VBox(name, more));
        this.look = look;
        this.name = name;
        this.more = more;
        TwoLines.dress(name, more);
    }

    /** What it is called. */
    static String name(Look look, Version version) {
        return look.say("history.version." + version.kind(), version.number(), version.name());
    }

    static String when(Version version) {
        return TIME.format(version.at().atZone(ZoneId.systemDefault()));
    }

    @Override
    void fill(Version version) {
        name.setText(name(look, version));
        more.setText(Stream.of(when(version), version.who(), version.code().orElse("")).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    @Override
    String spoken() {
        return name.getText() + " " + more.getText();
    }
}
