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
 * How long it takes until an accepted cell is on the disk, beside bare writes and fsyncs of as many bytes as the commit made the files
 * grow by, one after the other in the same folder: at the end of a file that grows, as the data does, and over the beginning of one that
 * has its place on the disk already. Arguments: the folder, which should lie on a disk, and how many commits.
 */
public final class CommitBench {

    private static final int WARM_UP = 200;
    private static final String BARE = ".bare";

    private CommitBench() {
    }

    public static void main(String... arguments) throws IOException {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "bench-commit");
        var commits = Integer.parseInt(arguments[1]);
        var commit = new long[commits];
        var added = new long[commits];
        var over = new long[commits];
        var random = new Random(1);
        var size = 0L;
        try (var store = Store.open(folder); var growing = bare(folder, "growing"); var placed = bare(folder, "placed")) {
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
                    added[at] = write(growing, growing.size(), (int) size);
                    over[at] = write(placed, 0, (int) size);
                }
            }
        }
        delete(folder);
        print("commit of one cell", commit);
        print("bare write + fsync of " + size + " bytes, the file grows", added);
        print("bare write + fsync of " + size + " bytes, written over", over);
        System.out.printf("median: %.2f times the bare one where the file grows, %.2f times where it is written over%n",
                (double) percentile(commit, 50) / percentile(added, 50), (double) percentile(commit, 50) / percentile(over, 50));
    }

    private static FileChannel bare(Path folder, String name) throws IOException {
        return FileChannel.open(folder.resolve(name + BARE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Says how many ns it took. */
    private static long write(FileChannel file, long where, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size);
        var from = System.nanoTime();
        file.write(bytes, where);
        file.force(true);
        return System.nanoTime() - from;
    }

    /** Of the files of the data, without the bare ones. */
    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(BARE)).mapToLong(file -> file.toFile().length()).sum();
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
