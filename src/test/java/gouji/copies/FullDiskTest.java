package gouji.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gouji.report.How;
import gouji.report.Report;
import gouji.store.Posting;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A disk that fills while she types; {@code -Dgouji.small=} is an empty one of some megabytes, which packaging/test --all sets up. */
class FullDiskTest {

    private static final Path ROOM = Path.of("room");

    @Test
    void whatWasSavedIsThereAndTheDiskIsNamedAsFullAndWithRoomAgainItGoesOn() throws IOException {
        var small = System.getProperty("gouji.small", "");
        assumeTrue(!small.isEmpty(), "no small disk; packaging/test --all makes one, which takes root");
        var folder = Path.of(small).resolve("数据");
        var random = new Random(7);
        var saved = new TreeMap<String, Report>();
        var tried = new TreeMap<String, Report>();
        Files.write(Path.of(small).resolve(ROOM), new byte[1 << 20]);
        try (var store = Store.open(folder)) {
            var key = store.create(Worked.blank(2023), false, Instant.now()).key();
            var id = Recovery.only(store);
            saved.put(id, store.read(key));
            var told = Optional.<Reason>empty();
            while (told.isEmpty()) {
                var next = Worked.step(saved.get(id), random);
                tried.put(id, next);
                told = write(store, new Posting(key, saved.get(id), next, How.TYPED, "张三", Instant.now()));
                if (told.isEmpty()) {
                    saved.put(id, next);
                }
            }
            assertEquals(Optional.of(Reason.FULL), told);
            Files.delete(Path.of(small).resolve(ROOM));
            write(store, new Posting(key, saved.get(id), tried.get(id), How.TYPED, "张三", Instant.now()));
            assertEquals(tried.get(id), store.read(key));
            saved.putAll(tried);
        }
        var recovery = Recovery.of(folder);
        try (var store = recovery.store()) {
            assertEquals(List.of("opened", List.of()), List.of(recovery.how(), recovery.silent(saved)));
            System.out.println("full disk test: " + store.journal(store.entries().get(0).key()).size() + " changes until the disk was full, all there");
        }
    }

    private static Optional<Reason> write(Store store, Posting posting) {
        try {
            store.write(posting);
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.reason());
        }
    }

    /** The next run finds it empty. */
    @AfterEach
    void empty() throws IOException {
        var small = System.getProperty("gouji.small", "");
        if (!small.isEmpty()) {
            try (var files = Files.walk(Path.of(small))) {
                for (var file : files.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(Path.of(small))).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
