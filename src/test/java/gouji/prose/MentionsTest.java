package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MentionsTest {

    /** A text a line, ｜ for a new line, and behind a tab what it tells; nothing where it tells nothing of the tables. */
    private static final Path TEXTS = Path.of("src/test/resources/gouji/mentions/understood.tsv");

    @TestFactory
    Stream<DynamicTest> aTextTellsWhatAReaderUnderstands() throws IOException {
        return Files.readAllLines(TEXTS).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).map(parts ->
                dynamicTest(parts[0], () -> assertEquals(parts[1], Understood.of(parts[0].replace('｜', '\n')))));
    }

    @Test
    void aMentionStandsExactlyWhereItsWordsAre() {
        var prose = Understood.prose("前一句。其后，收到 8 件政府信息公开申请，办结７件。");
        var spans = prose.mentions().list().stream().map(Mention::span).toList();
        assertEquals(List.of("收到 8 件政府信息公开申请", "办结７件"), spans.stream().map(span -> span.quote()).toList());
        assertEquals("收到 8 件政府信息公开申请|办结７件", spans.stream().map(span ->
                prose.text(span.text()).substring(span.start(), span.end())).collect(Collectors.joining("|")));
    }
}
