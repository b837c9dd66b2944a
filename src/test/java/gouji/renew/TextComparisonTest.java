package gouji.renew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.renew.TextComparison.Part;
import gouji.renew.TextComparison.Part.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is gone stands in [], what is new in {}; / ends a row. */
class TextComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发布信息8条。               | 发布信息8条。                | 发布信息8条。
            2023年发布信息1,184条。      | 2024年发布信息1,200条。       | [2023]{2024}年发布信息[1,184]{1,200}条。
            发布信息8条。               | 全年发布信息8条，培训3次。      | {全年}发布信息8条{，培训3次}。
            发布信息8条。培训3次。        | 培训3次。                   | [发布信息8条。]培训3次。
            严格保密审查制度。           | 全面推行标准目录。             | [严格保密审查制度。]/{全面推行标准目录。}
            ''                       | 发布信息8条。                | {发布信息8条。}
            发布信息8条。               | ''                        | [发布信息8条。]
            （一）主动公开~发布信息8条。    | （一）主动公开~~发布信息9条。    | （一）主动公开/{}/发布信息[8]{9}条。
            甲乙丙丁~戊己庚辛            | 戊己庚辛~甲乙丙丁            | [甲乙丙丁]/戊己庚辛/{甲乙丙丁}
            """)
    void whatIsGoneAndWhatIsNewIsTold(String then, String now, String expected) {
        assertEquals(expected, written(TextComparison.of(then.replace('~', '\n'), now.replace('~', '\n'))));
    }

    @Test
    void aPlaceOfThisYearsTextHasItsRow() {
        var compared = TextComparison.of("头一段。\n没有了的一段\n末段。", "头一段。\n末段。");
        assertEquals("头一段。/[没有了的一段]/末段。", written(compared));
        assertEquals(List.of(0, 0, 2, 2), List.of(compared.rowAt(0), compared.rowAt(4), compared.rowAt(5), compared.rowAt(99)));
    }

    @Test
    void bothTextsCanBeReadOutOfIt() {
        var random = new Random(11);
        for (var round = 0; round < 500; round++) {
            var then = text(random);
            var now = random.nextBoolean() ? text(random) : changed(random, then);
            var compared = TextComparison.of(then, now);
            assertEquals(then, read(compared, Kind.NOW), () -> then + "\n->\n" + now);
            assertEquals(now, read(compared, Kind.THEN), () -> then + "\n->\n" + now);
        }
    }

    /** Whatever they are, 50,000 characters are compared: in many lines or in one, nearly the same or altogether different. */
    @Test
    void longTextsAreCompared() {
        var text = "本机关发布信息8条，培训3次。".repeat(3_400);
        var years = text.replace("8条", "12条");
        assertEquals("{12}", written(TextComparison.of(text, years)).replaceAll(".*(\\{12}).*", "$1"));
        assertEquals(years, read(TextComparison.of(text, years), Kind.THEN));
        assertEquals(years, read(TextComparison.of(text.replace("。", "。\n"), years), Kind.THEN));
        assertEquals(1, TextComparison.of("9".repeat(50_000), "8".repeat(50_000)).rows().size());
        var random = new Random(5);
        var one = random.ints(50_000, '一', '龟').mapToObj(Character::toString).collect(Collectors.joining());
        var other = random.ints(50_000, '一', '龟').mapToObj(Character::toString).collect(Collectors.joining());
        assertTrue(TextComparison.of(one, other).rows().size() <= 2);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(60), 0, 12).mapToObj(each -> String.valueOf("甲乙丙丁1234。\n，8".charAt(each))).collect(Collectors.joining());
    }

    private static String changed(Random random, String text) {
        var at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + "戊9" + text.substring(Math.min(text.length(), at + random.nextInt(4)));
    }

    /** The text without what belongs to the other year alone. */
    private static String read(TextComparison compared, Kind without) {
        return compared.rows().stream().filter(row -> row.parts().isEmpty() || row.parts().stream().anyMatch(part -> part.kind() != without))
                .map(row -> row.parts().stream().filter(part -> part.kind() != without).map(Part::words).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String written(TextComparison compared) {
        return compared.rows().stream().map(row -> row.parts().stream().map(part -> switch (part.kind()) {
            case BOTH -> part.words();
            case THEN -> "[" + part.words() + "]";
            case NOW -> "{" + part.words() + "}";
        }).collect(Collectors.joining())).collect(Collectors.joining("/"));
    }
}
