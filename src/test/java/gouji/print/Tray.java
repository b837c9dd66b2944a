package gouji.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;

/**
 * Where the paper of a real queue comes out: that of CUPS-PDF, whose paper is a file in {@code ~/PDF}. The queue is called
 * {@code PDF}, or as the system property {@code gouji.test.queue} says.
 */
public final class Tray implements AutoCloseable {

    public static final String QUEUE = System.getProperty("gouji.test.queue", "PDF");

    private static final Path FOLDER = Path.of(System.getProperty("user.home"), "PDF");

    private final WatchService watch;

    private Tray(WatchService watch) {
        this.watch = watch;
    }

    /** Skips the test where there is no queue. */
    public static void assumeQueue() {
        var isThere = Printers.names().contains(QUEUE);
        if (!isThere) {
            System.out.println("skipped: there is no print queue '" + QUEUE + "'");
        }
        Assumptions.assumeTrue(isThere, () -> "there is no print queue '" + QUEUE + "'");
    }

    /** Looks into the tray from now on. */
    public static Tray open() throws IOException {
        Files.createDirectories(FOLDER);
        var watch = FOLDER.getFileSystem().newWatchService();
        FOLDER.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        return new Tray(watch);
    }

    /**
     * Waits until the paper of a job is there and whole.
     *
     * @param mark letters and digits from the title of the job, in no other job's title
     */
    public PDDocument paper(String mark) throws IOException, InterruptedException {
        while (true) {
            try (var files = Files.list(FOLDER)) {
                var file = files.filter(path -> path.getFileName().toString().contains(mark)).findFirst();
                if (file.isPresent()) {
                    return Loader.loadPDF(Files.readAllBytes(file.get()));
                }
            } catch (IOException e) {
                // It is still being written; the next event will tell.
            }
            var key = watch.poll(60, TimeUnit.SECONDS);
            assertTrue(key != null, "nothing came out of the queue in a minute");
            key.pollEvents();
            key.reset();
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
