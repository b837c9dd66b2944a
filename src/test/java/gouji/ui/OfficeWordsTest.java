package gouji.ui;

import gouji.exchange.WordListFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        StoredSample.in(folder, sample -> sample.withText("overview", overview));
    }

    private RunningWindow open() {
        return RunningWindow.goOn(folder);
    }
}
