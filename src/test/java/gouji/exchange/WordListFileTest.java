package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.prose.WordList.Entry;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("词表.txt");
    }

    @Test
    void theWordsOfAFileAreAddedToThoseOfTheProgram() throws IOException {
        Files.writeString(file, "贫困户 = 脱贫户\n-布署\n");
        var published = WordListFile.published().entries();
        var words = ((WordListFile.Listed) WordListFile.read(file)).words().entries();
        assertTrue(published.stream().anyMatch(entry -> entry.word().equals("布署")));
        assertTrue(words.stream().noneMatch(entry -> entry.word().equals("布署")));
        assertEquals(new Entry("贫困户", "脱贫户", List.of()), words.get(words.size() - 1));
        assertEquals(published.size(), words.size());
    }

    @Test
    void aWrongLineIsToldAndNothingOfTheFileIsUsed() throws IOException {
        Files.writeString(file, "贫困户 = 脱贫户\n= 部署\n");
        assertEquals("词表 " + file + " 第 2 行“= 部署”没有写要查的词；词表未采用，请改好这一行", sentence());
    }

    @Test
    void ofSeveralWrongLinesTheFirstIsToldAndTheOthersAreCounted() throws IOException {
        Files.writeString(file, "部署 = 部署\n= 部署\n布署 ! 发布\n");
        assertEquals("词表 " + file + " 第 1 行“部署 = 部署”两边是同一个词，另有 2 行也不对；词表未采用，请逐行改好", sentence());
    }

    @Test
    void aFileThatIsNoTextInUtf8IsRefused() throws IOException {
        Files.write(file, "布署 = 部署".getBytes(Charset.forName("GB18030")));
        assertEquals(file + " 从第 0 字节起不是 UTF-8 文字，文件未采用，请用原来的程序重新导出", sentence());
    }

    @Test
    void aFileThatIsNotThereOrTooBigIsRefused() throws IOException {
        assertEquals("找不到文件 " + file + "，请核对路径和文件名", sentence());
        Files.write(file, "#".repeat(WordListFile.SIZE_LIMIT + 1).getBytes(StandardCharsets.UTF_8));
        assertEquals(file + " 有 1.1 MB，超过 1 MB 的上限，没有读取，请核对是否选错了文件", sentence());
    }

    @Test
    void anOfficeNeedNotHaveAListAndOneThatIsThereIsNotMadeAgain() throws IOException {
        assertEquals(new WordListFile.Listed(WordListFile.published()), WordListFile.ofOffice(file));
        assertEquals("# 一行一个词\n", Files.readString(WordListFile.make(file, "# 一行一个词")));
        Files.writeString(file, "贫困户\n");
        assertEquals("贫困户\n", Files.readString(WordListFile.make(file, "# 一行一个词")));
    }

    private String sentence() {
        return new FileSentence(Words.in(Language.CHINESE)).ofWords(file, WordListFile.read(file));
    }
}
