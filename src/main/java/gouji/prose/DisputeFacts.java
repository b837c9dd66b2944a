package gouji.prose;

import java.util.List;
import java.util.Optional;

/** Which fact of table four (表四) words tell: a kind of dispute and how it ended. */
final class DisputeFacts {

    private DisputeFacts() {
    }

    /** All disputes of that kind, or those that ended so; none where the table does not tell them together. */
    static Optional<Fact> of(Sense kind, Optional<Sense> outcome) {
        return switch (kind) {
            case REVIEW -> outcome.isEmpty() ? Optional.of(Fact.REVIEWS) : outcome(List.of(Fact.REVIEWS), outcome.get());
            case SUIT -> outcome.isEmpty() ? Optional.of(Fact.SUITS) : outcome(List.of(Fact.SUITS), outcome.get());
            case DIRECT_SUIT -> Optional.of(Fact.DIRECT_SUITS).filter(fact -> outcome.isEmpty());
            case SUIT_AFTER_REVIEW -> Optional.of(Fact.SUITS_AFTER_REVIEW).filter(fact -> outcome.isEmpty());
            default -> Optional.empty();
        };
    }

    /** Those of a total that ended so. */
    static Optional<Fact> outcome(List<Fact> total, Sense outcome) {
        if (total.equals(List.of(Fact.REVIEWS))) {
            return suffix(outcome).map(suffix -> Fact.valueOf("REVIEWS_" + suffix));
        }
        return total.equals(List.of(Fact.SUITS)) ? suffix(outcome).map(suffix -> Fact.valueOf("SUITS_" + suffix)) : Optional.empty();
    }

    private static Optional<String> suffix(Sense outcome) {
        return switch (outcome) {
            case UPHELD -> Optional.of("UPHELD");
            case CORRECTED -> Optional.of("CORRECTED");
            case OTHER_OUTCOME -> Optional.of("OTHER");
            case PENDING -> Optional.of("PENDING");
            default -> Optional.empty();
        };
    }
}
