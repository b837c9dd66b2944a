package gouji.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.apart.Apart;
import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.document.Dress;
import gouji.document.Explained;
import gouji.document.FontShelf;
import gouji.document.NoChineseFontException;
import gouji.document.Transcript;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.exchange.Refused;
import gouji.exchange.Refused.Reason;
import gouji.exchange.ReportFile;
import gouji.exchange.ReportJson;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.opc.Archive;
import gouji.original.Originals;
import gouji.original.Unopened;
import gouji.report.Figure;
import gouji.report.Level;
import gouji.words.Language;
import gouji.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FormatsTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
    private static final AnyReport FILES = new AnyReport(Reports.FILES, () -> Editions.published().forYear(2023),
            new Originals(Apart.ofThisProgram()));
    private static final Press PRESS = new Press(() -> new Typesetter(FontShelf.ofThisMachine()), Words.in(Language.CHINESE));
    private static final Dress DRAFT = Dress.draft(LocalDateTime.of(2024, 1, 12, 14, 3)).asSample();

    @ParameterizedTest
    @EnumSource
    void everyFileOfOursIsReadAsTheReportItWasMadeOf(Format format) {
        var read = assertInstanceOf(ReportFile.Read.class, FILES.read(made(SAMPLE, format)));
        var report = SAMPLE.report();
        assertEquals(List.of(report.head(), report.edition(), report.texts(), report.figures(), totals(SAMPLE), Map.of()), List.of(read.report().head(),
                read.report().edition(), read.report().texts(), read.report().figures(), read.report().controls(), read.unread()));
        assertEquals(VersionCode.of(SAMPLE), VersionCode.of(Sheet.of(read.form(), read.report())));
    }

    @ParameterizedTest
    @EnumSource
    void theVersionCodeComesOutOfWhatTheFileSaysAlsoWithIndentsAndBlankLines(Format format) {
        for (var text : List.of("　　缩进一行。\n\n  两个空格 \n末行\n", "\n", " ", "\t\n\n　", "（一）标题\r\n\r\n\u00a0（二）甲  乙\t丙。丁", "\n甲", "甲\n\n\n", "_x0041_甲 &amp; <br>")) {
            var sheet = Sheet.of(Reports.FORM, SAMPLE.report().withText("other", text));
            var read = assertInstanceOf(ReportFile.Read.class, FILES.read(made(sheet, format)));
            assertEquals(VersionCode.of(sheet), VersionCode.of(Sheet.of(read.form(), read.report())), text);
        }
    }

    /** Of the line ends only those a text box knows: a file of paragraphs has one kind. */
    @ParameterizedTest
    @EnumSource(names = "JSON", mode = Mode.EXCLUDE)
    void whateverIsInAReportItsVersionCodeComesOutOfEveryFile(Format format) {
        Trials.random((random, seed) -> {
            var report = random.report();
            for (var key : Reports.FORM.texts()) {
                report = report.withText(key, report.text(key).replace('\u2028', '\n'));
            }
            var sheet = Sheet.of(Reports.FORM, report);
            var read = assertInstanceOf(ReportFile.Read.class, FILES.read(made(sheet, format)), seed);
            assertEquals(VersionCode.of(sheet), VersionCode.of(Sheet.of(read.form(), read.report())), seed);
        });
    }

    @Test
    void aPdfWhosePagesSaySomethingElseIsNotTakenAndItsCodeIsDenied(@TempDir Path folder) throws Exception {
        var other = Sheet.of(Reports.FORM, SAMPLE.report().with(Reports.cell("requests/received/naturalPerson"), Figure.of(9), List.of()));
        var file = Files.write(folder.resolve("a.pdf"), Forged.pdf(made(SAMPLE, Format.PDF), made(other, Format.PDF)));
        assertEquals(Reason.PAGES_DIFFER, why(Files.readAllBytes(file)));
        var said = Said.of(file, FILES);
        assertTrue(said.differences(VersionCode.of(other)).orElseThrow().stream().anyMatch(each -> each.place().equals("requests/received/naturalPerson")
                && each.expected().equals("9") && each.found().equals("8")), () -> said.differences(VersionCode.of(other)).toString());
        assertTrue(said.differences(VersionCode.of(SAMPLE)).orElseThrow().stream().anyMatch(each -> each.place().equals("code")));
    }

    /** What a PDF carries can be meant to use up the memory; that is done in a process that may end of it. */
    @Test
    void aPdfIsLookedIntoOnlyInAProcessOfItsOwn() throws Exception {
        var never = new AnyReport(Reports.FILES, () -> Reports.FORM, new Originals(content -> Unopened.because(Unopened.Why.SLOW, "10")));
        assertEquals(Refused.whole(Reason.SLOW, "10"), never.read(made(SAMPLE, Format.PDF)));
        assertEquals(Refused.whole(Reason.HUNGRY, "512"), FILES.read(Forged.swollen(made(SAMPLE, Format.PDF))));
    }

    @Test
    void aPdfThatCarriesNothingIsReadByItsLines() throws Exception {
        var read = assertInstanceOf(ReportFile.Read.class, FILES.read(Forged.without(made(SAMPLE, Format.PDF))));
        assertEquals(SAMPLE.report().figures(), read.report().figures());
    }

    @Test
    void whatADraftCarriesBesidesIsNoPartOfTheReport(@TempDir Path folder) throws Exception {
        var now = Sheet.of(Reports.FORM, SAMPLE.report().with(Reports.cell("requests/received/naturalPerson"), Figure.of(9), List.of())
                .withText("other", "\n　　" + SAMPLE.report().text("other").replace("没有", "尚无") + "\n\n  新的一段。 \n\n").withText("problems", "\n \n")
                .withText("overview", ""));
        var dress = DRAFT.withSignOff(true).withExplained(List.of(new Explained("规章", "规章填了 2", "州人民政府\n授权制定")))
                .since(Optional.of(new Dress.Former(1, SAMPLE)), true);
        var json = Said.of(Files.write(folder.resolve("a.json"), ReportJson.workingCopy(now)), FILES);
        for (var format : List.of(Format.PDF, Format.DOCX, Format.XLSX, Format.HTML)) {
            for (var worn : List.of(dress, dress.withSignOff(false), dress.withExplained(List.of()))) {
                var ready = assertInstanceOf(Finished.Ready.class, PRESS.of(now, worn, format), format::key);
                var said = Said.of(Files.write(folder.resolve("a" + format.ending()), ready.bytes()), FILES);
                assertEquals(List.of(), json.differences(said), format.key());
                assertEquals(Optional.of(List.of()), said.differences(VersionCode.of(now)), format.key());
            }
        }
    }

    @Test
    void whatAnUploadFileCannotHoldIsSaid() throws Exception {
        var bell = Sheet.of(Reports.FORM, SAMPLE.report().withText("other", "铃\u0007"));
        var why = assertInstanceOf(Finished.NotTheSame.class, PRESS.of(bell, Dress.FINAL, Format.JSON));
        var sentence = why.sentence(Words.in(Language.CHINESE), bell);
        assertTrue(sentence.startsWith("读回核对没有通过，没有生成文件，报告没有变：") && sentence.contains("U+0007"), sentence);
    }

    @Test
    void whereAFileSaysSomethingElseIsSaidInWordsOfTheForm() {
        var other = Sheet.of(Reports.FORM, SAMPLE.report().with(CellRef.parse("documents/regulations/issued"), Figure.of(7), List.of()));
        var wrong = assertInstanceOf(Finished.NotTheSame.class, Finished.of(Format.DOCX, new byte[0], Transcript.of(SAMPLE), Transcript.of(other)));
        assertEquals("docx 文件读回与报告有 1 处不一致，第一处在 规章 · 本年制发件数：应为“0”，读到“7”；没有生成文件，报告没有变",
                wrong.sentence(Words.in(Language.CHINESE), SAMPLE));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "CSV", "HTML"})
    void whateverIsInAReportNoFileSaysAnythingElse(Format format) {
        made(Trials.worst(), format);
        Trials.random((sheet, seed) -> made(sheet, format));
    }

    @Test
    void aBlankReportIsReadAsBlankAndNotAsZero() {
        var blank = Sheet.of(Reports.FORM, SAMPLE.report().withFigures(Map.of()));
        for (var format : List.of(Format.DOCX, Format.XLSX, Format.HTML, Format.CSV)) {
            var read = assertInstanceOf(ReportFile.Read.class, FILES.read(made(blank, format)));
            assertEquals(Map.of(), read.report().figures());
            assertEquals((int) Reports.FORM.cells().stream().filter(Cell::isComputed).count(), read.unstated().size());
        }
    }

    @Test
    void withoutAnImprintTheTitleTellsOfficeAndYear() throws Exception {
        var parts = new LinkedHashMap<>(Archive.read(made(SAMPLE, Format.DOCX)));
        parts.remove("docProps/custom.xml");
        var read = assertInstanceOf(ReportFile.Read.class, FILES.read(Archive.write(parts)));
        assertEquals(List.of("示例县人民政府办公室", 2023, Level.UNKNOWN, true), List.of(read.report().head().officeName(),
                read.report().head().year(), read.report().head().level(), AnyReport.isUnidentified(read.report().head())));
    }

    @Test
    void whatIsNoFigureIsKeptAsItStandsAndAWrongTotalIsAPrintedTotal() {
        var total = Reports.cell("requests/received/total");
        var csv = Trials.text(made(SAMPLE, Format.CSV)).replaceFirst("(requests/received/total,[^\\r]*,)8\\r", "$19\r")
                .replaceFirst("(requests/carriedIn/total,[^\\r]*,)0\\r", "$1约零\r");
        var read = assertInstanceOf(ReportFile.Read.class, FILES.read(csv.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(Figure.of(9), "约零"), List.of(read.report().control(total).orElseThrow(),
                read.unread().get(Reports.cell("requests/carriedIn/total")).printed()));
    }

    @Test
    void whatIsNoFileOfOursIsRefusedInOneWord() throws Exception {
        var entity = Archive.write(Map.of("word/document.xml", ("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>")
                .getBytes(StandardCharsets.UTF_8)));
        var bomb = Archive.write(Map.of("word/document.xml", new byte[40 * 1024 * 1024]));
        var deep = Archive.write(Map.of("word/document.xml", ("<a>".repeat(5000) + "</a>".repeat(5000)).getBytes(StandardCharsets.UTF_8)));
        var other = Archive.write(Map.of("mimetype", new byte[1]));
        var page = made(SAMPLE, Format.HTML);
        assertEquals(List.of(Reason.DAMAGED, Reason.SWOLLEN, Reason.SWOLLEN, Reason.OLD_OFFICE, Reason.DAMAGED, Reason.EMPTY, Reason.FOREIGN, Reason.DAMAGED,
                        Reason.EMPTY),
                List.of(why(entity), why(bomb), why(deep), why(other), why("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), why("<html></html>".getBytes(StandardCharsets.UTF_8)),
                        why("<html><p>别的网页</p></html>".getBytes(StandardCharsets.UTF_8)), why(Arrays.copyOf(page, page.length / 2)), why(new byte[0])));
    }

    @Test
    void everyPairOfFilesOfOneReportSaysTheSameAndOneFigureMoreIsFound(@TempDir Path folder) throws Exception {
        var other = Sheet.of(Reports.FORM, SAMPLE.report().with(Reports.FORM.cells().get(1).ref(), Figure.of(1), List.of())
                .with(Reports.FORM.cells().get(0).ref(), Figure.of(7), List.of()));
        var said = new LinkedHashMap<Format, Said>();
        var differs = new LinkedHashMap<Format, Said>();
        for (var format : Format.values()) {
            said.put(format, Said.of(Files.write(folder.resolve("a" + format.ending()), made(SAMPLE, format)), FILES));
            differs.put(format, Said.of(Files.write(folder.resolve("b" + format.ending()), made(other, format)), FILES));
        }
        said.forEach((one, first) -> {
            said.forEach((two, second) -> assertEquals(List.of(), first.differences(second), one + " " + two));
            differs.forEach((two, second) -> {
                var found = first.differences(second);
                assertTrue(!found.isEmpty(), one + " " + two);
                if (one != Format.PDF && two != Format.PDF) {
                    assertTrue(found.stream().anyMatch(each -> each.place().equals(Reports.FORM.cells().get(0).ref().toString())
                            && each.found().equals("7")), found::toString);
                }
            });
        });
    }

    private static Map<CellRef, Figure> totals(Sheet sheet) {
        var totals = new HashMap<CellRef, Figure>();
        sheet.form().cells().stream().filter(Cell::isComputed).forEach(cell -> totals.put(cell.ref(), sheet.read(cell).figure()));
        return totals;
    }

    private static Reason why(byte[] file) {
        return assertInstanceOf(Refused.class, FILES.read(file)).why();
    }

    private static byte[] made(Sheet sheet, Format format) {
        try {
            var finished = PRESS.of(sheet, DRAFT, format);
            return assertInstanceOf(Finished.Ready.class, finished, () -> finished + " " + Transcript.of(sheet).title()).bytes();
        } catch (NoChineseFontException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
