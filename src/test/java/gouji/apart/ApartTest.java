package gouji.apart;

import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.original;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.original.Opened;
import gouji.original.Originals;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ApartTest {

    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Originals originals = new Originals(Apart.ofThisProgram());

    @Test
    void aWorkbookComesBackWhole() throws IOException {
        assertEquals(original(line("表二"), grid("规章|0", "行政许可|97")), originals.read(workbook("97")));
    }

    @Test
    void manyAtOnceComeBackEachWithItsOwn() throws IOException {
        var files = new ArrayList<byte[]>();
        for (var each = 0; each < 6; each++) {
            files.add(workbook(String.valueOf(each)));
        }
        var opened = files.stream().map(file -> CompletableFuture.supplyAsync(() -> originals.read(file), task -> new Thread(task).start())).toList()
                .stream().map(CompletableFuture::join).toList();
        assertEquals(IntStream.range(0, 6).<Opened>mapToObj(each -> original(line("表二"), grid("规章|0", "行政许可|" + each))).toList(), opened);
    }

    @Test
    void aBrokenFileIsDamagedAndTheProgramGoesOn() throws IOException {
        var file = workbook("97");
        assertEquals(Unopened.because(Why.DAMAGED), originals.read(Arrays.copyOf(file, file.length / 2)));
        assertEquals(Unopened.because(Why.DAMAGED), originals.read("PK\3\4".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Unopened.because(Why.DAMAGED), originals.read("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anArchiveOfClassesThatIsNoneDoesNoHarm() throws IOException {
        System.setProperty("gouji.apart.archive", "/no/such/archive");
        try {
            assertEquals(original(line("表二"), grid("规章|0", "行政许可|97")), new Originals(Apart.ofThisProgram()).read(workbook("97")));
        } finally {
            System.clearProperty("gouji.apart.archive");
        }
    }

    @Test
    void aReaderThatDoesNotEndIsEnded() {
        assertEquals(Unopened.because(Why.SLOW, "1"), reader(Endless.class, SHORT).read(new byte[3_000_000]));
    }

    @Test
    void aReaderWhoseMemoryIsUsedUpIsTold() {
        assertEquals(Unopened.because(Why.HUNGRY, "512"), reader(Hungry.class, Duration.ofSeconds(10)).read(new byte[1]));
    }

    @Test
    void aReaderThatThrowsHasADamagedFile() {
        assertEquals(Unopened.because(Why.DAMAGED), reader(Throwing.class, Duration.ofSeconds(10)).read(new byte[3_000_000]));
    }

    @Test
    void anAnswerThatIsNoneIsNotBelieved() {
        assertEquals(Unopened.because(Why.ABORTED), reader(Babbling.class, Duration.ofSeconds(10)).read(new byte[1]));
    }

    @Test
    void aReaderThatCannotBeStartedIsTold() {
        assertEquals(Unopened.because(Why.ABORTED), new Apart(List.of("/no/such/java"), SHORT).read(new byte[1]));
    }

    @Test
    void aThreadThatIsInterruptedWaitsNoLonger() {
        Thread.currentThread().interrupt();
        assertEquals(Unopened.because(Why.ABORTED), reader(Endless.class, Duration.ofSeconds(60)).read(new byte[1]));
        assertEquals(true, Thread.interrupted());
    }

    private static Apart reader(Class<?> main, Duration time) {
        return new Apart(Apart.command(main.getName(), 64, time), time);
    }

    private static byte[] workbook(String figure) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("表二");
            for (var row : List.of(List.of("规章", "0"), List.of("行政许可", figure))) {
                var made = sheet.createRow(sheet.getPhysicalNumberOfRows());
                row.forEach(cell -> made.createCell(Math.max(0, made.getLastCellNum())).setCellValue(cell));
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A process that neither reads nor ends. */
    static final class Endless {

        private Endless() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }

    static final class Hungry {

        private Hungry() {
        }

        public static void main(String[] arguments) {
            var all = new ArrayList<byte[]>();
            while (true) {
                all.add(new byte[1_000_000]);
            }
        }
    }

    static final class Throwing {

        private Throwing() {
        }

        public static void main(String[] arguments) {
            throw new IllegalStateException();
        }
    }

    static final class Babbling {

        private Babbling() {
        }

        public static void main(String[] arguments) {
            System.out.print("\1\0\0\0\5\3\0\0\0\7规章");
        }
    }
}
