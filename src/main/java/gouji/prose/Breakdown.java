package gouji.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A whole and the parts a sentence names of it (其中).
 *
 * @param wholes what may be the whole: the number before 其中 first, then others named earlier, and sums of neighbours
 * @param from   where the whole begins in its sentence
 * @param to     where the last part ends
 */
record Breakdown(List<BigDecimal> wholes, List<Part> parts, int from, int to) {

    private static final Set<String> CASES = Set.of("件", "宗", "起", "份", "件次");
    /** No list of parts is longer than so many words. */
    private static final int LONGEST = 400;
    /** Nor does a sentence take more than so many wholes apart. */
    private static final int MOST = 200;

    /** By what a whole is taken apart; parts of different kinds overlap. */
    private enum Kind { CHANNEL, APPLICANT, COMING, GOING, OUTCOME, DISPUTE, OTHER }

    private record Part(BigDecimal number, Kind kind) {
    }

    Breakdown {
        wholes = List.copyOf(wholes);
        parts = List.copyOf(parts);
    }

    static List<Breakdown> of(List<Token> tokens) {
        var found = new ArrayList<Breakdown>();
        var counts = new ArrayList<Token>();
        var wholes = 0;
        for (var at = 0; at < tokens.size() && wholes < MOST; at++) {
            var token = tokens.get(at);
            if (token.is(Sense.COUNT)) {
                counts.add(token);
                var start = start(tokens, at + 1);
                if (start >= 0) {
                    wholes++;
                    read(tokens, counts, start, found);
                }
            }
        }
        return found;
    }

    BigDecimal whole() {
        return wholes.get(0);
    }

    /** All parts of the kind of the first. */
    BigDecimal sum() {
        return run().stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether some of the parts in their order, or all of one kind, make up a whole. */
    boolean addsUp() {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            sum = sum.add(part.number());
            if (isWhole(sum)) {
                return true;
            }
        }
        for (var kind : Kind.values()) {
            if (isWhole(parts.stream().filter(part -> part.kind() == kind).map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody names only some of its kind: one way of asking and one kind of applicant for each request. */
    boolean isComplete() {
        return run().size() > 1 && run().stream().allMatch(part -> part.kind() == Kind.CHANNEL || part.kind() == Kind.APPLICANT);
    }

    /** Whether no part can overlap another. */
    boolean isOneKind() {
        var kind = parts.get(0).kind();
        return wholes.size() == 1 && kind != Kind.OTHER && parts.stream().allMatch(part -> part.kind() == kind);
    }

    private boolean isWhole(BigDecimal sum) {
        return wholes.stream().anyMatch(whole -> whole.compareTo(sum) == 0);
    }

    private List<Part> run() {
        var kind = parts.get(0).kind();
        return parts.stream().takeWhile(part -> part.kind() == kind || part.kind() == Kind.OTHER).toList();
    }

    /** Where the parts begin that follow a number; -1 where none do. */
    private static int start(List<Token> tokens, int from) {
        for (var at = from; at < tokens.size() && at < from + 3; at++) {
            var sense = tokens.get(at).sense();
            if (sense == Sense.AMONG || sense == Sense.OPENS && (at + 1 == tokens.size() || tokens.get(at + 1).sense() != Sense.AMONG)) {
                return at + 1;
            } else if (sense == Sense.COLON && at == from && (at + 1 == tokens.size() || tokens.get(at + 1).sense() != Sense.AMONG)) {
                return at + 1;
            } else if (!sense.isBreak()) {
                return -1;
            }
        }
        return -1;
    }

    private static void read(List<Token> tokens, List<Token> before, int start, List<Breakdown> into) {
        var whole = before.get(before.size() - 1).count().orElseThrow();
        var isBracket = tokens.get(start - 1).is(Sense.OPENS);
        var isColon = tokens.get(start - 1).is(Sense.COLON);
        var depth = isBracket || start > 1 && tokens.get(start - 2).is(Sense.OPENS) ? 1 : 0;
        var least = depth;
        var parts = new ArrayList<Part>();
        var piece = new ArrayList<Token>();
        var to = start;
        for (var at = start; at < Math.min(tokens.size(), start + LONGEST) && depth >= least; at++) {
            var token = tokens.get(at);
            if (token.is(Sense.OPENS)) {
                depth++;
            } else if (token.is(Sense.CLOSES)) {
                depth--;
                to = depth < least && !parts.isEmpty() ? token.to() : to;
            } else if (depth == least) {
                if (token.is(Sense.AMONG) || token.words().equals("；") || token.words().equals(";") || isAside(token)) {
                    break;
                } else if (token.is(Sense.COUNT)) {
                    var count = token.count().orElseThrow();
                    if (!count.unit().equals(whole.unit()) || !count.isExact()) {
                        break;
                    }
                    parts.add(new Part(count.told().amount(), kind(new Piece(piece), whole.unit())));
                    to = token.to();
                    piece.clear();
                } else {
                    piece.add(token);
                }
            }
        }
        // Behind a colon anything may be told; parts it is only where it is said by what the whole is taken apart.
        var areParts = parts.size() > 1 ? !isColon || parts.stream().noneMatch(part -> part.kind() == Kind.OTHER)
                : parts.size() == 1 && !isBracket && !isColon;
        if (whole.isExact() && areParts) {
            into.add(new Breakdown(wholes(before, whole.unit()), parts, before.get(before.size() - 1).from(), to));
        }
    }

    /** Words after which a number is no part: a comparison, another year, or all of them again. */
    private static boolean isAside(Token token) {
        return switch (token.sense()) {
            case DIFFERENCE, COMPARED, OTHER_TIME, ALL -> true;
            default -> false;
        };
    }

    private static List<BigDecimal> wholes(List<Token> before, String unit) {
        var wholes = new ArrayList<BigDecimal>();
        for (var at = before.size() - 1; at >= 0 && before.get(at).count().orElseThrow().unit().equals(unit) && wholes.size() < 5; at -= 1) {
            var number = before.get(at).count().orElseThrow().told().amount();
            if (!wholes.isEmpty()) {
                wholes.add(number.add(wholes.get(0)));
            }
            wholes.add(number);
        }
        return wholes;
    }

    /** A request comes one way; an item is published in several. */
    private static Kind kind(Piece words, String unit) {
        if (words.has(Sense.CHANNEL) && CASES.contains(unit)) {
            return Kind.CHANNEL;
        } else if (words.has(Sense::isApplicant)) {
            return Kind.APPLICANT;
        } else if (words.has(Sense::isOutcome)) {
            return Kind.OUTCOME;
        } else if (words.has(Sense::isDisputeOutcome)) {
            return Kind.DISPUTE;
        } else if (words.has(Sense.NEWLY_RECEIVED) || words.has(Sense.LAST_YEAR)) {
            return Kind.COMING;
        }
        return words.has(Sense.CONCLUDED) || words.has(Sense.ANSWERED) || words.has(Sense.NEXT_YEAR) || words.has(Sense.UNFINISHED)
                || words.has(Sense.CARRIED) ? Kind.GOING : Kind.OTHER;
    }
}
