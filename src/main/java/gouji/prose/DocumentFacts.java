package gouji.prose;

import java.util.Optional;

/** Which fact of table two (表二) words tell of rule documents: what was done to them decides. */
final class DocumentFacts {

    private DocumentFacts() {
    }

    /** None where they were only read, examined or filed. */
    static Optional<Fact> of(Sense topic, Piece words) {
        var kind = topic == Sense.REGULATION ? "REGULATIONS_" : "DOCUMENTS_";
        var step = words.has(Sense.REPEALED) ? "REPEALED" : words.has(Sense.IN_FORCE) ? "IN_FORCE"
                : words.has(Sense.ISSUED) ? "ISSUED" : words.has(Sense.PUBLISHED) ? "PUBLISHED" : "";
        return step.isEmpty() ? Optional.empty() : Optional.of(Fact.valueOf(kind + step));
    }

    static boolean isSure(Fact fact) {
        return fact != Fact.DOCUMENTS_PUBLISHED && fact != Fact.REGULATIONS_PUBLISHED;
    }
}
