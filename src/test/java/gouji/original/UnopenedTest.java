package gouji.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.exchange.Refused.Reason;
import gouji.original.Unopened.Why;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnopenedTest {

    @Test
    void everyReasonNotToOpenAFileHasASentence() {
        var said = Arrays.stream(Reason.values()).map(Reason::name).toList();
        assertEquals(List.of(), Arrays.stream(Why.values()).map(Why::name).filter(why -> !said.contains(why)).toList());
    }
}
