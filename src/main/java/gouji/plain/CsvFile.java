package gouji.plain;

import gouji.check.Sheet;
import gouji.document.Imprint;
import gouji.document.Transcript;
import gouji.words.Language;
import gouji.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the report as CSV (逗号分隔): UTF-8 with a BOM, which Excel needs; key, section, label and value in every row; quoted as RFC 4180
 * has it. First what the file says of itself, then the texts, then the figures.
 */
public final class CsvFile {

    static final String BOM = "\ufeff";
    static final List<String> HEAD = List.of("key", "section", "label", "value");

    private final Sheet sheet;
    private final Words words = Words.in(Language.CHINESE);
    private final StringBuilder csv = new StringBuilder(BOM);

    private CsvFile(Sheet sheet) {
        this.sheet = sheet;
    }

    public static byte[] of(Sheet sheet) {
        return new CsvFile(sheet).written();
    }

    private byte[] written() {
        row(HEAD.get(0), HEAD.get(1), HEAD.get(2), HEAD.get(3));
        Imprint.of(sheet).properties().forEach((name, value) -> row(name, words.say("csv.imprint"), "", value));
        sheet.form().texts().forEach(key -> row(key, name(key), "", sheet.report().text(key).replaceAll("\\R", "\n")));
        var figures = Transcript.of(sheet).figures();
        sheet.form().sections().forEach(section -> sheet.form().cellsOf(section).forEach(cell ->
                row(cell.ref().toString(), section.title(), cell.rowLabel() + " · " + cell.columnLabel(), figures.get(cell.ref()))));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String name(String key) {
        return sheet.form().section(key).map(section -> section.title()).orElseGet(() -> words.say("excel.preamble"));
    }

    private void row(String key, String section, String label, String value) {
        csv.append(String.join(",", List.of(key, section, label, value).stream().map(Transcript::legal).map(Defused::of).map(CsvFile::quoted).toList()))
                .append("\r\n");
    }

    private static String quoted(String field) {
        return field.matches("[^\",\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
