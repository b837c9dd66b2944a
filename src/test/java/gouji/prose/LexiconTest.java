package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void noWordHasTwoMeanings() {
        var twice = Lexicon.common().entries().collect(Collectors.groupingBy(Lexicon.Entry::word, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1).map(entry -> entry.getKey()).sorted().toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void theLongestWordIsSeenFirst() {
        assertEquals(List.of(Sense.UNKNOWN, Sense.NOT, Sense.REQUEST, Sense.COMMA, Sense.UNAVAILABLE),
                Tokens.of("申请人无依申请公开，无法提供", 2023).stream().map(Token::sense).toList());
    }
}
