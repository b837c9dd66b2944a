package gouji.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The files a report is read from (报告文件), to be chosen. */
final class ReportFiles {

    private static final List<String> ENDINGS = List.of("*.json", "*.html", "*.htm", "*.docx", "*.doc", "*.wps", "*.xlsx", "*.xls", "*.csv", "*.pdf", "*.txt");

    private ReportFiles() {
    }

    /** The one she chooses. @param more endings */
    static Optional<Path> chosen(Look look, FileChoice choice, Window owner, String... more) {
        var endings = new ArrayList<>(ENDINGS);
        endings.addAll(Arrays.asList(more));
        // Some systems tell .DOC and .doc apart.
        endings.addAll(endings.stream().map(ending -> ending.toUpperCase(Locale.ROOT)).toList());
        var chooser = new FileChooser();
        chooser.getExtensionFilters().addAll(new ExtensionFilter(look.say("start.fileKind"), endings), new ExtensionFilter(look.say("start.allFiles"), "*.*"));
        return choice.open(chooser, owner);
    }
}
