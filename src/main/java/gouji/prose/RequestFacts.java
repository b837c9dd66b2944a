package gouji.prose;

import static gouji.prose.Sense.CARRIED;
import static gouji.prose.Sense.LAST_YEAR;
import static gouji.prose.Sense.NEXT_YEAR;
import static gouji.prose.Sense.UNFINISHED;

import java.util.List;

/**
 * What words before or behind a number tell of requests.
 *
 * @param isSum  whether the number is of all of them together
 * @param isNoun whether only requests are named, and not what became of them
 */
record RequestFacts(List<Fact> facts, boolean isSure, boolean isSum, boolean isNoun) {

    private static final RequestFacts NONE = new RequestFacts(List.of(), false, false, false);

    static RequestFacts in(Piece words) {
        var outcomes = words.all(Sense::isOutcome);
        if (!outcomes.isEmpty()) {
            return outcomes(words, outcomes.stream().map(sense -> Fact.valueOf(sense.name())).toList());
        } else if (words.has(NEXT_YEAR)) {
            return sure(Fact.CARRIED_OUT);
        } else if (words.has(LAST_YEAR) && (words.has(CARRIED) || words.has(UNFINISHED))) {
            return sure(Fact.CARRIED_IN);
        } else if (words.has(CARRIED)) {
            return unsure(Fact.CARRIED);
        } else if (words.has(UNFINISHED)) {
            return unsure(Fact.CARRIED_OUT);
        }
        var applicants = words.all(Sense::isApplicant);
        if (applicants.size() == 1) {
            return unsure(applicant(applicants.get(0)));
        }
        return steps(words);
    }

    boolean isOutcome() {
        return facts.get(0).matter() == Fact.Matter.OUTCOME;
    }

    /** A reason is narrower than the result it stands beside: 不予公开（国家秘密）; two results joined are told together. */
    private static RequestFacts outcomes(Piece words, List<Fact> all) {
        var reasons = all.stream().filter(RequestFacts::isReason).toList();
        if (reasons.isEmpty()) {
            var joined = words.joined(Sense::isOutcome).stream().map(token -> Fact.valueOf(token.sense().name())).distinct().toList();
            return new RequestFacts(joined, true, joined.size() > 1 && !words.has(Sense.RESPECTIVELY), false);
        }
        return new RequestFacts(reasons, reasons.size() == all.size() && reasons.size() == 1, reasons.size() > 1, false);
    }

    private static boolean isReason(Fact fact) {
        return switch (fact) {
            case DISCLOSED, PARTLY_DISCLOSED, REFUSED, UNAVAILABLE, NOT_PROCESSED, OTHERWISE -> false;
            default -> true;
        };
    }

    private static RequestFacts steps(Piece words) {
        var steps = words.tokens().stream().filter(token -> token.sense().isStep()).toList();
        if (steps.isEmpty()) {
            return words.has(Sense::isRequest) ? new RequestFacts(List.of(Fact.HANDLED), false, false, true) : NONE;
        }
        var last = steps.get(steps.size() - 1);
        var before = steps.size() > 1 ? steps.get(steps.size() - 2) : last;
        var both = isComing(before) && !isComing(last) && words.part(words.tokens().indexOf(before) + 1, words.tokens().indexOf(last))
                .tokens().stream().allMatch(token -> token.is(Sense.FILLER) || token.is(Sense.AND) || token.is(Sense.ALL));
        return both ? new RequestFacts(List.of(step(before), step(last)), step(last) != Fact.HANDLED, false, false)
                : step(last) == Fact.HANDLED ? unsure(Fact.HANDLED) : sure(step(last));
    }

    private static boolean isComing(Token token) {
        return token.is(Sense.RECEIVED) || token.is(Sense.NEWLY_RECEIVED);
    }

    private static Fact step(Token token) {
        return Fact.valueOf(token.sense().name());
    }

    private static Fact applicant(Sense sense) {
        return switch (sense) {
            case ORGANISATION -> Fact.ORGANISATIONS;
            case ENTERPRISE -> Fact.ENTERPRISES;
            case RESEARCH -> Fact.RESEARCH;
            case PUBLIC_INTEREST -> Fact.PUBLIC_INTEREST;
            case LEGAL_SERVICE -> Fact.LEGAL_SERVICE;
            default -> Fact.NATURAL_PERSONS;
        };
    }

    private static RequestFacts sure(Fact fact) {
        return new RequestFacts(List.of(fact), true, false, false);
    }

    private static RequestFacts unsure(Fact fact) {
        return new RequestFacts(List.of(fact), false, false, false);
    }
}
