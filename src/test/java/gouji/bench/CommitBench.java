package gouji.bench;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.form.Cell;
import gouji.report.Figure;
import gouji.report.How;
import gouji.store.Posting;
import gouji.store.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long it takes until an accepted cell is on the disk, beside a bare write and fsync of as many bytes as the commit made the files
 * grow by, one after the other in the same folder. Arguments: the folder, which should lie on a disk, and how many commits.
 */
public final class CommitBench {

    private static final int WARM_UP = 200;

    private CommitBench() {
    }

    public static void main(String... arguments) throws IOException {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "bench-commit");
        var commits = Integer.parseInt(arguments[1]);
        var commit = new long[commits];
        var bare = new long[commits];
        var random = new Random(1);
        var size = 0L;
        try (var store = Store.open(folder); var file = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var form = Editions.published().forYear(2023);
            var cells = form.cells().stream().filter(cell -> !cell.isComputed()).map(Cell::ref).toList();
            var report = Sample.read(form);
            var key = store.create(report, true, Instant.now()).key();
            var before = 0L;
            for (var at = -WARM_UP; at < commits; at++) {
                if (at == 0) {
                    before = size(folder);
                }
                var next = report.with(cells.get(random.nextInt(cells.size())), Figure.of(random.nextInt(1_000_000) + 1), List.of());
                var from = System.nanoTime();
                store.write(new Posting(key, report, next, How.TYPED, "bench", Instant.now()));
                var until = System.nanoTime();
                report = next;
                if (at >= 0) {
                    commit[at] = until - from;
                    size = (size(folder) - before) / (at + 1);
                    from = System.nanoTime();
                    file.write(ByteBuffer.allocate((int) size), 0);
                    file.force(true);
                    bare[at] = System.nanoTime() - from;
                }
            }
        }
        delete(folder);
        print("commit of one cell", commit);
        print("bare write + fsync of " + size + " bytes", bare);
        System.out.printf("median: %.2f times the bare one%n", (double) percentile(commit, 50) / percentile(bare, 50));
    }

    /** Of the files of the data; the bare one is written over and over at its beginning. */
    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("bare")).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void print(String what, long[] times) {
        System.out.printf("%s: median %.2f ms, p99 %.2f ms%n", what, percentile(times, 50) / 1e6, percentile(times, 99) / 1e6);
    }

    private static long percentile(long[] times, int percent) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
