package gouji.ui;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.exchange.WordListFile;
import gouji.report.Head;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's word list beside her data, and what the window makes of it. */
class OfficeWordsTest {

    @TempDir
    private Path folder;

    @Test
    void aWordOfTheOfficesListIsFoundAndAListThatCannotBeReadIsTold() throws IOException {
        create("主动公开信息，网红打卡。");
        var file = folder.resolve(WordListFile.NAME);
        Files.writeString(file, "网红 = 热门\n");
        try (var window = open()) {
            window.until("the listed word is found", () -> rules(window).equals(List.of("R37")));
            Files.writeString(file, "网红 = 热门\n= 部署\n");
            window.enter("1");
            window.until("the wrong line is told", () -> window.text("message").equals(
                    "词表 " + file + " 第 2 行“= 部署”没有写要查的词；词表未采用，请改好这一行"));
            window.until("the program's own list is used", () -> !rules(window).contains("R37"));
        }
    }

    private static List<String> rules(RunningWindow window) {
        return window.onScreen(() -> window.page().editor().state().toMend().stream().map(finding -> finding.rule().id()).toList());
    }

    private void create(String overview) {
        var sample = Sample.read(Editions.published().forYear(2023));
        var head = new Head(new UUID(0, 7), sample.head().officeName(), sample.head().level(), sample.head().scope(), 2023);
        try (var store = Store.open(folder)) {
            store.create(sample.withHead(head).withText("overview", overview), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
    }

    private RunningWindow open() {
        var window = RunningWindow.open(folder, Optional.empty());
        window.node("goOn");
        window.press(KeyCode.ENTER);
        window.page();
        window.until("the table has the keys", () -> window.find("cellField").map(Node::isFocused).orElse(false));
        return window;
    }
}
