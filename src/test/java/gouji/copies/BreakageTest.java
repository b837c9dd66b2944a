package gouji.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.How;
import gouji.report.Report;
import gouji.store.BehindOurBack;
import gouji.store.Key;
import gouji.store.Posting;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.UnstableDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were cut off or have one other bit, power cuts with torn and reordered writes, and writes that fail: what was saved is there,
 * or the program names what is not. {@code -Dgouji.damages=} says how often each, {@code -Dgouji.seed=} repeats a run.
 */
class BreakageTest {

    private static final int TIMES = Integer.getInteger("gouji.damages", 12);
    private static final long SEED = Long.getLong("gouji.seed", System.nanoTime());

    @TempDir
    Path temp;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> counts = new TreeMap<>();
    private int folders;

    private interface Damage {
        byte[] to(byte[] bytes);
    }

    private Path folder() {
        folders++;
        return temp.resolve("数据 " + folders);
    }

    @Test
    void filesThatWereCutOff() throws IOException {
        damaged("cut off", bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @Test
    void filesOfWhichOneBitIsOther() throws IOException {
        damaged("one bit other", bytes -> {
            var other = bytes.clone();
            other[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return other;
        });
    }

    /** Half of them as a program closed them, half as a killed one left them. */
    private void damaged(String name, Damage damage) throws IOException {
        var whole = folder();
        Worked.fill(whole, random);
        Map<String, Report> saved;
        try (var store = Store.open(whole)) {
            saved = Recovery.reports(store);
        }
        var silent = new ArrayList<String>();
        for (var time = 0; time < TIMES; time++) {
            var folder = folder();
            Worked.copy(whole, folder);
            if (time % 2 == 1) {
                BehindOurBack.crash(folder);
            }
            var file = victim(folder);
            Files.write(file, damage.to(Files.readAllBytes(file)));
            silent.addAll(opened(folder, saved, Map.of(), (time % 2 == 1 ? "after a kill, " : "") + kind(file)));
            delete(folder);
        }
        tell(name, silent);
    }

    /** A file that is damaged may not let itself be closed; then the next start has to have everything. */
    private List<String> opened(Path folder, Map<String, Report> saved, Map<String, Report> tried, String what) {
        var silent = new ArrayList<String>();
        if (!isClosedAfter(folder, saved, tried, what, silent)) {
            Recovery.count(counts, what + ": not closed");
            isClosedAfter(folder, saved, tried, what + ", not closed", silent);
        }
        return silent;
    }

    private boolean isClosedAfter(Path folder, Map<String, Report> saved, Map<String, Report> tried, String what, List<String> silent) {
        var recovery = Recovery.of(folder);
        var store = recovery.store();
        Recovery.count(counts, what + ": " + recovery.how());
        recovery.silent(saved, tried).forEach(each -> silent.add(what + ", " + recovery.how() + ": " + each));
        if (!store.offices().equals(List.of(Worked.OFFICE))) {
            silent.add(what + ", " + recovery.how() + ": " + store.offices());
        }
        try {
            store.close();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    private Path victim(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile).filter(file -> file.toFile().length() > 0).sorted().toList();
            var database = all.stream().filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
            return random.nextInt(3) > 0 ? database : all.get(random.nextInt(all.size()));
        }
    }

    private static String kind(Path file) {
        return file.getFileName().toString().replaceFirst("^.*\\.", ".");
    }

    @Test
    void powerCutsThatTearAndReorderWhatWasNotSyncedYet() throws IOException {
        var silent = new ArrayList<String>();
        for (var time = 0; time < TIMES; time++) {
            var folder = folder();
            try (var store = Store.open(folder)) {
                store.save(Worked.OFFICE);
                store.create(Worked.blank(2023), false, Instant.now());
            }
            var disk = UnstableDisk.of(folder, 1 + random.nextInt(150), true);
            var saved = new TreeMap<String, Report>();
            var tried = new TreeMap<String, Report>();
            var cut = typed(disk, saved, tried);
            Files.write(folder.resolve("gouji.mv.db"), cut);
            BehindOurBack.crash(folder);
            silent.addAll(opened(folder, saved, tried, "power cut"));
            delete(folder);
        }
        tell("power cuts", silent);
    }

    /** Types until the disk does not answer; gives what is on the platter then. */
    private byte[] typed(UnstableDisk disk, Map<String, Report> saved, Map<String, Report> tried) {
        var cut = new byte[][] {null};
        try (var store = disk.open()) {
            try {
                var key = store.entries().get(0).key();
                var id = Recovery.only(store);
                saved.put(id, store.read(key));
                while (true) {
                    type(store, key, id, saved, tried);
                }
            } finally {
                cut[0] = disk.afterPowerCut(random);
            }
        } catch (StoreException e) {
            return cut[0] == null ? disk.afterPowerCut(random) : cut[0];
        }
    }

    private void type(Store store, Key key, String id, Map<String, Report> saved, Map<String, Report> tried) {
        var next = Worked.step(saved.get(id), random);
        tried.put(id, next);
        store.write(new Posting(key, saved.get(id), next, How.TYPED, "张三", Instant.now()));
        saved.put(id, next);
    }

    @Test
    void writesThatFailOnceAreTriedAgainAndNothingIsMissing() throws IOException {
        var silent = new ArrayList<String>();
        for (var time = 0; time < TIMES; time++) {
            var folder = folder();
            try (var store = Store.open(folder)) {
                store.save(Worked.OFFICE);
                store.create(Worked.blank(2023), false, Instant.now());
            }
            var disk = UnstableDisk.of(folder, 1 + random.nextInt(60), false);
            var saved = new TreeMap<String, Report>();
            var tried = new TreeMap<String, Report>();
            try (var store = disk.open()) {
                var key = store.entries().get(0).key();
                var id = Recovery.only(store);
                saved.put(id, store.read(key));
                for (var step = 0; step < 20; step++) {
                    type(store, key, id, saved, tried);
                }
            } catch (StoreException e) {
                Recovery.count(counts, "told: " + e.reason());
            }
            BehindOurBack.crash(folder);
            silent.addAll(opened(folder, saved, tried, "write error"));
            delete(folder);
        }
        tell("write errors", silent);
    }

    private void tell(String name, List<String> silent) {
        System.out.println("breakage test: " + name + ", " + TIMES + " times, seed " + SEED + ": " + counts + ", silently missing or wrong: " + silent.size());
        assertEquals(List.of(), silent);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
