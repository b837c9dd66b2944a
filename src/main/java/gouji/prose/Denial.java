package gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What 未发生, 未收到 and 没有 deny. */
final class Denial {

    /** These deny that something was there; 未 alone denies only the verb behind it. */
    private static final Set<String> BARE = Set.of("未", "并未", "尚未", "从未", "均未", "暂未", "不曾", "未曾", "没", "未因");
    private static final int FEW = 6;
    private static final int MANY = 12;

    private Denial() {
    }

    /**
     * @param said     the words that name it
     * @param isBehind whether they stand behind the denying word: 未发生行政复议, and not 行政复议均未发生
     */
    static List<Fact> of(Token not, Piece said, boolean isBehind) {
        if (isBehind && BARE.contains(not.words()) && !isVerb(said)) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        carried(said).ifPresent(facts::add);
        if (facts.isEmpty() && said.has(Sense::isOutcome)) {
            return RequestFacts.in(said).facts().subList(0, 1);
        }
        if (facts.isEmpty()) {
            var topics = said.joined(Sense::isTopic);
            if (!topics.isEmpty() && unknownBehind(topics.get(topics.size() - 1), said) <= 1) {
                topics.forEach(topic -> fact(topic.sense(), said).ifPresent(facts::add));
            }
        }
        return facts;
    }

    static boolean isSure(Fact fact, Piece said) {
        return switch (fact) {
            case NEWLY_RECEIVED -> said.unknown() <= FEW;
            case CARRIED_OUT, CARRIED_IN, FEE_OVERDUE, REVIEWS, SUITS, DIRECT_SUITS, SUITS_AFTER_REVIEW -> true;
            default -> fact.matter() == Fact.Matter.DOCUMENTS && DocumentFacts.isSure(fact);
        };
    }

    /** 无网上申请 denies no other. */
    private static boolean isOfOneChannel(Piece said) {
        return said.tokens().stream().filter(token -> token.is(Sense.CHANNEL)).count() == 1 && !said.has(Sense.ALL_CHANNELS);
    }

    /** 没有申请积压 denies no request. */
    private static int unknownBehind(Token topic, Piece said) {
        return said.part(said.tokens().indexOf(topic) + 1, said.tokens().size()).unknown();
    }

    private static boolean isVerb(Piece said) {
        var first = said.first(sense -> sense != Sense.FILLER && sense != Sense.AND);
        return first.filter(token -> token.sense().isStep() || token.sense().isDocumentStep() || token.sense().isDispute()).isPresent();
    }

    private static Optional<Fact> carried(Piece said) {
        if (said.has(Sense.NEXT_YEAR)) {
            return Optional.of(Fact.CARRIED_OUT);
        } else if (said.has(Sense.CARRIED)) {
            return Optional.of(said.has(Sense.LAST_YEAR) ? Fact.CARRIED_IN : Fact.CARRIED);
        }
        return Optional.empty();
    }

    private static Optional<Fact> fact(Sense topic, Piece said) {
        if (topic.isRequest()) {
            return said.unknown() <= MANY && !said.isOfAnotherRequest() && !isOfOneChannel(said) && !said.has(Sense.ANSWERED) && !said.has(Sense.UNFINISHED)
                    ? Optional.of(Fact.NEWLY_RECEIVED) : Optional.empty();
        } else if (topic.isDispute()) {
            if (said.has(Sense.LOST)) {
                return Optional.empty();
            }
            return DisputeFacts.of(topic, said.last(Sense::isDisputeOutcome).map(Token::sense));
        }
        return topic.isRule() ? DocumentFacts.of(topic, said) : Optional.empty();
    }
}
