package gouji.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Some words in a row (分句), as between two commas.
 *
 * @param senses all that occur in it
 */
record Piece(List<Token> tokens, Set<Sense> senses) {

    static final Piece NOTHING = new Piece(List.of());

    Piece(List<Token> tokens) {
        this(List.copyOf(tokens), tokens.stream().map(Token::sense).collect(Collectors.toCollection(() -> EnumSet.noneOf(Sense.class))));
    }

    boolean has(Sense sense) {
        return senses.contains(sense);
    }

    boolean has(Predicate<Sense> sense) {
        return senses.stream().anyMatch(sense);
    }

    Optional<Token> first(Predicate<Sense> sense) {
        return tokens.stream().filter(token -> sense.test(token.sense())).findFirst();
    }

    Optional<Token> last(Predicate<Sense> sense) {
        return tokens.stream().filter(token -> sense.test(token.sense())).reduce((before, next) -> next);
    }

    List<Sense> all(Predicate<Sense> sense) {
        return tokens.stream().map(Token::sense).filter(sense).distinct().toList();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Piece then(Piece other) {
        var both = new ArrayList<>(tokens);
        both.addAll(other.tokens);
        return new Piece(both);
    }

    Piece part(int from, int to) {
        return new Piece(tokens.subList(from, to));
    }

    /** How many characters tell nothing. */
    int unknown() {
        return tokens.stream().filter(token -> token.is(Sense.UNKNOWN)).mapToInt(token -> token.words().length()).sum();
    }

    /** Whether a request for something else is named: 护士注册申请. */
    boolean isOfAnotherRequest() {
        var at = first(Sense.BARE_REQUEST::equals).map(tokens::indexOf).orElse(0);
        return at > 0 && tokens.get(at - 1).is(Sense.UNKNOWN) && tokens.get(at - 1).words().length() > 2;
    }

    /**
     * The last thing spoken of with those joined to it by 、 and 和: in 因信息公开申请引发的行政复议和行政诉讼 the two disputes, not
     * the requests.
     */
    List<Token> joined(Predicate<Sense> kind) {
        var group = new ArrayDeque<Token>();
        var isOpen = true;
        for (var at = tokens.size() - 1; at >= 0; at--) {
            var token = tokens.get(at);
            if (kind.test(token.sense())) {
                var beside = !group.isEmpty() && group.getFirst().from() == token.to() && token.sense().isDispute()
                        && group.getFirst().sense().isDispute();
                if (!group.isEmpty() && isOpen && !beside) {
                    break;
                }
                group.addFirst(token);
                isOpen = true;
            } else if (token.is(Sense.AND) || token.is(Sense.PAUSE) || token.is(Sense.NOT)) {
                isOpen = false;
            } else if (!group.isEmpty() && !token.is(Sense.FILLER) && !token.is(Sense.FOREIGN)) {
                break;
            }
        }
        return List.copyOf(group);
    }
}
