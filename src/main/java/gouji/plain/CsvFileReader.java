package gouji.plain;

import gouji.document.Imprint;
import gouji.document.Reread;
import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.form.CellRef;
import gouji.form.Form;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file of ours again (回读): every key once, and none that the form does not have. */
public final class CsvFileReader {

    private CsvFileReader() {
    }

    /** Whether a file begins like one. */
    public static boolean is(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8);
        return start.startsWith(CsvFile.BOM + String.join(",", CsvFile.HEAD)) || start.startsWith(String.join(",", CsvFile.HEAD));
    }

    public static Reread read(Form form, byte[] content) throws UnreadableException {
        var values = values(CsvRows.of(text(content)));
        var texts = new HashMap<String, String>();
        for (var key : form.texts()) {
            texts.put(key, take(values, key).replaceAll("\\R", "\n"));
        }
        var figures = new HashMap<CellRef, String>();
        for (var cell : form.cells()) {
            figures.put(cell.ref(), take(values, cell.ref().toString()).strip());
        }
        var year = values.getOrDefault(Imprint.PREFIX + "year", "");
        var office = values.getOrDefault(Imprint.PREFIX + "officeName", "");
        var imprint = Imprint.read(values);
        values.keySet().removeIf(key -> key.startsWith(Imprint.PREFIX));
        if (!values.isEmpty() || office.isEmpty() || !year.matches("[0-9]{4}")) {
            throw new UnreadableException(Why.FOREIGN);
        }
        return new Reread(List.of(office, year + "年" + form.title()), texts, figures, imprint);
    }

    private static String text(byte[] content) throws UnreadableException {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(CsvFile.BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException(Why.DAMAGED);
        }
    }

    private static Map<String, String> values(List<List<String>> rows) throws UnreadableException {
        if (rows.isEmpty() || !rows.get(0).equals(CsvFile.HEAD)) {
            throw new UnreadableException(Why.FOREIGN);
        }
        var values = new HashMap<String, String>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.size() != CsvFile.HEAD.size() || values.put(Defused.armed(row.get(0)), Defused.armed(row.get(3))) != null) {
                throw new UnreadableException(Why.DAMAGED);
            }
        }
        return values;
    }

    private static String take(Map<String, String> values, String key) throws UnreadableException {
        var value = values.remove(key);
        if (value == null) {
            throw new UnreadableException(Why.DAMAGED);
        }
        return value;
    }
}
