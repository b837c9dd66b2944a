package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.exchange.Refused.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    private static final String GOOD = new String(ReportJson.upload(Sheet.of(Reports.FORM, Sample.read(Reports.FORM))),
            StandardCharsets.UTF_8);
    private static final String ACCEPTED = """
            "accepted": [{"rule": "R12", "cells": ["documents/regulations/issued"], "reason": "…",\
             "at": "2024-01-12T14:03:22+08:00"}]""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("mutilated")
    void aMutilatedFileIsRefusedWithWhatAndWhere(String old, String now, Refused expected) {
        assertEquals(expected, read(GOOD.replace("\"accepted\": []", ACCEPTED).replace(old, now)));
    }

    static Stream<Arguments> mutilated() {
        var figure = List.of("figures", "requests/received/research");
        return Stream.of(
                row("\"format\": \"gouji-report\",", "", Reason.KEY_MISSING, 1, 1, List.of("format")),
                row("\"gouji-report\"", "\"gouji-county\"", Reason.OTHER_FORMAT, 2, 13, List.of("format"), "gouji-county"),
                row("\"version\": 1", "\"version\": 2", Reason.NEWER_VERSION, 3, 14, List.of("version"), "2", "1"),
                row("\"version\": 1", "\"version\": 1.5", Reason.UNKNOWN_VERSION, 3, 14, List.of("version"), "1.5"),
                row("\"version\": 1", "\"version\": \"1\"", Reason.WRONG_KIND, 3, 14, List.of("version"), "NUMBER", "TEXT"),
                row("\"2021\"", "\"2019\"", Reason.UNKNOWN_EDITION, 4, 14, List.of("edition"), "2019"),
                row("2023,", "1999,", Reason.WRONG_YEAR, 5, 11, List.of("year"), "1999"),
                row("2023,", "2023.0,", Reason.WRONG_YEAR, 5, 11, List.of("year"), "2023.0"),
                row("2023,", "\"2023\",", Reason.WRONG_KIND, 5, 11, List.of("year"), "NUMBER", "TEXT"),
                row("5a3b1e2c-0000", "5a3b1e2c-000", Reason.WRONG_ID, 7, 11, List.of("office", "id"),
                        "5a3b1e2c-000-4000-8000-000000002023"),
                row("\"示例县人民政府办公室\"", "\" \"", Reason.NO_NAME, 8, 13, List.of("office", "name")),
                row("\"示例县人民政府办公室\"", "\"" + "县".repeat(201) + "\"", Reason.TOO_LONG, 8, 13, List.of("office", "name"),
                        "201", "200"),
                row("\"county-office\"", "\"county\"", Reason.WRONG_LEVEL, 9, 14, List.of("office", "level"), "county"),
                row("\"own\"", "\"all\"", Reason.WRONG_SCOPE, 10, 14, List.of("office", "scope"), "all"),
                row("\"示例县", "\"示例\\n县", Reason.WRONG_CHARACTER, 8, 13, List.of("office", "name"), "U+000A"),
                row("\"own\"", "null", Reason.WRONG_KIND, 10, 14, List.of("office", "scope"), "TEXT", "NOTHING"),
                row("\"own\"", "\"own\", \"phone\": \"1\"", Reason.KEY_UNKNOWN, 10, 30, List.of("office", "phone")),
                row("\"preamble\":", "\"preface\":", Reason.KEY_UNKNOWN, 12, 14, List.of("preface")),
                row("\"preamble\": \"", "\"preamble\": \"\\u0007", Reason.WRONG_CHARACTER, 12, 15, List.of("preamble"), "U+0007"),
                row("\"preamble\": \"", "\"preamble\": \"\\ud842", Reason.WRONG_CHARACTER, 12, 15, List.of("preamble"), "U+D842"),
                row("\"preamble\": \"", "\"preamble\": \"" + "字".repeat(100_000), Reason.TOO_LONG, 12, 15, List.of("preamble"),
                        "100318", "100000"),
                row("\"overview\": \"", "\"overview\": \"\", \"overview\": \"", Reason.KEY_TWICE, 14, 21,
                        List.of("texts", "overview")),
                row("\"requests/received/research\": \"0\"", "\"requests/received/research\": 0", Reason.WRONG_KIND, 31, 35,
                        figure, "TEXT", "NUMBER"),
                row("\"requests/received/research\": \"0\"", "\"requests/received/research\": true", Reason.WRONG_KIND, 31, 35,
                        figure, "TEXT", "FLAG"),
                row("    \"requests/received/research\": \"0\",\n", "", Reason.KEY_MISSING, 18, 14, figure),
                row("\"requests/received/research\"", "\"requests/received/reserch\"", Reason.KEY_UNKNOWN, 31, 34,
                        List.of("figures", "requests/received/reserch")),
                row("\"requests/received/research\": \"0\"", "\"requests/received/enterprise\": \"0\"", Reason.KEY_TWICE, 31, 5,
                        List.of("figures", "requests/received/enterprise")),
                row("\"documents/regulations/issued\"]", "\"documents/regulations/made\"]", Reason.UNKNOWN_CELL, 220, 42,
                        List.of("accepted", "1", "cells", "1"), "documents/regulations/made"),
                row("\"R12\"", "\"r12\"", Reason.WRONG_RULE, 220, 25, List.of("accepted", "1", "rule"), "r12"),
                row("\"reason\"", "\"said\": \"?\", \"reason\"", Reason.WRONG_FINGERPRINT, 220, 83, List.of("accepted", "1", "said"), "?"),
                row("+08:00", "", Reason.WRONG_TIME, 220, 96, List.of("accepted", "1", "at"), "2024-01-12T14:03:22"),
                row("\"accepted\": [", "\"accepted\": {}, \"x\": [", Reason.KEY_UNKNOWN, 220, 24, List.of("x")),
                row("\"accepted\": [", "\"controls\": {\"requests/received/research\": \"0\"}, \"accepted\": [",
                        Reason.KEY_UNKNOWN, 220, 46, List.of("controls", "requests/received/research")),
                row("\"accepted\": [", "\"notes\": {\"requests/received\": \"\"}, \"accepted\": [", Reason.KEY_UNKNOWN, 220, 34,
                        List.of("notes", "requests/received")),
                row("\"year\": 2023", "\"year\": 02023", Reason.NOT_JSON, 5, 12, List.of()),
                row("\"year\": 2023", "year: 2023", Reason.NOT_JSON, 5, 3, List.of()),
                row("\"office\": {", "// a remark\n\"office\": {", Reason.NOT_JSON, 6, 3, List.of()));
    }

    private static Arguments row(String old, String now, Reason why, int line, int column, List<String> key, String... facts) {
        return Arguments.of(old, now, new Refused(why, key, Optional.of(new Place(line, column)), List.of(facts)));
    }

    @Test
    void anythingBehindTheReportIsRefused() {
        assertEquals(Refused.at(Reason.NOT_JSON, new Place(222, 1)), read(GOOD + "{}"));
    }

    @Test
    void aListIsNoReport() {
        assertEquals(Refused.at(Reason.WRONG_KIND, new Place(1, 1), "OBJECT", "LIST"), read("[]"));
    }

    @Test
    void whatIsNoJsonAtAllIsRefused() {
        assertEquals(Refused.at(Reason.NOT_JSON, new Place(1, 1)), read("<html></html>"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertEquals(Reason.NOT_JSON, read("[".repeat(100_000) + "]".repeat(100_000)).why());
    }

    @Test
    void everyTruncatedFileIsRefusedWithThePlaceWhereItEnds() {
        var bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        var wrong = new TreeMap<Integer, Refused>();
        for (var length = 0; length < bytes.length - 1; length += length < 400 ? 1 : 37) {
            var whole = new String(bytes, 0, length, StandardCharsets.UTF_8).replace("\uFFFD", "");
            var refused = (Refused) Reports.FILES.read(Arrays.copyOf(bytes, length));
            if (!refused.equals(Refused.at(Reason.TRUNCATED, Place.endOf(whole)))) {
                wrong.put(length, refused);
            }
        }
        assertEquals(new TreeMap<>(), wrong);
    }

    @Test
    void brokenUtf8IsRefusedWithTheOffsetOfTheByte() {
        var office = GOOD.indexOf('示');
        var strayByte = GOOD.getBytes(StandardCharsets.UTF_8);
        strayByte[40] = (byte) 0xff;
        var brokenCharacter = GOOD.getBytes(StandardCharsets.UTF_8);
        brokenCharacter[office + 1] = ' ';
        // The bytes of 示 in GB18030 happen to be a character in UTF-8; those of 例 are not.
        assertEquals(List.of(notUtf8(40), notUtf8(office), notUtf8(office + 2), notUtf8(0)),
                Stream.of(strayByte, brokenCharacter, GOOD.getBytes(Charset.forName("GB18030")),
                        GOOD.getBytes(StandardCharsets.UTF_16)).map(Reports.FILES::read).toList());
    }

    private static Refused notUtf8(int offset) {
        return Refused.whole(Reason.NOT_UTF8, Integer.toString(offset));
    }

    @Test
    void aBomIsPassedOver() {
        assertEquals(Reports.FILES.read(GOOD.getBytes(StandardCharsets.UTF_8)),
                Reports.FILES.read(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aHugeFileIsRefusedByItsSizeWithoutReadingIt() throws IOException {
        var huge = folder.resolve("huge.gouji.json");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(500L * 1024 * 1024);
        }
        assertEquals(Refused.whole(Reason.TOO_BIG, "500.0", "5"), Reports.FILES.read(huge));
    }

    @Test
    void theLimitItselfIsReadAndOneByteMoreIsNot() {
        var padded = GOOD.getBytes(StandardCharsets.UTF_8).length;
        var limit = GOOD + " ".repeat(ReportFile.SIZE_LIMIT - padded);
        assertEquals(List.of(Reports.FILES.read(GOOD.getBytes(StandardCharsets.UTF_8)),
                        Refused.whole(Reason.TOO_BIG, "5.1", "5")),
                List.of(Reports.FILES.read(limit.getBytes(StandardCharsets.UTF_8)),
                        Reports.FILES.read((limit + " ").getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        var empty = Files.createFile(folder.resolve("empty"));
        assertEquals(List.of(Refused.whole(Reason.NOT_A_FILE), Refused.whole(Reason.NO_SUCH_FILE),
                        Refused.at(Reason.TRUNCATED, new Place(1, 1))),
                List.of(Reports.FILES.read(folder), Reports.FILES.read(folder.resolve("none")), Reports.FILES.read(empty)));
    }

    private static Refused read(String text) {
        // A lone half of a character stands in these files as an escape only, so encoding loses nothing.
        return (Refused) Reports.FILES.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
