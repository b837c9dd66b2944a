package gouji.store;

import gouji.report.Report;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The hash of the report asked for last: what a posting starts from is nearly always what the one before led to. */
final class LastHash {

    private record Hashed(Report report, byte[] hash) {
    }

    private final AtomicReference<Optional<Hashed>> last = new AtomicReference<>(Optional.empty());

    byte[] of(Report report) {
        var hashed = last.get().filter(known -> known.report() == report).orElseGet(() -> new Hashed(report, Content.hash(report)));
        last.set(Optional.of(hashed));
        return hashed.hash();
    }
}
