package gouji.word;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.document.Dress;
import gouji.document.Imprint;
import gouji.document.Transcript;
import gouji.opc.Archive;
import gouji.opc.Properties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Writes the report as a Word file (Word 文稿) as GB/T 9704-2012 has it, with the fonts an office expects by their names, whether this
 * machine has them or not. The same report gives the same bytes.
 */
public final class WordFile {

    /** The parts that are the same in every file, in the order in which they stand in it. */
    private static final List<String> FIXED = List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml",
            "word/settings.xml", "word/fontTable.xml", "docProps/app.xml");

    private WordFile() {
    }

    /** The file's content; it takes milliseconds. */
    public static byte[] of(Sheet sheet, Dress dress) {
        var parts = new LinkedHashMap<String, byte[]>();
        FIXED.forEach(name -> parts.put(name, fixed(name)));
        var title = Transcript.of(sheet).title();
        parts.put(Properties.CORE, Properties.core(String.join("", title), title.get(0)));
        parts.put(Properties.CUSTOM, Properties.custom(Imprint.of(sheet)));
        parts.put("word/document.xml", new WordBody(sheet, dress).part());
        var margins = new PageMargins(dress, VersionCode.of(sheet));
        parts.put("word/header-odd.xml", margins.header());
        parts.put("word/header-even.xml", margins.header());
        parts.put("word/footer-odd.xml", margins.footer(true));
        parts.put("word/footer-even.xml", margins.footer(false));
        return Archive.write(parts);
    }

    /** A part from the resources, where it has a name without folders. */
    private static byte[] fixed(String name) {
        try (var in = WordFile.class.getResourceAsStream(name.replaceAll("[\\[\\]]", "").replace("_rels/", "rels-").replace('/', '-'))) {
            if (in == null) {
                throw new IllegalStateException("the part " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the part " + name + " cannot be read", e);
        }
    }
}
