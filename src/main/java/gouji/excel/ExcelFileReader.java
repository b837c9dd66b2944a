package gouji.excel;

import gouji.document.ReadTable;
import gouji.document.ReadTable.Spot;
import gouji.document.Reread;
import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.TableLayout;
import gouji.opc.Archive;
import gouji.opc.Properties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an Excel file of ours again (回读), also after a colleague has filled it in. It shares nothing with what wrote it. Totals are
 * what stands in their cells, not what their formulas say.
 */
public final class ExcelFileReader {

    private ExcelFileReader() {
    }

    /** Whether these parts are those of an Excel file. */
    public static boolean is(Map<String, byte[]> parts) {
        return parts.containsKey(ReadBook.BOOK);
    }

    public static Reread read(Form form, byte[] content) throws UnreadableException {
        return read(form, Archive.read(content));
    }

    /** @param parts of the file, by their names */
    public static Reread read(Form form, Map<String, byte[]> parts) throws UnreadableException {
        var book = ReadBook.of(parts);
        var figures = new HashMap<CellRef, String>();
        for (var section : form.sections()) {
            if (!section.isText()) {
                figures.putAll(table(book.sheet(Places.sheet(section))).figures(TableLayout.of(section)));
            }
        }
        var texts = book.sheet(TextSheet.NAME);
        var title = texts.getOrDefault(new Spot(0, 0), "").split("\n");
        if (title.length < 2 || !title[title.length - 1].replaceAll("\\s", "").matches("[0-9]{4}年" + form.title())) {
            throw new UnreadableException(Why.FOREIGN);
        }
        return new Reread(List.of(title), texts(form, texts), figures, Properties.imprint(parts));
    }

    private static ReadTable table(Map<Spot, String> sheet) {
        var words = new HashMap<Spot, String>();
        sheet.forEach((spot, text) -> {
            if (spot.row() >= Places.TOP) {
                words.put(new Spot(spot.row() - Places.TOP, spot.column()), text);
            }
        });
        return new ReadTable(words);
    }

    private static Map<String, String> texts(Form form, Map<Spot, String> sheet) throws UnreadableException {
        var texts = new HashMap<String, StringBuilder>();
        StringBuilder current = null;
        var end = sheet.entrySet().stream().filter(each -> each.getKey().column() == 0 && each.getValue().equals(TextSheet.END))
                .mapToInt(each -> each.getKey().row()).max().orElse(0);
        for (var row = Places.TOP + 1; row < end; row++) {
            var beside = sheet.getOrDefault(new Spot(row, 0), "").strip();
            var line = sheet.getOrDefault(new Spot(row, 1), "");
            var key = form.texts().stream().filter(each -> TextSheet.name(form, each).equals(beside)).findFirst();
            if (key.isPresent() && !texts.containsKey(key.get())) {
                current = texts.computeIfAbsent(key.get(), each -> new StringBuilder()).append(line);
            } else if (current == null || !beside.isEmpty() && !beside.equals(TextSheet.GOES_ON)) {
                throw new UnreadableException(Why.FOREIGN);
            } else {
                current.append(beside.isEmpty() ? "\n" : "").append(line);
            }
        }
        if (!texts.keySet().containsAll(form.texts())) {
            throw new UnreadableException(Why.FOREIGN);
        }
        var read = new HashMap<String, String>();
        texts.forEach((key, text) -> read.put(key, text.toString()));
        return read;
    }
}
