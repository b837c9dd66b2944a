package gouji.original;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a file is by its first bytes (文件种类). */
public enum Kind {

    EMPTY,
    PDF,
    /** The package of docx and xlsx. */
    ZIP,
    /** The compound file of doc and xls, of most files of WPS, and of encrypted docx and xlsx. */
    OLE,
    PICTURE,
    /** Rich text and web archives. */
    OLD_OFFICE,
    /** A page, a table of commas, a plain text, or nothing known. */
    TEXT;

    /** Readers of PDF allow that much before its mark. */
    private static final int EARLY = 1024;
    private static final List<byte[]> PICTURES = List.of(bytes("\u0089PNG"), bytes("\u00ff\u00d8\u00ff"), bytes("GIF8"), bytes("BM"),
            bytes("II*\0"), bytes("MM\0*"));

    public static Kind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        } else if (starts(content, bytes("PK\3\4"))) {
            return ZIP;
        } else if (starts(content, bytes("\u00d0\u00cf\u0011\u00e0"))) {
            return OLE;
        } else if (PICTURES.stream().anyMatch(mark -> starts(content, mark)) && !isLegible(content)) {
            return PICTURE;
        }
        var start = new String(content, 0, Math.min(content.length, EARLY), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        return start.startsWith("{\\rtf") || start.startsWith("MIME-Version:") ? OLD_OFFICE : TEXT;
    }

    /** Whether its reader is a large library that can hang or exhaust the memory. */
    public boolean isPaged() {
        return this == PDF || this == ZIP || this == OLE;
    }

    /** A text may begin with the letters of a mark. */
    private static boolean isLegible(byte[] content) {
        var start = Arrays.copyOf(content, Math.min(content.length, EARLY));
        for (var each : start) {
            if (each == 0) {
                return false;
            }
        }
        return start[0] > 0;
    }

    private static boolean starts(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] bytes(String mark) {
        return mark.getBytes(StandardCharsets.ISO_8859_1);
    }
}
