package gouji.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Transcript;
import gouji.document.Typesetter;
import gouji.exchange.Reports;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.intake.Intake;
import gouji.office.Office;
import gouji.opc.Archive;
import gouji.opc.Properties;
import gouji.original.Grid;
import gouji.original.Kind;
import gouji.original.Line;
import gouji.original.Original;
import gouji.original.Originals;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.ruled.RuledPdf;
import gouji.words.Language;
import gouji.words.Words;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Our own files without their imprint, read like anybody's: a random report comes back as it was. */
class OwnFilesIntakeTest {

    private static final Press PRESS = new Press(() -> new Typesetter(FontShelf.ofThisMachine()), Words.in(Language.CHINESE));
    private static final List<String> OFFICES = List.of("示例县人民政府办公室", "示例市示例区教育局", "示例县示例镇人民政府", "示例经济技术开发区管委会");
    private static final Originals ORIGINALS = new Originals(content -> Kind.of(content) == Kind.PDF
            ? ((RuledPdf.Read) RuledPdf.read(content)).original() : new Office().read(content));

    @Test
    void aReportComesBackFromEveryKindOfFile() {
        for (var format : List.of(Format.DOCX, Format.XLSX, Format.HTML)) {
            trials(25, (sheet, seed) -> assertComesBack(sheet, format, seed));
        }
    }

    @Test
    void aReportComesBackFromPaper() {
        trials(2, (sheet, seed) -> assertComesBack(sheet, Format.PDF, seed));
    }

    /** A spreadsheet saved as CSV: what was merged is blank, and every row has all the commas. */
    @Test
    void theFiguresOfASpreadsheetComeBackFromItsCommas() {
        trials(25, (sheet, seed) -> {
            var finished = assertInstanceOf(Finished.Ready.class, PRESS.of(sheet, Dress.FINAL, Format.XLSX), seed);
            var commas = commas(assertInstanceOf(Original.class, ORIGINALS.read(finished.bytes()), seed));
            var intake = Intake.of(Reports.FORM, assertInstanceOf(Original.class, Originals.ofBytes(commas.getBytes(StandardCharsets.UTF_8)), seed));
            assertSame(printed(Transcript.of(sheet).figures()), printed(intake), seed);
        });
    }

    private static String commas(Original original) {
        var rows = new ArrayList<Map<Integer, String>>();
        for (var passage : original.passages()) {
            if (passage instanceof Grid grid) {
                var from = rows.size();
                grid.slots().forEach(slot -> {
                    while (rows.size() <= from + slot.row()) {
                        rows.add(new TreeMap<>());
                    }
                    rows.get(from + slot.row()).put(slot.column(), slot.text());
                });
            } else {
                rows.add(Map.of(0, ((Line) passage).text()));
            }
        }
        var width = rows.stream().flatMap(row -> row.keySet().stream()).mapToInt(column -> column + 1).max().orElse(0);
        return rows.stream().map(row -> IntStream.range(0, width).mapToObj(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n"));
    }

    private interface Trial {
        void of(Sheet sheet, String seed) throws Exception;
    }

    /** Fewer in the build, as many as {@code -Dgouji.trials=500} and from which seed {@code -Dgouji.seed} says else. */
    private static void trials(int inBuild, Trial trial) {
        var start = Long.getLong("gouji.seed", 1);
        for (var seed = start; seed < start + Integer.getInteger("gouji.trials", inBuild); seed++) {
            var told = "seed " + seed;
            try {
                trial.of(random(new Random(seed)), told);
            } catch (Exception e) {
                throw new AssertionError(told, e);
            }
        }
    }

    private static void assertComesBack(Sheet sheet, Format format, String seed) throws Exception {
        var finished = assertInstanceOf(Finished.Ready.class, PRESS.of(sheet, Dress.FINAL, format), seed);
        var intake = Intake.of(Reports.FORM, assertInstanceOf(Original.class, ORIGINALS.read(unsigned(finished.bytes())), seed));
        var expected = Transcript.of(sheet);
        assertSame(printed(expected.figures()), printed(intake), format + " " + seed);
        assertEquals(sheet.report().head().officeName() + sheet.report().head().year(), intake.office().orElse("") + intake.year().orElse(0), format + " " + seed);
        if (format != Format.PDF) {
            assertEquals(new TreeMap<>(expected.paragraphs()), paragraphs(intake), () -> format + " " + seed);
        }
    }

    /** Tells only what differs. */
    private static void assertSame(Map<String, String> expected, Map<String, String> read, String told) {
        var wanted = new TreeMap<>(expected);
        var found = new TreeMap<>(read);
        read.forEach(wanted::remove);
        expected.forEach(found::remove);
        assertEquals(wanted, found, told);
    }

    /** Without what only a file of ours says of itself. */
    private static byte[] unsigned(byte[] file) throws Exception {
        if (Archive.is(file)) {
            var parts = new LinkedHashMap<>(Archive.read(file));
            parts.remove(Properties.CUSTOM);
            return Archive.write(parts);
        }
        return Kind.of(file) == Kind.PDF ? file : new String(file, StandardCharsets.UTF_8).replaceAll("<meta name=\"gouji[^>]*>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> printed(Map<CellRef, String> figures) {
        return figures.entrySet().stream().filter(each -> !each.getValue().isEmpty()).collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue,
                (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> printed(Intake intake) {
        return intake.cells().entrySet().stream().filter(each -> each.getValue().figure().isPresent()).collect(Collectors.toMap(each -> each.getKey().toString(),
                each -> each.getValue().figure().get().toString(), (one, other) -> one, TreeMap::new));
    }

    private static Map<String, List<String>> paragraphs(Intake intake) {
        var paragraphs = new TreeMap<String, List<String>>();
        Reports.FORM.texts().forEach(key -> paragraphs.put(key, Transcript.paragraphs(intake.texts().getOrDefault(key, ""))));
        return paragraphs;
    }

    private static Sheet random(Random random) {
        var report = Report.blank(new Head(new UUID(1, 2), OFFICES.get(random.nextInt(OFFICES.size())), Level.UNKNOWN, Scope.OWN, 2019 + random.nextInt(8)), "2021");
        var gaps = random.nextInt(3) == 0;
        for (var cell : Reports.FORM.cells()) {
            if (!cell.isComputed() && !(gaps && random.nextInt(4) == 0)) {
                var whole = random.nextInt(3) == 0 ? 0 : random.nextInt(4) == 0 ? random.nextLong(1_000_000_000L) : random.nextLong(40);
                report = report.with(cell.ref(), new Figure(BigDecimal.valueOf(whole).add(cell.unit().decimals() == 0 ? BigDecimal.ZERO
                        : BigDecimal.valueOf(random.nextInt(1_000_000), 6))), List.of());
            }
        }
        for (var key : Reports.FORM.texts()) {
            report = report.withText(key, text(random, key));
        }
        return Sheet.of(Reports.FORM, report);
    }

    private static String text(Random random, String key) {
        var sentences = List.of("本年度公开信息" + random.nextInt(900) + "条。", "（一）主动公开。", "一是行政许可 12 件，其他 3 件；二是总计 40 件。", "1.规章 0 件。",
                "收到申请" + random.nextInt(90) + "件，比上年增加" + random.nextInt(9) + "件。", "（六）其他处理情况", "　　第二十条第（一）项所列信息均已公开。", "无");
        var lines = random.ints(1 + random.nextInt(6), 0, sentences.size()).mapToObj(sentences::get).toList();
        return key.equals(Form.PREAMBLE) ? "根据有关规定编制。" : String.join("\n", lines);
    }
}
