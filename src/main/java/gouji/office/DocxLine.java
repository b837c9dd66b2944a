package gouji.office;

import gouji.opc.Element;
import gouji.original.Raised;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word file while it is being read (docx 段落), and the text boxes that hang on it. */
final class DocxLine {

    private final StringBuilder said = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    DocxLine(String number) {
        said.append(number);
    }

    /** Words of a run; raised figures must not become part of the figure before them. */
    void words(String words, boolean isRaised) {
        said.append(isRaised ? Raised.of(words) : words.replace('\u00a0', ' '));
    }

    void box(Element content) {
        boxes.add(content);
    }

    /** Its lines, separated by {@code \n}. */
    String text() {
        return said.toString();
    }

    List<Element> boxes() {
        return boxes;
    }
}
