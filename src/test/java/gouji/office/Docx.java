package gouji.office;

import gouji.opc.Archive;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes Word files of pieces of their markup. */
final class Docx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private Docx() {
    }

    static byte[] of(String body) {
        return of(body, Map.of());
    }

    /** @param more the content of further parts, by their roots such as {@code numbering} */
    static byte[] of(String body, Map<String, String> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        var types = more.keySet().stream().sorted().map(root -> "<Override PartName=\"/word/" + root + ".xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + root + "+xml\"/>").collect(Collectors.joining());
        put(parts, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>" + types + "</Types>");
        put(parts, "_rels/.rels", relations(Map.of("officeDocument", "word/document.xml")));
        put(parts, "word/document.xml", "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
        put(parts, "word/_rels/document.xml.rels", relations(more.keySet().stream().collect(Collectors.toMap(root -> root, root -> root + ".xml"))));
        more.forEach((root, content) -> put(parts, "word/" + root + ".xml", "<w:" + root + NAMES + ">" + content + "</w:" + root + ">"));
        return Archive.write(parts);
    }

    private static String relations(Map<String, String> targets) {
        return targets.entrySet().stream().map(each -> "<Relationship Id=\"" + each.getKey() + "\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                + "/2006/relationships/" + each.getKey() + "\" Target=\"" + each.getValue() + "\"/>")
                .collect(Collectors.joining("", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">", "</Relationships>"));
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, (HEAD + content).getBytes(StandardCharsets.UTF_8));
    }

    static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** @param looks elements, such as {@code <w:vanish/>} */
    static String run(String looks, String text) {
        return "<w:r><w:rPr>" + looks + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text) {
        return cell("", text);
    }

    static String cell(String looks, String text) {
        return holding(looks, text.isEmpty() ? "<w:p/>" : paragraph(run(text)));
    }

    static String holding(String looks, String content) {
        return "<w:tc><w:tcPr>" + looks + "</w:tcPr>" + content + "</w:tc>";
    }

    static String span(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }
}
