package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void propertiesAreSortedByTheirUtf16Units() {
        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\","
                        + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                CanonicalJson.of(Map.of("€", "Euro Sign", "\r", "Carriage Return", "\ufb33", "Hebrew Letter Dalet With Dagesh", "1", "One",
                        "😀", "Emoji: Grinning Face", "\u0080", "Control", "ö", "Latin Small Letter O With Diaeresis")),
                "RFC 8785, section 3.2.3");
    }

    @Test
    void stringsAreEscapedOnlyWhereTheyMustBe() {
        assertEquals("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                CanonicalJson.of(Map.of("string", "€$\u000f\nA'B\"\\\\\"/", "literals", List.of(Optional.empty(), true, false))),
                "RFC 8785, section 3.2.2, without its numbers");
        assertEquals("\"\\b\\t\\n\\f\\u0000\\u001f \u007f\u2028〔2021〕\"", CanonicalJson.of("\b\t\n\f\u0000\u001f \u007f\u2028〔2021〕"));
    }

    @Test
    void theSameTextHasOneSpelling() {
        assertEquals(CanonicalJson.of("一\n二\n三\né"), CanonicalJson.of("一\r\n二\r三\ne\u0301"));
        assertEquals("\"一\\n\\n二\"", CanonicalJson.of("一\r\r\n二"));
    }

    @Test
    void emptyThingsAreWrittenToo() {
        assertEquals("[{},[],\"\",null,0]", CanonicalJson.of(List.of(Map.of(), List.of(), "", Optional.empty(), 0)));
    }

    @Test
    void halfASurrogatePairIsNotLost() {
        assertEquals("\"\\ud842\"", CanonicalJson.of("\ud842"));
        assertEquals("\"𠮷\"", CanonicalJson.of("𠮷"));
        assertNotEquals(HexFormat.of().formatHex(CanonicalJson.sha256("\ud842")), HexFormat.of().formatHex(CanonicalJson.sha256("\udfb7")));
    }

    @Test
    void aValueOfAnotherKindHasNoCanonicalForm() {
        assertEquals("no canonical form for class java.lang.Double",
                assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(List.of(0.5))).getMessage());
    }

    @Test
    void theHashIsThatOfTheUtf8Bytes() {
        assertEquals("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                HexFormat.of().formatHex(CanonicalJson.sha256(Map.of())));
    }
}
