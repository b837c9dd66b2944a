package gouji.fuzz;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.formats.Finished;
import gouji.formats.Format;
import gouji.formats.Press;
import gouji.office.Office;
import gouji.opc.Archive;
import gouji.words.Language;
import gouji.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes what the fuzzer begins with (种子): the sample as every kind of file, and small files with what it has not. */
public final class Seeds {

    private static final String ROWS = "信息内容\t本年制发件数\t本年废止件数\n规章\t0\t13\n行政许可\t97\t\n";

    private Seeds() {
    }

    /** @param arguments the folder in which each reader has a folder */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        put(folder, Fuzzed.TEXT, "tabs", ROWS.getBytes(StandardCharsets.UTF_8));
        put(folder, Fuzzed.TEXT, "bars", ROWS.replace('\t', '|').replace("规章", "|---|---|\n规章").getBytes(Charset.forName("GB18030")));
        put(folder, Fuzzed.TEXT, "mixed", "一、总体情况\n<table><tr><td>规章<td>0</table>二、".getBytes(StandardCharsets.UTF_8));
        put(folder, Fuzzed.TEXT, "wide", ("\ufeff" + ROWS).getBytes(StandardCharsets.UTF_16LE));
        put(folder, Fuzzed.TEXT, "csv", made(Format.CSV));
        put(folder, Fuzzed.HTML, "sample", made(Format.HTML));
        put(folder, Fuzzed.HTML, "spans", ("<div style='display:none'>x</div><ol start=3><li>甲</ol><table><thead><tr><th rowspan=2>规章<th colspan=3>0</thead><tr>"
                + "<td rowspan=0><table><tr><td>1<td>2</table><td><pre>a\tb</pre><sup>1</sup></table>").getBytes(StandardCharsets.UTF_8));
        var word = made(Format.DOCX);
        put(folder, Fuzzed.DOCX, "sample", Archive.read(word).get("word/document.xml"));
        put(folder, Fuzzed.ZIP, "docx", word);
        var book = made(Format.XLSX);
        put(folder, Fuzzed.ZIP, "xlsx", book);
        put(folder, Fuzzed.XLSX, "sheet", ("<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>规章</t></is></c><c r='B1' s='1'><v>12.5</v></c></row>"
                + "<row r='3'><c r='A3' t='str'><f>A1</f><v>x</v></c><c t='b'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A1:A2'/></mergeCells>"
                + "</worksheet>").getBytes(StandardCharsets.UTF_8));
        put(folder, Fuzzed.PDF, "sample", made(Format.PDF));
        put(folder, Fuzzed.XLS, "table", oldBook());
        try (var document = Office.class.getResourceAsStream("everything.doc")) {
            put(folder, Fuzzed.DOC, "everything", document.readAllBytes());
        }
    }

    private static byte[] made(Format format) throws Exception {
        var sheet = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
        var typesetter = new Typesetter(FontShelf.ofThisMachine());
        var dress = Dress.draft(LocalDateTime.of(2024, 1, 12, 14, 3)).asSample();
        return ((Finished.Ready) new Press(() -> typesetter, Words.in(Language.CHINESE)).of(sheet, dress, format)).bytes();
    }

    private static byte[] oldBook() throws IOException {
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("表二");
            for (var row = 0; row < 4; row++) {
                var made = sheet.createRow(row);
                made.createCell(0).setCellValue("规章" + row);
                made.createCell(1).setCellValue(row * 1.5);
                made.createCell(2).setCellFormula("B1*2");
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void put(Path folder, Fuzzed reader, String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(reader.name())).resolve(name), bytes);
    }
}
