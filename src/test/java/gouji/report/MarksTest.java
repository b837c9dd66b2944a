package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marked numbers stand in brackets: [8] is unrevised, {8} has been changed or confirmed and tells a fact. */
class MarksTest {

    private static final Office OFFICE = new Office(new UUID(0, 1), "示例县人民政府办公室", Level.COUNTY_OFFICE, Office.Contact.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到 [8] 件   | 今年收到 8 件  | 今年收到 [8] 件
            收到 [8] 件   | 收到 8 件。    | 收到 [8] 件。
            收到 [8] 件   | 收到 9 件      | 收到 {9} 件
            收到 [8] 件   | 收到 18 件     | 收到 {18} 件
            收到 [8] 件   | 收到 82 件     | 收到 {82} 件
            收到 [8] 件   | 收到  件       | 收到 {} 件
            收到 {} 件    | 收到 12 件     | 收到 {12} 件
            收到 {} 件    | 收到若干件      | 收到若干件
            收到 [8] 件   | 收到件         | 收到件
            收到 [8] 件   | 收到 8.5 件    | 收到 {8.5} 件
            收到 [8]. 件  | 收到 8.5 件    | 收到 {8.5} 件
            收到 [8.] 件  | 收到 8.5 件    | 收到 {8.5} 件
            收到 [8] 件   | 收到 8，另 件   | 收到 [8]，另 件
            统一[八]件    | 统一八十件      | 统一{八十}件
            统一[8]件     | 统一98件       | 统一{98}件
            [3]件[5]条    | 35条          | {35}条
            于[3月2日]印发 | 于3月12日印发   | 于{3月12日}印发
            于[3月2日]印发 | 于印发         | 于{}印发
            共[1,184]条   | 共1,184,000条 | 共{1,184,000}条
            """)
    void marksGoWithTheirNumbers(String before, String now, String expected) {
        assertEquals(expected, written(marked(before).withText("overview", now)));
    }

    @Test
    void placesRewrittenAtOnceLeaveTheMarksBetweenThem() {
        var report = marked("收到[8]件，线上[5]件，共[8]件");
        assertEquals("收到{12}件，线上[5]件，共{12}件", written(report.withEdits(
                List.of(new TextEdit("overview", 2, 3, "12"), new TextEdit("overview", 11, 12, "12")))));
    }

    /** As when she pastes the text back that she has gone over in another program. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到[8]件，线上[5]件，办结[7]件    | 今年收到8件，线上5件，办结9件  | 今年收到[8]件，线上[5]件，办结{9}件
            收到[8]件，线上[5]件，共[8]件     | 收到12件，线上5件，共12件    | 收到{12}件，线上[5]件，共{12}件
            [3]件[5]条                  | 4件6条                  | {4}件{6}条
            于[3月2日]印发，[3月9日]公开     | 今于3月2日印发，3月19日公开    | 今于[3月2日]印发，{3月19日}公开
            收到[8]件，线上[5]件           | 甲乙丙丁戊己庚辛壬5癸         | 甲乙丙丁戊己庚辛壬5癸
            甲收到乙丙[8]丁戊线上[5]件己       | 庚收到辛壬8癸子线上5件丑        | 庚收到辛壬8癸子线上[5]件丑
            """)
    void inATextReplacedWholeWhatStandsBetweenTheChangesStaysWatched(String before, String now, String expected) {
        assertEquals(expected, written(marked(before).withText("overview", now)));
    }

    /** Whatever comes in its place, and however long both are. */
    @Test
    void aLongTextReplacedByAnotherKeepsNothingAndOneReplacedByItselfChangedKeepsTheRest() {
        var long1 = "甲乙丙丁收到[8]件。".repeat(4_000);
        var changed = marked(long1).withText("overview", "今" + "甲乙丙丁收到8件。".repeat(3_998) + "甲乙丙丁收到9件。甲乙丙丁收到8件！");
        assertEquals(3_999, changed.marks("overview").unrevised().count());
        assertEquals(Marks.NONE, marked(long1).withText("overview", "子丑寅卯辰巳午未".repeat(6_000)).marks("overview"));
    }

    @Test
    void theSameReportReadFromAFileKeepsItsMarksAndFacts() {
        var report = facts("收到{8}件，共[5]件", 8);
        var read = Report.blank(report.head(), report.edition()).withText("overview", "收到8件，共6件");
        assertEquals("收到{8}件，共{6}件", written(read.watchedAs(report)));
        assertEquals(report.facts(), read.watchedAs(report).facts());
    }

    @Test
    void aFactFollowsThePlaceThatWasChangedByHand() {
        var report = facts("收到{8}件，共{8}件", 8);
        assertEquals(Figure.of(9), report.withText("overview", "收到8件，共9件").settled(report).facts().get(0).value());
        assertEquals(Figure.of(8), report.withText("overview", "今年收到8件，共8件").settled(report).facts().get(0).value());
    }

    @Test
    void aPlaceInWhichNothingWasWrittenIsForgottenWhenTheStepEnds() {
        var report = facts("收到{8}件", 8);
        assertEquals("收到件", written(report.withText("overview", "收到件").settled(report)));
    }

    @Test
    void whateverIsTypedMarksAreNumbersOfTheirTextInOrder() {
        var random = new Random(41);
        for (var round = 0; round < 2_000; round++) {
            var report = marked("[2023]年收到[8]件，其中[五]件于[3月2日]办结，共[1,184]条");
            for (var step = 0; step < 12; step++) {
                var text = report.text("overview");
                var from = random.nextInt(text.length() + 1);
                var to = Math.min(text.length(), from + random.nextInt(4));
                var typed = List.of("", "7", "12", "，", "三", "年", ".").get(random.nextInt(7));
                report = report.withText("overview", text.substring(0, from) + typed + text.substring(to));
                var last = 0;
                for (var mark : report.marks("overview").all()) {
                    assertTrue(last <= mark.start() && mark.end() <= report.text("overview").length(), report::toString);
                    assertTrue(mark.isEmpty() || mark.words(report.text("overview")).chars().anyMatch(letter -> "0123456789一三五".indexOf(letter) >= 0),
                            report::toString);
                    last = mark.end();
                }
            }
        }
    }

    private static Report facts(String text, int value) {
        return marked(text).withFacts(List.of(new TextFact(1, "收到", Figure.of(value), Optional.empty(), "件", "", Optional.empty())));
    }

    private static Report marked(String text) {
        var plain = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var start = 0;
        for (var letter : text.toCharArray()) {
            if (letter == '[' || letter == '{') {
                start = plain.length();
            } else if (letter == ']' || letter == '}') {
                marks.add(new Mark(start, plain.length(), letter == ']', Optional.of(1)));
            } else {
                plain.append(letter);
            }
        }
        return Report.blank(Head.of(OFFICE, Scope.OWN, 2024), "2021").withText("overview", plain.toString())
                .withMarks("overview", new Marks(marks));
    }

    private static String written(Report report) {
        var text = report.text("overview");
        var written = new StringBuilder();
        var last = 0;
        for (var mark : report.marks("overview").all()) {
            written.append(text, last, mark.start()).append(mark.isUnrevised() ? '[' : '{').append(mark.words(text)).append(mark.isUnrevised() ? ']' : '}');
            last = mark.end();
        }
        return written.append(text.substring(last)).toString().chars().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
