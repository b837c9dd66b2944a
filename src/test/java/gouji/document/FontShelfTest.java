package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontShelfTest {

    @TempDir
    private Path folder;

    @Test
    void aFontIsFoundByItsFileNameInAnyCase() throws IOException {
        var file = Files.createFile(Files.createDirectories(folder.resolve("a/b")).resolve("SimFang.TTF"));
        var shelf = FontShelf.of(List.of(folder.resolve("not there"), folder));
        assertEquals(Optional.of(file), shelf.find("simfang.ttf"));
        assertEquals(Optional.empty(), shelf.find("simhei.ttf"));
    }

    @Test
    void withoutAChineseFontASentenceSaysWhatToInstall() throws IOException {
        strangeFiles();
        var typesetter = new Typesetter(FontShelf.of(List.of(folder)));
        var refused = assertThrows(NoChineseFontException.class, () -> typesetter.set(Samples.blank(), Dress.FINAL));
        assertTrue(refused.sentence(Words.in(Language.CHINESE)).contains("apt install fonts-lxgw-wenkai"));
    }

    @Test
    void strangeFontFilesArePassedOver() throws Exception {
        strangeFiles();
        var folders = new ArrayList<>(List.of(folder));
        FontShelf.ofThisMachine().all().forEach(file -> folders.add(file.getParent()));
        var pdf = new Typesetter(FontShelf.of(folders.stream().distinct().toList())).set(Samples.blank(), Dress.FINAL);
        assertEquals(List.of(), pdf.differences());
    }

    @Test
    void anUnknownFontWillDoWhereItWritesChinese() throws Exception {
        var known = FontShelf.ofThisMachine().all().stream().filter(Outlines::areTrueType)
                .filter(file -> file.toString().endsWith(".ttf") && file.toFile().length() > 8_000_000).findFirst().orElseThrow();
        Files.copy(known, folder.resolve("nobody-knows-it.ttf"));
        var pdf = new Typesetter(FontShelf.of(List.of(folder))).set(Samples.blank(), Dress.FINAL);
        assertEquals(List.of(), pdf.differences());
        assertEquals(1, pdf.fonts().size());
    }

    @Test
    void outlinesAreToldByTheFirstBytes() throws IOException {
        strangeFiles();
        assertFalse(Outlines.areTrueType(folder.resolve("simhei.ttf")));
        assertFalse(Outlines.areTrueType(folder.resolve("simkai.ttf")));
        assertFalse(Outlines.areTrueType(folder.resolve("simsun.ttc")));
        assertTrue(Outlines.areTrueType(folder.resolve("simfang.ttf")));
    }

    /** CFF outlines, nothing at all, a collection that ends too early, and a TrueType font cut off in the middle. */
    private void strangeFiles() throws IOException {
        Files.write(folder.resolve("simhei.ttf"), "OTTO\0\1\0\0\0\0\0\0CFF xxxxxxxxxxxx".getBytes(StandardCharsets.ISO_8859_1));
        Files.createFile(folder.resolve("simkai.ttf"));
        Files.write(folder.resolve("simsun.ttc"), "ttcf\0\1\0\0\0\0\0\1\0\0\0\u00ff".getBytes(StandardCharsets.ISO_8859_1));
        var whole = FontShelf.ofThisMachine().all().stream().filter(file -> file.toString().endsWith(".ttf"))
                .filter(Outlines::areTrueType).findFirst().orElseThrow();
        Files.write(folder.resolve("simfang.ttf"), Arrays.copyOf(Files.readAllBytes(whole), 20_000));
    }
}
