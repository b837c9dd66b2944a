package gouji.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gouji.check.Case;
import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.delivery.Delivery.Delivered;
import gouji.delivery.Delivery.InTheWay;
import gouji.delivery.Delivery.NotReady;
import gouji.delivery.Delivery.NotTheSame;
import gouji.delivery.Delivery.NotWritten;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.exchange.ReportJson;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.exchange.WholeFile.Outcome;
import gouji.formats.Format;
import gouji.formats.Press;
import gouji.words.Language;
import gouji.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
    private static final LocalDateTime AT = LocalDateTime.of(2024, 1, 12, 14, 3);
    private static final Press PRESS = new Press(() -> new Typesetter(FontShelf.ofThisMachine()), Words.in(Language.CHINESE));
    private static final String NAME = "年报";
    private static final String PACK = "年报-报上级";

    @TempDir
    private Path folder;

    @AfterEach
    void noInterruptIsLeft() {
        Thread.interrupted();
    }

    @Test
    void eachRecipientGetsItsFilesAndNoDraftIsAFileForUpload() {
        var real = new TreeMap<Recipient, List<Format>>();
        var draft = new TreeMap<Recipient, List<Format>>();
        List.of(Recipient.values()).forEach(recipient -> {
            real.put(recipient, recipient.formats(false));
            draft.put(recipient, recipient.formats(true));
            assertEquals(recipient, Recipient.of(recipient.key()).orElseThrow());
        });
        assertEquals(Map.of(Recipient.OFFICE, List.of(Format.DOCX), Recipient.WEBSITE, List.of(Format.HTML),
                Recipient.SUPERIOR, List.of(Format.DOCX, Format.XLSX, Format.JSON), Recipient.ARCHIVE, List.of(Format.PDF, Format.JSON),
                Recipient.OTHER, List.of(Format.CSV, Format.DOCX, Format.XLSX, Format.HTML, Format.PDF, Format.JSON)), real);
        assertEquals(Map.of(Recipient.OFFICE, List.of(Format.DOCX), Recipient.WEBSITE, List.of(Format.HTML),
                Recipient.SUPERIOR, List.of(Format.DOCX, Format.XLSX), Recipient.ARCHIVE, List.of(Format.PDF),
                Recipient.OTHER, List.of(Format.DOCX, Format.XLSX, Format.HTML, Format.PDF)), draft);
    }

    @Test
    void oneFileLiesInTheFolderByItself() throws Exception {
        assertEquals(new Delivered(folder.resolve("年报.gouji.json"), List.of()), deliver(order(false, Format.JSON), false));
        assertEquals(List.of("年报.gouji.json"), all());
        assertArrayEquals(ReportJson.upload(SAMPLE), Files.readAllBytes(folder.resolve("年报.gouji.json")));
    }

    @Test
    void severalFilesLieInAFolderWithTheirManifest() throws Exception {
        var order = order(false, Format.DOCX, Format.XLSX, Format.JSON);
        assertEquals(List.of("年报.docx", "年报.xlsx", "年报.gouji.json", "清单.txt"), order.names());
        assertEquals(new Delivered(folder.resolve(PACK), List.of()), deliver(order, false));
        assertEquals(List.of(PACK, "年报-报上级/年报.docx", "年报-报上级/年报.gouji.json", "年报-报上级/年报.xlsx", "年报-报上级/清单.txt"), all());
        assertEquals(manifest(List.of("年报.docx", "年报.xlsx", "年报.gouji.json"), name -> Files.readAllBytes(folder.resolve(PACK).resolve(name))),
                Files.readString(folder.resolve("年报-报上级/清单.txt")));
    }

    @Test
    void aZipHoldsTheSameWithItsManifest() throws Exception {
        assertEquals(new Delivered(folder.resolve("年报-报上级.zip"), List.of()), deliver(order(true, Format.XLSX, Format.JSON), false));
        assertEquals(List.of("年报-报上级.zip"), all());
        var inside = unzipped(folder.resolve("年报-报上级.zip"));
        assertEquals(List.of("年报.gouji.json", "年报.xlsx", "清单.txt"), List.copyOf(inside.keySet()));
        assertArrayEquals(ReportJson.upload(SAMPLE), inside.get("年报.gouji.json"));
        assertEquals(manifest(List.of("年报.xlsx", "年报.gouji.json"), inside::get), new String(inside.get("清单.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void whatHasSuchANameIsLeftAloneUnlessToldOtherwiseAndOtherFilesAlways() throws Exception {
        var order = order(false, Format.CSV, Format.JSON);
        Files.createDirectory(folder.resolve(PACK));
        Files.writeString(folder.resolve("年报-报上级/年报.csv"), "旧");
        Files.writeString(folder.resolve("年报-报上级/她的.txt"), "她的");
        assertEquals(new NotWritten(folder.resolve(PACK), Outcome.EXISTS), deliver(order, false));
        assertEquals("旧", Files.readString(folder.resolve("年报-报上级/年报.csv")));
        assertEquals(new Delivered(folder.resolve(PACK), List.of()), deliver(order, true));
        assertEquals(List.of(PACK, "年报-报上级/她的.txt", "年报-报上级/年报.csv", "年报-报上级/年报.gouji.json", "年报-报上级/清单.txt"), all());
        assertTrue(Files.size(folder.resolve("年报-报上级/年报.csv")) > 1000);
    }

    @Test
    void whenOneFileCannotBeReplacedAllAreAsTheyWere() throws Exception {
        Files.createDirectories(folder.resolve("年报-报上级/年报.gouji.json"));
        Files.writeString(folder.resolve("年报-报上级/年报.csv"), "旧");
        assertEquals(new NotWritten(folder.resolve(PACK), Outcome.NOT_A_FILE), deliver(order(false, Format.CSV, Format.JSON), true));
        assertEquals(List.of(PACK, "年报-报上级/年报.csv", "年报-报上级/年报.gouji.json"), all());
        assertEquals("旧", Files.readString(folder.resolve("年报-报上级/年报.csv")));
    }

    @Test
    void whatAnotherRecipientGotIsNotMixedWithIt() throws Exception {
        deliver(order(false, Format.CSV, Format.JSON), false);
        var other = new Order(Case.of(SAMPLE), Dress.FINAL, NAME, "年报-留存", List.of(Format.JSON, Format.XLSX), folder, false, AT);
        assertEquals(new Delivered(folder.resolve("年报-留存"), List.of()), deliver(other, false));
        assertEquals(List.of(PACK, "年报-报上级/年报.csv", "年报-报上级/年报.gouji.json", "年报-报上级/清单.txt", "年报-留存", "年报-留存/年报.gouji.json",
                "年报-留存/年报.xlsx", "年报-留存/清单.txt"), all());
    }

    @Test
    void aFileIsNoFolderAndAFolderNoFile() throws Exception {
        Files.writeString(folder.resolve(PACK), "她的");
        Files.createDirectory(folder.resolve("年报-报上级.zip"));
        assertEquals(new InTheWay(folder.resolve(PACK)), deliver(order(false, Format.CSV, Format.JSON), true));
        assertEquals(new NotWritten(folder.resolve("年报-报上级.zip"), Outcome.NOT_A_FILE), deliver(order(true, Format.CSV), true));
        assertEquals(List.of(PACK, "年报-报上级.zip"), all());
    }

    @Test
    void whatIsCancelledLeavesNothing() throws Exception {
        var made = new ArrayList<Format>();
        assertThrows(InterruptedException.class, () -> Delivery.of(order(false, Format.CSV, Format.XLSX, Format.JSON), PRESS, false, format -> {
            made.add(format);
            if (format == Format.XLSX) {
                Thread.currentThread().interrupt();
            }
        }));
        assertEquals(List.of(Format.CSV, Format.XLSX), made);
        assertEquals(List.of(), all());
        assertThrows(InterruptedException.class, () -> Delivery.of(order(true, Format.JSON), PRESS, false,
                format -> Thread.currentThread().interrupt()));
        assertEquals(List.of(), all());
    }

    @Test
    void whatCannotBeReadAgainKeepsAllFilesBack() throws Exception {
        var bell = Case.of(Sheet.of(Reports.FORM, SAMPLE.report().withText("other", "铃\u0007")));
        var order = new Order(bell, Dress.FINAL, NAME, PACK, List.of(Format.CSV, Format.JSON), folder, false, AT);
        assertInstanceOf(NotTheSame.class, deliver(order, false));
        assertEquals(List.of(), all());
    }

    @Test
    void whileAnErrorStandsOnlyADraftIsDelivered() throws Exception {
        var blank = Case.of(Sheet.of(Reports.FORM, SAMPLE.report().withFigures(Map.of())));
        assertInstanceOf(NotReady.class, deliver(new Order(blank, Dress.FINAL, NAME, PACK, List.of(Format.DOCX), folder, false, AT), false));
        assertEquals(List.of(), all());
        assertInstanceOf(Delivered.class, deliver(new Order(blank, Dress.draft(3, AT), NAME, PACK, List.of(Format.HTML), folder, false, AT), false));
        assertTrue(Files.readString(folder.resolve("年报.html")).contains("第 3 稿"));
    }

    @Test
    void noDraftIsAFileForUploadAndNoSampleIsReal() {
        assertThrows(IllegalArgumentException.class, () -> new Order(Case.of(SAMPLE), Dress.draft(AT), NAME, PACK, List.of(Format.JSON), folder, false, AT));
        assertThrows(IllegalArgumentException.class, () -> new Order(Case.of(SAMPLE), Dress.FINAL.asSample(), NAME, PACK, List.of(Format.DOCX), folder,
                false, AT));
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws Exception {
        var nowhere = folder.resolve("无");
        var order = new Order(Case.of(SAMPLE), Dress.FINAL, NAME, PACK, List.of(Format.CSV, Format.JSON), nowhere, false, AT);
        assertEquals(new NotWritten(nowhere.resolve(PACK), Outcome.NO_FOLDER), deliver(order, false));
        assertEquals(List.of(), all());
    }

    @Test
    void aReadOnlyFolderIsLeftAsItIs() throws Exception {
        assertTrue(folder.toFile().setWritable(false));
        try {
            if (Files.isWritable(folder)) {
                System.out.println("skipped: this user may write to every folder, so none is read-only");
            }
            assumeTrue(!Files.isWritable(folder), "this user may write to every folder");
            assertThrows(AccessDeniedException.class, () -> deliver(order(false, Format.CSV, Format.JSON), false));
            assertThrows(AccessDeniedException.class, () -> deliver(order(true, Format.CSV), false));
            assertEquals(List.of(), all());
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void whereTheSystemRefusesNothingIsLeft() throws Exception {
        for (var zip : List.of(true, false)) {
            var order = new Order(Case.of(SAMPLE), Dress.FINAL, "名".repeat(200), "名".repeat(200), List.of(Format.CSV, Format.JSON), folder, zip, AT);
            assertThrows(IOException.class, () -> deliver(order, false));
            assertEquals(List.of(), all());
        }
    }

    private interface Content {

        byte[] of(String name) throws IOException;
    }

    private static String manifest(List<String> names, Content content) throws Exception {
        var text = new StringBuilder(PACK + "\r\n版本码：" + VersionCode.of(SAMPLE).text() + "\r\n导出时间：2024-01-12 14:03\r\n");
        for (var name : names) {
            var bytes = content.of(name);
            text.append("\r\n文件名：").append(name).append("\r\n大小：").append(bytes.length).append(" 字节\r\nSHA-256：")
                    .append(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).append("\r\n");
        }
        return text.toString();
    }

    private Order order(boolean zip, Format... formats) {
        return new Order(Case.of(SAMPLE), Dress.FINAL, NAME, PACK, List.of(formats), folder, zip, AT);
    }

    private static Delivery deliver(Order order, boolean replace) throws Exception {
        return Delivery.of(order, PRESS, replace, format -> { });
    }

    private static Map<String, byte[]> unzipped(Path file) throws IOException {
        var inside = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inside.put(entry.getName(), zip.readAllBytes());
            }
        }
        return inside;
    }

    private List<String> all() throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
