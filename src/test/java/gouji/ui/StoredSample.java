package gouji.ui;

import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.report.Head;
import gouji.report.Report;
import gouji.store.Entry;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The sample's figures and texts as the report of another office, so that it counts as a real one. */
final class StoredSample {

    private StoredSample() {
    }

    /** Keeps it, changed, as the only report of a data folder. */
    static Entry in(Path folder, UnaryOperator<Report> change) {
        var sample = Sample.read(Editions.published().forYear(2023));
        var head = new Head(new UUID(0, 7), sample.head().officeName(), sample.head().level(), sample.head().scope(), 2023);
        try (var store = Store.open(folder)) {
            return store.create(change.apply(sample.withHead(head)), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
    }
}
