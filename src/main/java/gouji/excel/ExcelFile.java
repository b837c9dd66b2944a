package gouji.excel;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Imprint;
import gouji.document.Transcript;
import gouji.document.UnreadableException;
import gouji.opc.Archive;
import gouji.opc.Properties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the report as an Excel file (Excel 工作簿) that a colleague can fill in: a sheet of texts and one for each table, totals as live
 * formulas with their values, all locked but what is typed. The same report gives the same bytes.
 */
public final class ExcelFile {

    private ExcelFile() {
    }

    /** The file's content. The first one takes a second, for the library is large. */
    public static byte[] of(Sheet sheet, Dress dress) {
        var title = Transcript.of(sheet).title();
        var imprint = Imprint.of(sheet);
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var looks = new Looks(book);
            var page = new Page(looks, dress, String.join("\n", title), imprint.code());
            var places = new Places(sheet.form());
            new TextSheet(book.createSheet(TextSheet.NAME), looks).write(sheet, page);
            sheet.form().sections().stream().filter(section -> !section.isText()).forEach(section ->
                    new TableSheet(book.createSheet(Places.sheet(section)), looks, sheet, section, places).write(page));
            var properties = book.getProperties();
            imprint.properties().forEach((name, value) -> properties.getCustomProperties().addProperty(name, Transcript.legal(value)));
            book.write(out);
            return always(out.toByteArray(), Properties.core(String.join("", title), title.get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
    }

    /** The library writes the time into the file; ours has none. */
    private static byte[] always(byte[] written, byte[] core) {
        try {
            var parts = new LinkedHashMap<>(Archive.read(written));
            parts.replace(Properties.CORE, core);
            return Archive.write(parts);
        } catch (UnreadableException e) {
            throw new IllegalStateException("the library wrote no zip", e);
        }
    }
}
