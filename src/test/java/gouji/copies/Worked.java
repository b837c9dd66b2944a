package gouji.copies;

import gouji.edition.Editions;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.store.Key;
import gouji.store.Posting;
import gouji.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A data folder in which somebody has worked: two reports, copies of them, and work since. */
final class Worked {

    static final Office OFFICE = new Office(new UUID(1, 2), "云岭县人民政府办公室", Level.COUNTY_OFFICE, new Office.Contact("人民路1号", "000000", "0000", ""));
    private static final List<CellRef> CELLS = Editions.published().forYear(2023).cells().stream().filter(cell -> !cell.isComputed()).map(Cell::ref)
            .toList();

    private Worked() {
    }

    static void fill(Path folder, Random random) {
        try (var store = Store.open(folder)) {
            store.save(OFFICE);
            var copies = new Copies(folder, Clock.systemUTC());
            var old = store.create(blank(2022), false, Instant.now()).key();
            var key = store.create(blank(2023), false, Instant.now()).key();
            work(store, old, random, 20);
            work(store, key, random, 20);
            copies.make(store, Why.CLOSING, Optional.empty());
            work(store, key, random, 10);
            copies.make(store, Why.HOURLY, Optional.empty());
            work(store, key, random, 10);
        }
    }

    static Report blank(int year) {
        return Report.blank(Head.of(OFFICE, Scope.OWN, year), "2021");
    }

    /** That many steps, each on the disk when this returns. */
    static void work(Store store, Key key, Random random, int steps) {
        var report = store.read(key);
        for (var step = 0; step < steps; step++) {
            var next = step(report, random);
            store.write(new Posting(key, report, next, How.TYPED, "张三", Instant.now()));
            report = next;
        }
    }

    /** A cell or a text changed; never to what it was. */
    static Report step(Report report, Random random) {
        if (random.nextInt(5) == 0) {
            return report.withText("overview", report.text("overview") + "公开".repeat(1 + random.nextInt(60)) + random.nextInt());
        }
        return report.with(CELLS.get(random.nextInt(CELLS.size())), Figure.of(1 + random.nextInt(1_000_000_000)), List.of());
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
