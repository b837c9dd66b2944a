package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A text and its marks after many edits at once; what is marked stands in brackets. */
class RewritingTest {

    @Test
    void editsComeInAnyOrderAndSpeakOfThePlacesBeforeAnyOfThem() {
        var edits = List.of(edit(7, 8, "十二"), edit(0, 0, "全年"), edit(2, 3, "10"));
        assertEquals("全年收到[10]件，办结[十二]件。", written(rewritten("收到[8]件，办结[6]件。", edits)));
    }

    @Test
    void whatIsWrittenFarFromAMarkOnlyMovesIt() {
        assertEquals("本机关全年共收到申请[8]件。", written(rewritten("全年收到申请[8]件。", List.of(edit(0, 0, "本机关"), edit(2, 2, "共")))));
    }

    @Test
    void whatTakesTheWordsAroundAMarkAndTheMarkAwayTakesItAwayAlone() {
        assertEquals("收到件，办结[6]件。", written(rewritten("收到[8]件，办结[6]件。", List.of(edit(2, 3, "")))).replace("[]", ""));
    }

    /** The text is the one that comes of cutting and pasting, and a number nobody touched keeps its mark. */
    @Test
    void whateverIsRewrittenTheTextIsRightAndUntouchedNumbersStayMarked() {
        var random = new Random(17);
        for (var round = 0; round < 2_000; round++) {
            var report = new StringBuilder();
            for (var at = 0; at < 12 + round % 60; at++) {
                report.append(List.of("甲乙丙丁", "甲乙。", "丙丁\n", "。").get(random.nextInt(4))).append('[').append(100 + at).append(']').append("件，");
            }
            var given = given(report.toString());
            var edits = new ArrayList<TextEdit>();
            for (var at = 0; at + 6 < given.text().length(); at += 6 + random.nextInt(30)) {
                edits.add(new TextEdit("overview", at, at + random.nextInt(5), List.of("", "7", "甲", "全年 12 件").get(random.nextInt(4))));
            }
            var naive = new StringBuilder(given.text());
            for (var at = edits.size() - 1; at >= 0; at--) {
                naive.replace(edits.get(at).start(), edits.get(at).end(), edits.get(at).to());
            }
            var untouched = given.marks().all().stream().filter(mark -> edits.stream().allMatch(edit ->
                    edit.end() < mark.start() - 1 || edit.start() > mark.end() + 1)).map(mark -> mark.words(given.text())).toList();
            Collections.shuffle(edits, random);
            var after = Rewriting.of(given.text(), given.marks(), edits);
            assertEquals(naive.toString(), after.text());
            assertEquals(Rewriting.piece(given.text(), given.marks(), edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()), after,
                    () -> given.text() + edits);
            var kept = after.marks().all().stream().filter(Mark::isUnrevised).map(mark -> mark.words(after.text())).filter(untouched::contains).toList();
            assertEquals(untouched, kept, () -> given.text() + edits);
        }
    }

    private static TextEdit edit(int start, int end, String to) {
        return new TextEdit("overview", start, end, to);
    }

    private static Rewriting rewritten(String marked, List<TextEdit> edits) {
        var given = given(marked);
        return Rewriting.of(given.text(), given.marks(), edits);
    }

    private static Rewriting given(String marked) {
        var plain = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var start = 0;
        for (var letter : marked.toCharArray()) {
            if (letter == '[') {
                start = plain.length();
            } else if (letter == ']') {
                marks.add(Mark.unrevised(start, plain.length()).of(1));
            } else {
                plain.append(letter);
            }
        }
        return new Rewriting(plain.toString(), new Marks(marks));
    }

    private static String written(Rewriting given) {
        var written = new StringBuilder();
        var last = 0;
        for (var mark : given.marks().all()) {
            written.append(given.text(), last, mark.start()).append('[').append(mark.words(given.text())).append(']');
            last = mark.end();
        }
        return written.append(given.text().substring(last)).toString().chars().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
