package gouji.document;

import gouji.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A finished document as PDF, already read back, with what there is to say about it. */
public final class PdfDocument {

    private final byte[] bytes;
    private final int pages;
    private final List<String> fonts;
    private final List<String> missing;
    private final List<Difference> differences;

    PdfDocument(byte[] bytes, int pages, List<String> fonts, List<String> missing, List<Difference> differences) {
        this.bytes = bytes;
        this.pages = pages;
        this.fonts = List.copyOf(fonts);
        this.missing = List.copyOf(missing);
        this.differences = List.copyOf(differences);
    }

    /** The file's content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    /** The names of the fonts it was set with (字体), all of them embedded. */
    public List<String> fonts() {
        return fonts;
    }

    /** The characters no font has or no paper can show, such as {@code U+0007}; 〓 is printed in their place. */
    public List<String> missing() {
        return missing;
    }

    /** Where the file, read back, does not say what the report says. Empty is the only good answer. */
    public List<Difference> differences() {
        return differences;
    }

    /** What to tell her about it, a sentence each; empty where all is well. */
    public List<String> remarks(Words words) {
        var remarks = new ArrayList<String>();
        if (!differences.isEmpty()) {
            var first = differences.get(0);
            remarks.add(words.say("document.differs", differences.size(), first.place(), first.expected(), first.found()));
        }
        if (!missing.isEmpty()) {
            remarks.add(words.say("document.missing", String.join(" ", missing)));
        }
        return remarks;
    }
}
