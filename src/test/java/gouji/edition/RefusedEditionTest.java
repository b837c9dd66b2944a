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

    /** Rules planted behind the shipped ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            balance     | "in": "requests", "statement": "received = received"                   | rule R99 is kept by any figures: both sides are the same
            balance     | "in": "requests", "statement": "concluded + carriedOut = carriedIn + received" | rule R99 is redundant: it follows from R1
            balance     | "in": "requests", "statement": "received + carriedIn = concluded"      | rule R99 contradicts R1: together they allow nothing but 0 in 'requests/carriedOut/naturalPerson'
            balance     | "in": "requests", "statement": "received = received + carriedIn"       | rule R99 allows nothing but 0 in 'requests/carriedIn/naturalPerson'
            continuity  | "in": "requests", "statement": "carriedIn = lastYear carriedOut"       | rule R99 says the same as rule R13
            continuity  | "in": "requests", "statement": "carriedIn=+ lastYear  carriedOut"      | rule R99 is redundant: it follows from R13
            continuity  | "in": "requests", "statement": "concluded = lastYear carriedOut + received - carriedOut" | rule R99 is redundant: it follows from R1, R13
            continuity  | "in": "documents", "statement": "inForce = lastYear inForce - issued - repealed" | rule R99 contradicts R14: together they allow nothing but 0 in 'documents/regulations/issued'
            givenTotal  | "in": "requests"                                                       | rule R99 is redundant: it follows from R7, R8
            givenTotal  | "in": "disputes", "total": "review.total"                              | rule R99 is redundant: it follows from R9
            noBlank     | "levels": []                                                           | rule R99 says the same as rule R11
            zeroUnlessLevel | "in": "documents", "rows": ["regulations"], "levels": ["city-or-above"] | rule R99 says the same as rule R12
            """)
    void rulesThatContradictOrRepeatOthersAreRefusedByName(String kind, String fields, String reason) throws IOException {
        var planted = ", {\"id\": \"R99\", \"kind\": \"" + kind + "\", \"severity\": \"WARNING\", " + fields
                + ", \"label\": \"…\", \"source\": \"…\"}";
        var shipped = shipped();
        var end = shipped.lastIndexOf(']');
        var edition = shipped.substring(0, end) + planted + shipped.substring(end);
        assertEquals("edition 2021: " + reason, assertThrows(EditionException.class, () -> read(edition)).getMessage());
    }

    @Test
    void aRuleThatOnlyAddsToTheOthersIsTaken() throws IOException {
        var shipped = shipped();
        var end = shipped.lastIndexOf(']');
        var more = Editions.read(new ByteArrayInputStream((shipped.substring(0, end)
                + ", {\"id\": \"R99\", \"kind\": \"balance\", \"severity\": \"WARNING\", \"in\": \"requests\","
                + " \"statement\": \"received = disclosed + partlyDisclosed\", \"label\": \"…\", \"source\": \"…\"}"
                + shipped.substring(end)).getBytes(StandardCharsets.UTF_8)));
        assertEquals("R99", more.rules().get(more.rules().size() - 1).about().id());
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
