package gouji.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped edition with one thing in it made wrong. */
class RefusedEditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            received + carriedIn = concluded    | receved + carriedIn = concluded      | rule R1 names 'requests/receved/naturalPerson', which is no cell
            received + carriedIn = concluded    | received + carriedIn ~ concluded     | rule R1 is not of the form 'a + b = c': received + carriedIn ~ concluded + carriedOut
            received + carriedIn = concluded    | received = carriedIn = concluded     | rule R1 is not of the form 'a + b = c': received = carriedIn = concluded + carriedOut
            received + carriedIn = concluded    | received + + carriedIn = concluded   | rule R1 names 'requests//naturalPerson', which is no cell
            "ERROR", "in": "requests",\\n       | "ERROR", "in": "request",\\n         | rule R1 is about a table 'request' that does not exist
            "ERROR", "in": "requests",\\n       | "ERROR",\\n                          | rule R1 is about a table 'null' that does not exist
            "kind": "balance"                   | "kind": "ballance"                   | rule R1 is of the kind 'ballance', which there is not
            "total": "total"                    | "total": "totals"                    | rule R7 finds no sum 'totals' in table 'requests'
            "R9", "kind": "givenTotal", "severity": "ERROR", "in": "disputes" | "R9", "kind": "givenTotal", "severity": "ERROR", "in": "documents" | rule R9 finds no sum 'null' in table 'documents'
            "rows": ["regulations"]             | "rows": ["regulation"]               | rule R12 names 'documents/regulation/issued', which is no cell
            "rows": ["regulations"]             | "rows": []                           | rule R12 names no row
            "in": "disputes"                    | "in": "documents"                    | rule R6 names 'documents/regulations/suitAfterReview.upheld', which is no cell
            "rows": ["partlyDisclosed"]         | "rows": []                           | rule R2 does not name one row
            "by": "01-31"                       | "by": "31 January"                   | rule R4 names '31 January', which is no day such as 01-31
            = lastYear carriedOut               | = lastYear carryOut                  | rule R13 names 'requests/carryOut/naturalPerson', which is no cell
            inForce = lastYear inForce          | inForces = lastYear inForce          | rule R14 names 'documents/inForces/issued', which is no cell
            issued - repealed                   | issued - - repealed                  | rule R14 names 'documents/regulations/', which is no cell
            "times": 5,                         | "times": 0,                          | rule R15 has no positive 'times'
            , "atLeast": 20                     | ``                                   | rule R15 has no positive 'atLeast'
            "id": "R3"                          | "id": "R1"                           | rule R1 exists 2 times
            ["naturalPerson", "organisations"]  | ["naturalPersons", "organisations"]  | the sum of 'total' in table 'requests' names 'naturalPersons', which is no heading
            ["naturalPerson", "organisations"]  | ["naturalPerson", "applicants"]      | the sum 'requests/received/total' contains itself
            "key": "research"                   | "key": "enterprise"                  | table 'requests' has the heading 'enterprise' twice
            "key": "licensing"                  | "key": "enforcement"                 | the table 'enforcement' exists twice
            "key": "problems"                   | "key": "overview"                    | the section 'overview' exists twice
            "noteSource": "国办函〔2020〕109号"  | "advice": false                      | the note on 'otherwise.feeOverdue' in table 'requests' has no source
            "key": "problems"                   | "key": "preamble"                    | the section 'preamble' exists twice
            """)
    void anEditionThatContradictsItselfIsRefusedWithItsReason(String right, String wrong, String reason) throws IOException {
        var edition = mutated(right.translateEscapes(), wrong.translateEscapes());
        assertEquals("edition 2021: " + reason, assertThrows(EditionException.class, () -> read(edition)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "firstYear": 2021,           | ^^                                | Missing required creator property 'firstYear'
            "firstYear": 2021            | "firstYear": null                 | Cannot map `null` into type `int`
            "key": "licensing",          | ^^                                | Missing required creator property 'key'
            "id": "R3",                  | ^^                                | Missing required creator property 'id'
            "severity": "WARNING",       | ^^                                | Missing required creator property 'severity'
            "severity": "WARNING"        | "severity": "GRAVE"               | from String "GRAVE"
            "severity": "WARNING"        | "severity": "ERROR", "severity": "WARNING" | Duplicate field 'severity'
            "total": "concluded"         | "totals": "concluded"             | Unrecognized field "totals"
            "unit": "TEN_THOUSAND_YUAN"  | "unit": "YUAN"                    | from String "YUAN"
            "edition": "2021",           | "edition": "2021", ]              | Unexpected character (']'
            """)
    void whatIsNotTheShapeOfAnEditionIsRefusedWithItsReason(String right, String wrong, String reason) throws IOException {
        var edition = mutated(right, wrong);
        var message = assertThrows(IOException.class, () -> read(edition)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test
    void nothingMayFollowAnEdition() throws IOException {
        var twice = shipped() + shipped();
        assertThrows(IOException.class, () -> read(twice));
    }

    private static void read(String edition) throws IOException {
        Editions.read(new ByteArrayInputStream(edition.getBytes(StandardCharsets.UTF_8)));
    }

    /** The first place of that text replaced. */
    private static String mutated(String right, String wrong) throws IOException {
        var shipped = shipped();
        var at = shipped.indexOf(right);
        assertTrue(at >= 0, () -> "the shipped edition has no " + right);
        return shipped.substring(0, at) + wrong + shipped.substring(at + right.length());
    }

    private static String shipped() throws IOException {
        try (var in = Editions.class.getResourceAsStream("2021.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
