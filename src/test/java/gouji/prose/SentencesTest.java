package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.exchange.WordListFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences an office might write, and the words in them that each rule points at; {@code R28.txt} has those of R28. */
class SentencesTest {

    private static final Path SENTENCES = Path.of("src/test/resources/gouji/prose/wording");

    @TestFactory
    Stream<DynamicContainer> everyRulePointsAtTheseWordsAndNoOthers() throws IOException {
        try (var files = Files.list(SENTENCES)) {
            return files.sorted().toList().stream().map(file -> {
                var rule = file.getFileName().toString().replace(".txt", "");
                return dynamicContainer(rule, lines(file).map(line -> test(rule, line.split("\t", -1))));
            });
        }
    }

    private static DynamicTest test(String rule, String[] line) {
        return dynamicTest(line[1], () -> assertEquals(line[2], String.join("|", pointedAt(rule, line[0], line[1].replace("\\n", "\n").replace("\\t", "\t")))));
    }

    private static List<String> pointedAt(String rule, String text, String words) {
        var report = Samples.zeros().withText(text, words);
        return ProseCheck.check(Prose.of(Case.of(Sheet.of(Samples.FORM, report))), WordListFile.published()).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.span().map(Finding.Span::quote).orElse("?").replace("\n", "\\n")).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
