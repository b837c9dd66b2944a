package gouji.insert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Office.Contact;
import gouji.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is offered, what a search finds, and what becomes of the text. */
class InsertionTest {

    private static final Report REPORT = Samples.with(Samples.zeros(), "requests/received/naturalPerson", "8")
            .with(CellRef.parse("documents/normativeDocuments/inForce"), Figure.of(15), List.of())
            .without(CellRef.parse("requests/carriedOut/research"));

    @Test
    void figuresAreFoundByAnyWordsOfTheirNamesAndByTheirAmounts() {
        assertEquals(List.of("一、本年新收 · 总计 8"), found("本年新收 总计"));
        assertEquals(List.of("一、本年新收 · 总计 8"), found("新收 8 总计"));
        assertEquals(List.of("行政规范性文件 · 现行有效件数 15"), found("规范性文件现行有效"));
        assertEquals(List.of(), found("没有这样的格"));
    }

    @Test
    void aFigureOfJustThatAmountStandsBeforeWhatTellsOfIt() {
        var library = LibraryReader.read(StandingSentences.EMPTY, "【培训8次】\n开展培训。\n【申请】\n收到申请8件。\n", Samples.FORM).sentences();
        assertEquals(List.of("一、本年新收 · 总计", "一、本年新收 · 自然人", "培训8次", "申请"),
                Offer.found(Offer.all(sheet(REPORT), Contact.NONE, library), "8").stream().map(Offer::name).filter(name -> !name.startsWith("不予公开")).toList());
    }

    @Test
    void totalsStandBeforeTheirPartsAndABlankCellIsShownAsNotReady() {
        assertEquals(List.of("四、结转下年度 · 总计 空", "四、结转下年度 · 自然人 0", "四、结转下年度 · 商业企业 0", "四、结转下年度 · 科研机构 空",
                "四、结转下年度 · 社会公益组织 0", "四、结转下年度 · 法律服务机构 0", "四、结转下年度 · 其他 0"), found("结转下年度"));
    }

    @Test
    void namesOfCellsAreDistinct() {
        var names = Samples.FORM.cells().stream().map(CellNames::of).map(CellNames::plain).toList();
        assertEquals(200, names.stream().distinct().count());
    }

    @Test
    void aFigureTakesThePlaceOfWhatIsChosenAndStaysTiedToItsCell() {
        var report = REPORT.withText("overview", "全年收到申请若干件，均已答复。");
        var inserted = Insertion.of(sheet(report), "overview", 6, 8, figure(report, "requests/received/total")).orElseThrow();
        assertEquals("全年收到申请8件，均已答复。", inserted.report().text("overview"));
        assertEquals(List.of(7, 7), List.of(inserted.start(), inserted.end()));
        assertEquals("收到申请 8件 requests/received/total @6-7", told(inserted.report()));
    }

    @Test
    void aFigureInsertedBeforeAnythingIsWrittenIsCalledAsTheTableCallsIt() {
        var report = REPORT.withText("overview", "");
        var inserted = Insertion.of(sheet(report), "overview", 0, 0, figure(report, "requests/received/total")).orElseThrow();
        assertEquals("一、本年新收 · 总计 8件 requests/received/total @0-1", told(inserted.report()));
    }

    @Test
    void aSentenceBringsItsFiguresTiedAndTheFirstBlankThatIsLeftIsChosen() {
        var sentence = LibraryReader.read(StandingSentences.EMPTY, "【申请】\n收到申请〔一、本年新收 总计〕件，结转〔四、结转下年度 总计〕件，收费〔填写 金额〕元。", Samples.FORM)
                .sentences().sentences().get(0);
        var report = REPORT.withText("overview", "开头。");
        var filled = sentence.filled(sheet(report), Contact.NONE);
        var inserted = Insertion.of(sheet(report), "overview", 3, 3, new Offer.OfSentence("申请", filled, Optional.empty())).orElseThrow();
        assertEquals("开头。收到申请8件，结转〔四、结转下年度 总计〕件，收费〔金额〕元。", inserted.report().text("overview"));
        assertEquals("〔四、结转下年度 总计〕", inserted.report().text("overview").substring(inserted.start(), inserted.end()));
        assertEquals("收到申请 8件 requests/received/total @7-8", told(inserted.report()));
    }

    @Test
    void aSentenceThatTheTablesContradictIsNotReadyAndStandsLast() {
        var library = LibraryReader.read(StandingSentences.EMPTY, """
                【未收到】一、本年新收 总计 = 0
                没有收到申请。
                【收到】一、本年新收 总计 > 0
                收到申请。
                【未结转】四、结转下年度 总计 = 0
                没有结转。
                """, Samples.FORM).sentences();
        var offers = Offer.all(sheet(REPORT), Contact.NONE, library);
        assertEquals(List.of("收到", "未结转", "未收到"), List.of(offers.get(0).name(), offers.get(1).name(), offers.get(offers.size() - 1).name()));
        assertEquals(List.of(true, true, false), List.of(offers.get(0).isReady(), offers.get(1).isReady(), offers.get(offers.size() - 1).isReady()));
    }

    @Test
    void whatWouldMakeATextTooLongIsNotInserted() {
        var report = REPORT.withText("overview", "文".repeat(Report.TEXT_LIMIT));
        assertEquals(Optional.empty(), Insertion.of(sheet(report), "overview", 0, 0, figure(report, "requests/received/total")));
        assertEquals(Report.TEXT_LIMIT, Insertion.of(sheet(report), "overview", 0, 1, figure(report, "requests/received/total")).orElseThrow()
                .report().text("overview").length());
    }

    private static Offer figure(Report report, String cell) {
        return Offer.all(sheet(report), Contact.NONE, StandingSentences.EMPTY).stream()
                .filter(offer -> ((Offer.OfFigure) offer).ref().toString().equals(cell)).findFirst().orElseThrow();
    }

    private static List<String> found(String query) {
        return Offer.found(Offer.all(sheet(REPORT), Contact.NONE, StandingSentences.EMPTY), query).stream()
                .map(offer -> offer.name() + " " + ((Offer.OfFigure) offer).figure().map(Object::toString).orElse("空")).toList();
    }

    /** The facts and where they are told. */
    private static String told(Report report) {
        return report.facts().stream().map(fact -> fact.matter() + " " + fact.value() + fact.unit() + " " + fact.cell().orElseThrow()
                + report.marks("overview").of(fact.number()).map(mark -> " @" + mark.start() + "-" + mark.end()).collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    private static Sheet sheet(Report report) {
        return Sheet.of(Samples.FORM, report);
    }
}
