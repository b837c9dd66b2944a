package gouji.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Imprint;
import gouji.document.Transcript;
import gouji.document.UnreadableException;
import gouji.excel.ExcelFile;
import gouji.excel.ExcelFileReader;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.Cell;
import gouji.report.Figure;
import gouji.word.WordFile;
import gouji.word.WordFileReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens our Word and Excel files, calculates what we calculate, and loses nothing when it saves them. */
@Tag("long")
class LibreOfficeTest {

    /** Formulas are calculated anew when a file is opened, whatever values it has. */
    private static final String CALCULATING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;
    private static final Dress DRAFT = Dress.draft(2, LocalDateTime.of(2024, 1, 12, 14, 3)).asSample();

    @TempDir
    private Path folder;

    @BeforeEach
    void soffice() throws IOException {
        Assumptions.assumeTrue(List.of(System.getenv("PATH").split(":")).stream().anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice"))),
                "LibreOffice is not on this machine");
        Files.writeString(Files.createDirectories(folder.resolve("profile/user")).resolve("registrymodifications.xcu"), CALCULATING);
    }

    @Test
    void aWordFileThatWriterHasSavedSaysTheSame() throws Exception {
        for (var sheet : List.of(sample(), eightDigits(), Sheet.of(Reports.FORM, Reports.random(new Random(3))))) {
            var read = WordFileReader.read(Reports.FORM, converted(WordFile.of(sheet, DRAFT), "docx", "docx"));
            assertEquals(List.of(), Transcript.of(sheet).differences(read.transcript()));
            assertEquals(Optional.of(Imprint.of(sheet)), read.imprint());
        }
    }

    @Test
    void everyParagraphIsInWhatWriterSavesAsText() throws Exception {
        var text = new String(converted(WordFile.of(sample(), DRAFT), "docx", "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8);
        Transcript.of(sample()).paragraphs().values().forEach(lines -> lines.forEach(line -> assertTrue(text.contains(line), line)));
    }

    @Test
    void tableThreeStandsOnOnePageAlsoWithEightDigits() throws Exception {
        try (var pdf = Loader.loadPDF(converted(WordFile.of(eightDigits(), Dress.FINAL), "docx", "pdf"))) {
            assertEquals(List.of(true), pages(pdf).filter(page -> page.contains("一、本年新收")).map(page -> page.contains("四、结转下年度")).toList());
        }
    }

    @Test
    void calcCalculatesWhatWeCalculateAndLosesNothing() throws Exception {
        for (var sheet : List.of(sample(), eightDigits(), Sheet.of(Reports.FORM, sample().report().without(Reports.cell("requests/received/research"))))) {
            var read = ExcelFileReader.read(Reports.FORM, converted(withoutValues(ExcelFile.of(sheet, DRAFT)), "xlsx", "xlsx"));
            assertEquals(List.of(), Transcript.of(sheet).differences(read.transcript()));
            assertEquals(Optional.of(Imprint.of(sheet)), read.imprint());
        }
    }

    @Test
    void aFileThatCalcHasSavedIsTheSameReport() throws IOException, InterruptedException, UnreadableException {
        var saved = converted(ExcelFile.of(Trials.worst(), DRAFT), "xlsx", "xlsx");
        var found = Transcript.of(Trials.worst()).differences(ExcelFileReader.read(Reports.FORM, saved).transcript());
        assertEquals(List.of(), found);
    }

    private static Stream<String> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<String>();
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            pages.add(text.getText(pdf));
        }
        return pages.stream();
    }

    /** Every total claims to be 77, so that only who calculates can know better. */
    private static byte[] withoutValues(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(77);
                }
            })));
            book.write(out);
        }
        return out.toByteArray();
    }

    private byte[] converted(byte[] file, String from, String to) throws IOException, InterruptedException {
        var before = Files.write(folder.resolve("before." + from), file);
        var out = Files.createDirectories(folder.resolve("out"));
        var process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--norestore",
                "--convert-to", to, "--outdir", out.toString(), before.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        assertEquals(0, process.waitFor(), () -> Trials.text(log()));
        return Files.readAllBytes(out.resolve("before." + to.replaceFirst(":.*", "")));
    }

    private byte[] log() {
        try {
            return Files.readAllBytes(folder.resolve("log"));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static Sheet sample() {
        return Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
    }

    private static Sheet eightDigits() {
        var report = Sample.read(Reports.FORM);
        for (Cell cell : Reports.FORM.cells()) {
            report = cell.isComputed() ? report : report.with(cell.ref(), Figure.of(12_345_678), List.of());
        }
        return Sheet.of(Reports.FORM, report);
    }
}
