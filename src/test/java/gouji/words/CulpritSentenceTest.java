package gouji.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Finding.Span;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.culprit.Claim;
import gouji.culprit.Correction;
import gouji.culprit.Culprit;
import gouji.culprit.Slip;
import gouji.culprit.Slip.Kind;
import gouji.culprit.Suspects;
import gouji.form.CellRef;
import gouji.report.Figure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CulpritSentenceTest {

    private static final CellRef RECEIVED = CellRef.parse("requests/received/naturalPerson");
    private static final CellRef DISCLOSED = CellRef.parse("requests/disclosed/naturalPerson");
    private static final CellRef TOTAL = CellRef.parse("requests/received/total");
    private static final Culprit SWAPPED = culprit(RECEIVED, 12, 21, Kind.SWAPPED);

    @Test
    void theLikeliestIsNamedWithItsReason() {
        assertEquals("可能是：一、本年新收 · 自然人 12 → 21（两位数字颠倒）", said(Language.CHINESE, suspects(1, SWAPPED)));
        assertEquals("Possibly: 一、本年新收 · 自然人 12 → 21 (two digits swapped)", said(Language.ENGLISH, suspects(1, SWAPPED)));
    }

    @Test
    void aGivenTotalIsCalledThat() {
        assertEquals("可能是：一、本年新收 · 总计的对照数 0 → 21（漏填，成了 0）",
                said(Language.CHINESE, suspects(1, culprit(TOTAL, 0, 21, Kind.LEFT_OUT))));
    }

    @Test
    void severalThatAreEquallyGoodAreCountedWithWhatWouldDecide() {
        var other = culprit(DISCLOSED, 8, 7, Kind.DIGIT);
        assertEquals("有 2 种改法同样说得通：一、本年新收 · 自然人 12 → 21；或 予以公开 · 自然人 8 → 7。填上“一、本年新收 · 总计”的对照数，就能进一步确定",
                said(Language.CHINESE, new Suspects(List.of(), List.of(SWAPPED, other), 2, Optional.of(TOTAL))));
        assertEquals("有 4 种改法同样说得通，例如 一、本年新收 · 自然人 12 → 21；或 予以公开 · 自然人 8 → 7；或 一、本年新收 · 自然人 12 → 21。请对照原始材料",
                said(Language.CHINESE, suspects(4, SWAPPED, other, SWAPPED, other)));
    }

    @Test
    void whatSpeaksForItAndAgainstItIsQuoted() {
        var text = Claim.told(List.of(TOTAL), Figure.of(21), new Span("overview", 0, 5, "收到21件"));
        var lastYear = Claim.lastYear(List.of(DISCLOSED), List.of(), Figure.of(1));
        var culprit = new Culprit(SWAPPED.corrections(), SWAPPED.slips(), List.of(text), List.of(lastYear), 0);
        assertEquals("两位数字颠倒，与正文“收到21件”一致，但与上年报告不一致", sentence(Language.CHINESE).why(culprit));
        assertEquals("two digits swapped, which agrees with the text “收到21件”, but last year’s report says otherwise",
                sentence(Language.ENGLISH).why(culprit));
    }

    @Test
    void whatCameFromElsewhereNamesWhere() {
        var copied = new Culprit(List.of(new Correction(DISCLOSED, Figure.of(6), Figure.of(1))),
                List.of(new Slip(Kind.COPIED, List.of(DISCLOSED), List.of(RECEIVED))), List.of(), List.of(), 0);
        assertEquals("与相邻的“一、本年新收 · 自然人”相同，可能抄重了", sentence(Language.CHINESE).why(copied));
        var exchanged = new Culprit(List.of(), List.of(new Slip(Kind.EXCHANGED, List.of(RECEIVED, DISCLOSED), List.of())), List.of(), List.of(), 0);
        assertEquals("“一、本年新收 · 自然人、予以公开 · 自然人”填串了格", sentence(Language.CHINESE).why(exchanged));
    }

    @Test
    void tooManyWrongFiguresAreLeftToThePapers() {
        assertEquals("错的数太多，推不出是哪几格，请对照原始材料逐格核对", said(Language.CHINESE, suspects(0)));
    }

    private static Culprit culprit(CellRef cell, long from, long to, Kind kind) {
        return new Culprit(List.of(new Correction(cell, Figure.of(from), Figure.of(to))), List.of(new Slip(kind, List.of(cell), List.of())),
                List.of(), List.of(), 0);
    }

    private static Suspects suspects(int equal, Culprit... culprits) {
        return new Suspects(List.of(), List.of(culprits), equal, Optional.empty());
    }

    private static String said(Language language, Suspects suspects) {
        return sentence(language).of(suspects);
    }

    private static CulpritSentence sentence(Language language) {
        return new CulpritSentence(Words.in(language), Sheet.of(Samples.FORM, Samples.zeros()));
    }
}
