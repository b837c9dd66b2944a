package gouji.word;

import gouji.document.Fate;
import gouji.opc.Xml;

/** The elements of a text in WordprocessingML. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The colours of what is struck and of what is inserted on a marked draft, those of the paper. */
    static final String STRUCK = "A6192E";
    private static final String INSERTED = "0B4A8F";
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final Xml xml = new Xml();

    /** @param root such as w:document */
    WordXml(String root) {
        xml.open(root, "xmlns:w", W, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:v", "urn:schemas-microsoft-com:vml", "xmlns:o", "urn:schemas-microsoft-com:office:office");
    }

    Xml xml() {
        return xml;
    }

    byte[] part() {
        return xml.close().bytes();
    }

    /** A paragraph of that style; what stands in it follows, and {@link #close}. */
    WordXml paragraph(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        return this;
    }

    WordXml close() {
        xml.close();
        return this;
    }

    WordXml run(String text) {
        return run("", 0, text);
    }

    WordXml run(String style, double points, String text) {
        return run(style, points, Fate.KEPT, text);
    }

    /**
     * Text of one looks.
     *
     * @param style of the characters, empty for those of the paragraph
     * @param points the size of the type, 0 for that of the style
     * @param fate  what became of it since the draft before
     */
    WordXml run(String style, double points, Fate fate, String text) {
        if (text.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        if (!style.isEmpty() || points > 0 || fate != Fate.KEPT) {
            looks(style, points, fate);
        }
        var start = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n') {
                if (at > start) {
                    xml.open("w:t", "xml:space", "preserve").text(text.substring(start, at)).close();
                }
                if (at < text.length()) {
                    xml.empty(text.charAt(at) == '\t' ? "w:tab" : "w:br");
                }
                start = at + 1;
            }
        }
        xml.close();
        return this;
    }

    /** In the order the format wants them. */
    private void looks(String style, double points, Fate fate) {
        xml.open("w:rPr");
        if (!style.isEmpty()) {
            xml.empty("w:rStyle", "w:val", style);
        }
        if (fate == Fate.STRUCK) {
            xml.empty("w:strike").empty("w:color", "w:val", STRUCK);
        } else if (fate == Fate.INSERTED) {
            xml.empty("w:color", "w:val", INSERTED);
        }
        if (points > 0) {
            // The format knows half points; what must fit a column is never rounded up.
            xml.empty("w:sz", "w:val", (int) Math.floor(points * 2)).empty("w:szCs", "w:val", (int) Math.floor(points * 2));
        }
        if (fate == Fate.INSERTED) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.close();
    }

    static int twips(double mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }
}
