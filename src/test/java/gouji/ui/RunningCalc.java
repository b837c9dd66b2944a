package gouji.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.testfx.util.WaitForAsyncUtils;

/** LibreOffice Calc with an empty sheet, on the same screen and clipboard as our window, in a profile of its own. */
final class RunningCalc implements AutoCloseable {

    private static final int SECONDS = 120;

    private static final String END = "</office:document>";

    private static final String QUIET = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
            <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;
    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2"
                office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:body><office:spreadsheet><table:table table:name="Sheet1"/></office:spreadsheet></office:body></office:document>
            """;

    private final RunningWindow window;
    private final Path file;
    private final Process process;

    /** @param window ours; it loses the keys to Calc */
    RunningCalc(RunningWindow window, Path folder) throws IOException {
        this.window = window;
        this.file = folder.resolve("leer.fods");
        var user = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), QUIET);
        Files.writeString(file, EMPTY);
        process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--calc", "--norestore", "--nologo",
                file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        until("Calc has the file", () -> Files.exists(folder.resolve(".~lock.leer.fods#")));
        window.until("Calc has the keys", () -> !window.stage().isFocused());
        // The first keys behind its start are lost on Calc.
        until("Calc takes the keys", () -> {
            window.robot().push(KeyCode.X).push(KeyCode.ENTER);
            return saved().filter(rows -> !rows.isEmpty()).isPresent();
        });
        until("Calc is empty again", () -> {
            push(KeyCode.A);
            window.robot().push(KeyCode.DELETE);
            return saved().filter(List::isEmpty).isPresent();
        });
        push(KeyCode.HOME);
    }

    static boolean isThere() {
        return List.of(System.getenv("PATH").split(":")).stream().anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice")));
    }

    /** Pastes what is on the clipboard, and gives the first table as it is saved once something is in it. */
    List<String> pasted() {
        push(KeyCode.V);
        var rows = new AtomicReference<>(List.<String>of());
        until("Calc has saved the table", () -> {
            // It asks in which language the figures are written; in the sheet itself Enter only moves.
            window.robot().push(KeyCode.ENTER);
            rows.set(saved().orElse(List.of()));
            return !rows.get().isEmpty();
        });
        return rows.get();
    }

    /** Saves, and gives the rows of what is saved by now; none while Calc is writing it. */
    private Optional<List<String>> saved() {
        push(KeyCode.S);
        return read().map(RunningCalc::rows);
    }

    /** Each row of the first table: the words of its cells, merged ones with how far they reach. */
    private static List<String> rows(Document saved) {
        var rows = new ArrayList<String>();
        for (var row : saved.select("table|table").stream().limit(1).flatMap(table -> table.select("table|table-row").stream()).toList()) {
            var cells = row.select("> table|table-cell").stream().filter(cell -> !cell.text().isBlank()).map(RunningCalc::words).toList();
            if (!cells.isEmpty()) {
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    private static String words(Element cell) {
        var across = cell.attr("table:number-columns-spanned");
        var down = cell.attr("table:number-rows-spanned");
        var reach = across.isEmpty() && down.isEmpty() ? "" : " " + down + "x" + across;
        var repeated = cell.attr("table:number-columns-repeated");
        return String.join(" | ", Collections.nCopies(repeated.isEmpty() ? 1 : Integer.parseInt(repeated), cell.text().strip() + reach));
    }

    /** What is saved; none while Calc is writing it, when it may be gone or cut short. */
    private Optional<Document> read() {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return text.stripTrailing().endsWith(END) ? Optional.of(Jsoup.parse(text, Parser.xmlParser())) : Optional.empty();
        } catch (NoSuchFileException | MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void push(KeyCode key) {
        window.robot().push(new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN));
    }

    private static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain: " + what, e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
