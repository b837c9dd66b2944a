package gouji.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font (字体) opened for one document; its file stays open until the document is saved. */
final class Face implements Closeable {

    /** What a font must have to set this form at all, 〓 included, which stands for what is missing. */
    private static final String PROBE = "政府信息公开县镇〓";

    private final String name;
    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final Closeable file;

    private Face(String name, PDType0Font font, CmapLookup glyphs, Closeable file) {
        this.name = name;
        this.font = font;
        this.glyphs = glyphs;
        this.file = file;
    }

    /**
     * Opens a face for embedding; none where the file is damaged, forbids embedding or has no Chinese.
     *
     * @param face the PostScript name inside a collection; empty for the first or only face
     */
    static Optional<Face> open(Path file, String face, PDDocument document) {
        if (!Outlines.areTrueType(file)) {
            return Optional.empty();
        }
        Closeable open = () -> { };
        try {
            TrueTypeFont parsed;
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
                var collection = new TrueTypeCollection(file.toFile());
                open = collection;
                parsed = member(collection, face);
            } else {
                parsed = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
                open = parsed;
            }
            var font = PDType0Font.load(document, parsed, true);
            return Optional.of(new Face(parsed.getName(), font, parsed.getUnicodeCmapLookup(false), open));
        } catch (IOException | RuntimeException e) {
            // A font file may be damaged in any way, and fontbox then throws anything; the next font will do.
            close(open);
            return Optional.empty();
        }
    }

    private static TrueTypeFont member(TrueTypeCollection collection, String face) throws IOException {
        var named = Optional.ofNullable(face.isEmpty() ? null : collection.getFontByName(face));
        if (named.isPresent()) {
            return named.get();
        }
        var first = new TrueTypeFont[1];
        collection.processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
        return first[0];
    }

    private static void close(Closeable file) {
        try {
            file.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    String name() {
        return name;
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    boolean isChinese() {
        return PROBE.codePoints().allMatch(this::has);
    }

    @Override
    public void close() {
        close(file);
    }
}
