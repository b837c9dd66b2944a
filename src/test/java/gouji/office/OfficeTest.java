package gouji.office;

import static gouji.office.Docx.cell;
import static gouji.office.Docx.paragraph;
import static gouji.office.Docx.row;
import static gouji.office.Docx.run;
import static gouji.office.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gouji.document.UnreadableException;
import gouji.opc.Archive;
import gouji.original.Grid;
import gouji.original.Opened;
import gouji.original.Original;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is no whole Office file, or a hostile one. What is thrown here is the end of a process of its own in the program. */
class OfficeTest {

    private static final Path TEMPLATE = Path.of("../shared/corpus/空白模板-国办2021格式.docx");

    @Test
    void anEncryptedDocumentIsTold() throws IOException, GeneralSecurityException {
        assertEquals(Unopened.because(Why.ENCRYPTED), read(encrypted(Docx.of(paragraph(run("13"))))));
        try (var book = new HSSFWorkbook()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("13");
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            assertEquals(Unopened.because(Why.ENCRYPTED), read(locked(book)));
        }
    }

    /** The password of a thread must not be there when the file is read. */
    private static byte[] locked(HSSFWorkbook book) throws IOException {
        try {
            return SheetReaderTest.bytes(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] encrypted(byte[] file) throws IOException, GeneralSecurityException {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(system)) {
                out.write(file);
            }
            var bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aFileThatEndsTooSoonIsNeverHalfRead() throws IOException {
        for (var file : new byte[][] {document(), workbook(), oldWorkbook()}) {
            var whole = read(file);
            for (var part = 1; part < 20; part++) {
                var cut = Arrays.copyOf(file, file.length * part / 20);
                var read = tryRead(cut);
                assertTrue(read instanceof Unopened || read.equals(whole), () -> cut.length + " of " + file.length);
            }
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertEquals(Unopened.because(Why.SWOLLEN), read(bomb("word/document.xml")));
        assertEquals(Unopened.because(Why.SWOLLEN), read(bomb("xl/sharedStrings.xml")));
    }

    /** A part that unpacks to a gigabyte. */
    private static byte[] bomb(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            var megabyte = new byte[1024 * 1024];
            for (var left = 1024; left > 0; left--) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void anEntityIsNeverResolved() {
        var file = Archive.write(Map.of("word/document.xml", ("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<document><body><p><r><t>&x;</t></r></p></body></document>").getBytes(StandardCharsets.UTF_8)));
        assertEquals(Unopened.because(Why.DAMAGED), read(file));
    }

    @Test
    void anEntityInASheetIsNeverResolved() throws IOException, UnreadableException {
        var parts = new LinkedHashMap<>(Archive.read(workbook()));
        var strings = new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
        parts.put("xl/sharedStrings.xml", strings.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst")
                .replace("规章", "&x;").getBytes(StandardCharsets.UTF_8));
        assertEquals(Unopened.because(Why.DAMAGED), tryRead(Archive.write(parts)));
    }

    @Test
    void markupThatNestsTooDeepIsRefused() {
        assertEquals(Unopened.because(Why.SWOLLEN), read(Docx.of("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000))));
    }

    @Test
    void aSpanThatWouldFillTheMemoryDoesNot() {
        var wide = cell("<w:gridSpan w:val=\"999999999\"/>", "甲");
        assertInstanceOf(Original.class, read(Docx.of(table(row(wide, wide), row(cell("乙"), cell("1"))))));
    }

    @Test
    void otherPackagesAreTold() {
        assertEquals(Unopened.because(Why.UNKNOWN_KIND), read(Archive.write(Map.of("a.txt", new byte[1]))));
        assertEquals(Unopened.because(Why.OLD_OFFICE), read(Archive.write(Map.of("OFD.xml", new byte[1]))));
        assertEquals(Unopened.because(Why.OLD_OFFICE), read(Archive.write(Map.of("mimetype", new byte[1], "content.xml", new byte[1]))));
    }

    @Test
    void compoundFilesOfOtherProgramsAreToSaveAsDocx() throws IOException {
        try (var system = new POIFSFileSystem()) {
            system.getRoot().createDocument("WPS", new ByteArrayInputStream(new byte[8]));
            var bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            assertEquals(Unopened.because(Why.OLD_OFFICE), read(bytes.toByteArray()));
        }
    }

    @Test
    void theOfficialFormIsReadAsItsThreeTables() throws IOException {
        assumeTrue(Files.exists(TEMPLATE), "the official form is not beside the checkout");
        var read = (Original) read(Files.readAllBytes(TEMPLATE));
        var grids = read.passages().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
        assertEquals(3, grids.size());
    }

    private static byte[] document() {
        return Docx.of(paragraph(run("一、总体情况")) + table(row(cell("规章"), cell("0")), row(cell("行政许可"), cell("97"))));
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("规章");
            return SheetReaderTest.bytes(book);
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("规章");
            return SheetReaderTest.bytes(book);
        }
    }

    private static Opened tryRead(byte[] file) {
        try {
            return read(file);
        } catch (RuntimeException e) {
            return Unopened.because(Why.DAMAGED);
        }
    }

    private static Opened read(byte[] file) {
        return new Office().read(file);
    }
}
