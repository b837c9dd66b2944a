package gouji.office;

import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.opc.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a Word file that say something (docx 各部件).
 *
 * @param body      of the document
 * @param notes     at the foot of pages and at the end, by their kind and number
 * @param numbering of lists
 * @param looks     of runs
 */
record DocxParts(Element body, Map<String, Element> notes, DocxNumbering numbering, DocxLooks looks) {

    private static final String FIRST = "_rels/.rels";
    private static final String USUAL = "word/document.xml";

    /** None where it is no Word file. */
    static Optional<DocxParts> document(Map<String, byte[]> parts) throws UnreadableException {
        var name = parts.containsKey(USUAL) ? USUAL : said(parts);
        if (!name.endsWith(".xml") || !parts.containsKey(name) || name.startsWith("xl/")) {
            return Optional.empty();
        }
        var document = Element.read(parts.get(name));
        if (!document.name().equals("document")) {
            return Optional.empty();
        }
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        var notes = new HashMap<String, Element>();
        for (var kind : new String[] {"footnote", "endnote"}) {
            part(parts, folder + kind + "s.xml").ifPresent(all -> all.all(kind).filter(note -> note.attribute("type").isEmpty())
                    .forEach(note -> notes.put(kind + note.attribute("id"), note)));
        }
        return Optional.of(new DocxParts(document.child("body").orElseThrow(() -> new UnreadableException(Why.DAMAGED)), notes,
                DocxNumbering.of(part(parts, folder + "numbering.xml"), part(parts, folder + "styles.xml")),
                DocxLooks.of(part(parts, folder + "styles.xml"))));
    }

    private static Optional<Element> part(Map<String, byte[]> parts, String name) throws UnreadableException {
        return parts.containsKey(name) ? Optional.of(Element.read(parts.get(name))) : Optional.empty();
    }

    /** Where the package says its main part is. */
    private static String said(Map<String, byte[]> parts) throws UnreadableException {
        return part(parts, FIRST).stream().flatMap(relations -> relations.all("Relationship"))
                .filter(relation -> relation.attribute("Type").endsWith("/officeDocument")).findFirst()
                .map(relation -> relation.attribute("Target")).map(target -> target.startsWith("/") ? target.substring(1) : target).orElse("");
    }
}
