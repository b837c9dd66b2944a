package gouji.ruled;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * What the codes of a font mean (字符映射). The library says something for every code of a composite font, be it the code itself or what a font
 * that stands in would draw; here only what the file itself tells counts.
 */
final class Meanings {

    /** Of their characters Adobe has published the lists. */
    private static final Set<String> PUBLISHED = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    private final Map<PDFont, Optional<CMap>> maps = new IdentityHashMap<>();

    /** What a code means; nothing where the file does not tell. */
    Optional<String> of(PDFont font, int code) {
        var told = font instanceof PDType0Font composite ? of(composite, code) : Optional.ofNullable(font.toUnicode(code, GlyphList.getAdobeGlyphList()));
        return told.filter(text -> !text.isEmpty());
    }

    private Optional<String> of(PDType0Font font, int code) {
        var entry = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
        if (entry instanceof COSStream stream) {
            return maps.computeIfAbsent(font, none -> parsed(stream)).map(map -> map.toUnicode(code));
        }
        return entry == null && (font.isEmbedded() || isPublished(font)) ? Optional.ofNullable(font.toUnicode(code)) : Optional.empty();
    }

    private static boolean isPublished(PDType0Font font) {
        var system = font.getDescendantFont().getCIDSystemInfo();
        return system != null && PUBLISHED.contains(String.valueOf(system.getOrdering()));
    }

    private static Optional<CMap> parsed(COSStream stream) {
        try (var in = stream.createInputStream()) {
            return Optional.of(new CMapParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
