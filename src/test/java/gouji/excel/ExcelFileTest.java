package gouji.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Imprint;
import gouji.document.Reread;
import gouji.document.Transcript;
import gouji.document.UnreadableException;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.formats.Trials;
import gouji.report.Figure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelFileTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
    private static final Dress DRAFT = Dress.draft(LocalDateTime.of(2024, 1, 12, 14, 3)).asSample();
    private static final CellRef RECEIVED = Reports.cell("requests/received/naturalPerson");
    private static final CellRef TOTAL = Reports.cell("requests/received/total");
    private static final CellRef CHARGES = Reports.FORM.cells().stream().filter(cell -> cell.unit().decimals() > 0).findFirst().orElseThrow().ref();

    @Test
    void whatTheReportSaysIsReadAgain() {
        var read = read(ExcelFile.of(SAMPLE, DRAFT));
        assertEquals(List.of(), Transcript.of(SAMPLE).differences(read.transcript()));
        assertEquals(Optional.of(Imprint.of(SAMPLE)), read.imprint());
        assertEquals(SAMPLE.report().texts(), read.texts());
    }

    @Test
    void anyReportIsReadAgain() {
        Trials.random((sheet, seed) -> assertEquals(List.of(),
                Transcript.of(sheet).differences(read(ExcelFile.of(sheet, Dress.FINAL)).transcript()), seed));
    }

    @Test
    void theWorstTextsComeBackAndNoneOfThemIsAFormula() throws IOException {
        var worst = Trials.worst();
        var file = ExcelFile.of(worst, DRAFT);
        assertEquals(List.of(), Transcript.of(worst).differences(read(file).transcript()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheet("正文").forEach(row -> row.forEach(cell -> assertEquals(CellType.STRING, cell.getCellType())));
            assertTrue(book.getSheet("正文").getRow(3).getCell(1).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(ExcelFile.of(SAMPLE, DRAFT), ExcelFile.of(SAMPLE, DRAFT));
    }

    @Test
    void noDigitIsEverWrong() {
        for (var amount : List.of("999999999999.999999", "123456789012.123456", "0.000001", "100000000000", "123456789.123456")) {
            var sheet = Sheet.of(Reports.FORM, SAMPLE.report().with(CHARGES, new Figure(new BigDecimal(amount)), List.of()));
            assertEquals(amount, read(ExcelFile.of(sheet, Dress.FINAL)).figures().get(CHARGES));
        }
        var full = SAMPLE.report();
        for (var cell : Reports.FORM.cells()) {
            full = cell.isComputed() || cell.unit().decimals() > 0 ? full : full.with(cell.ref(), Figure.of(999_999_999_999L), List.of());
        }
        var sheet = Sheet.of(Reports.FORM, full);
        assertEquals(List.of(), Transcript.of(sheet).differences(read(ExcelFile.of(sheet, Dress.FINAL)).transcript()));
    }

    @Test
    void theFormulasSayWhatTheProgramSaysAlsoOverBlanks() throws IOException {
        for (var report : List.of(SAMPLE.report(), SAMPLE.report().without(RECEIVED))) {
            var sheet = Sheet.of(Reports.FORM, report);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(ExcelFile.of(sheet, Dress.FINAL)))) {
                XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
                assertEquals(List.of(), Transcript.of(sheet).differences(read(bytes(book)).transcript()));
            }
        }
    }

    @Test
    void whatAColleagueFillsInIsReadBackWithTheTotalsThatFollow() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ExcelFile.of(SAMPLE, Dress.FINAL)))) {
            var place = new Places(Reports.FORM).of(Reports.FORM.cell(RECEIVED).index());
            book.getSheet("表三").getRow(place.getRow()).getCell(place.getCol()).setCellValue(12345678);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            var expected = Sheet.of(Reports.FORM, SAMPLE.report().with(RECEIVED, Figure.of(12345678), List.of()));
            assertEquals(List.of(), Transcript.of(expected).differences(read(bytes(book)).transcript()));
            assertEquals(expected.read(TOTAL).figure().toString(), read(bytes(book)).figures().get(TOTAL));
        }
    }

    @Test
    void onlyWhatIsTypedIsOpenAndEveryColumnThatMustBalanceIsWatched() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ExcelFile.of(SAMPLE, Dress.FINAL)))) {
            var places = new Places(Reports.FORM);
            for (var section : Reports.FORM.sections()) {
                if (!section.isText()) {
                    var sheet = book.getSheet(Places.sheet(section));
                    assertTrue(sheet.isSheetLocked());
                    var open = new HashSet<String>();
                    sheet.forEach(row -> row.forEach(cell -> {
                        if (!cell.getCellStyle().getLocked()) {
                            open.add(cell.getAddress().formatAsString());
                        }
                    }));
                    var typed = new HashSet<String>();
                    Reports.FORM.cellsOf(section).filter(cell -> !cell.isComputed()).forEach(cell ->
                            typed.add(places.of(cell.index()).formatAsString().replace("$", "")));
                    assertTrue(open.containsAll(typed) && open.stream().allMatch(at -> typed.contains(at) || isMerged(sheet, at)), open::toString);
                }
            }
            var balances = Reports.FORM.rules().stream().filter(Rule.Balance.class::isInstance).map(Rule.Balance.class::cast)
                    .mapToInt(rule -> rule.places().size()).sum();
            assertEquals(balances, book.getSheet("表三").getSheetConditionalFormatting().getNumConditionalFormattings());
        }
    }

    @Test
    void aDamagedFileIsNeverTakenForAnotherReport() {
        var refused = new ArrayList<String>();
        Trials.damaged(ExcelFile.of(SAMPLE, Dress.FINAL), (damaged, how) -> tryRead(damaged).ifPresentOrElse(
                read -> assertEquals(List.of(), Transcript.of(SAMPLE).differences(read.transcript()), how), () -> refused.add(how)));
        assertTrue(refused.size() > 250, refused::toString);
    }

    private static boolean isMerged(org.apache.poi.ss.usermodel.Sheet sheet, String address) {
        var at = new CellAddress(address);
        return sheet.getMergedRegions().stream().anyMatch(region -> region.isInRange(at.getRow(), at.getColumn()));
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static Optional<Reread> tryRead(byte[] file) {
        try {
            return Optional.of(ExcelFileReader.read(Reports.FORM, file));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static Reread read(byte[] file) {
        return tryRead(file).orElseThrow();
    }
}
