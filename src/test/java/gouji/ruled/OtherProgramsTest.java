package gouji.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Transcript;
import gouji.excel.ExcelFile;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Value;
import gouji.intake.CellReading;
import gouji.intake.Intake;
import gouji.report.Figure;
import gouji.report.Report;
import gouji.word.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What LibreOffice and Chromium print of the form's tables, dressed as offices dress them, is read cell by cell. */
@Tag("long")
class OtherProgramsTest {

    /** Figures that are all different tell a cell that was shifted. */
    private static final Sheet SHEET = Sheet.of(Reports.FORM, counted());

    @TempDir
    private Path folder;

    /** How tables look. */
    enum Look {
        THIN("border:1px solid black"),
        HAIR("border:0.3px solid #888888"),
        THICK("border:3px solid black"),
        DOUBLE("border:4px double black"),
        DOTTED("border:1px dotted black"),
        DASHED("border:1px dashed black"),
        APART("border:1px solid black"),
        SHADED("border:1px solid white;background:#ccddee"),
        LANDSCAPE("border:1px solid black"),
        LARGE("border:1px solid black;font-size:17pt;padding:6pt 1pt"),
        TWO_FONTS("border:1px solid black;font-family:'Noto Serif CJK SC',serif"),
        SIDEWAYS("border:1px solid black"),
        /** Only rows are ruled. */
        ROWS("border:0;border-bottom:1px solid black"),
        /** Nothing is. */
        NONE("border:0");

        private final String cell;

        Look(String cell) {
            this.cell = cell;
        }

        private boolean isRuled() {
            return this != ROWS && this != NONE;
        }

        private String page() {
            return switch (this) {
                case APART -> "table{border-collapse:separate;border-spacing:2px}";
                case LANDSCAPE -> "@page{size:A4 landscape}";
                case TWO_FONTS -> "td.figure{font-family:'DejaVu Sans' !important;font-size:8pt}";
                case SIDEWAYS -> "td.tall{writing-mode:vertical-rl}";
                default -> "";
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void chromium(Look look) throws Exception {
        var program = program("chromium", "google-chrome");
        assumeTrue(program.isPresent(), "Chromium is not on this machine");
        var page = page(look);
        var out = folder.resolve("out.pdf");
        run(program.get().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.resolve("profile"), "--no-pdf-header-footer",
                "--print-to-pdf=" + out, page.toUri().toString());
        isRead(Files.readAllBytes(out), look.isRuled());
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, mode = EnumSource.Mode.EXCLUDE, names = {"APART", "SIDEWAYS"})
    void writer(Look look) throws Exception {
        isRead(office(page(look)), look.isRuled() && look != Look.LARGE);
    }

    @Test
    void ourWordFile() throws Exception {
        isRead(office(Files.write(folder.resolve("in.docx"), WordFile.of(SHEET, Dress.FINAL))), true);
    }

    @Test
    void ourExcelFile() throws Exception {
        isRead(office(Files.write(folder.resolve("in.xlsx"), ExcelFile.of(SHEET, Dress.FINAL))), true);
    }

    private static Report counted() {
        var report = Sample.read(Reports.FORM);
        var next = 0;
        for (var cell : Reports.FORM.cells()) {
            next += 7;
            report = cell.isComputed() ? report : report.with(cell.ref(), Figure.of(next), List.of());
        }
        return report;
    }

    /** No figure is wrong, and none is missing but those of columns that run off the paper or that nothing divides. */
    private static void isRead(byte[] pdf, boolean whole) {
        var read = assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(pdf)).original();
        var cells = Intake.of(Reports.FORM, read).cells();
        var wrong = new TreeMap<String, String>();
        Transcript.of(SHEET).figures().forEach((cell, printed) -> {
            var found = Optional.ofNullable(cells.get(cell)).flatMap(CellReading::figure).map(Figure::toString).orElse("");
            if (!found.equals(printed) && (whole || !found.isEmpty())) {
                wrong.put(cell.toString(), printed + " read as " + found);
            }
        });
        assertEquals(Map.of(), wrong);
    }

    private Path page(Look look) throws IOException {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset='utf-8'><style>table{border-collapse:collapse;width:100%;margin:10px 0}"
                + " td{font-size:9pt;text-align:center;padding:1pt}" + look.page() + "</style></head><body><h1>报告</h1>");
        var figures = Transcript.of(SHEET).figures();
        SHEET.form().sections().forEach(section -> {
            html.append("<p>").append(section.title()).append("</p>");
            if (!section.isText()) {
                html.append("<table>");
                var layout = TableLayout.of(section);
                for (var row = 0; row < layout.rows(); row++) {
                    html.append("<tr>");
                    layout.slotsAt(row).forEach(slot -> html.append("<td rowspan='%d' colspan='%d' style=\"%s\" class='%s'>%s</td>".formatted(slot.rowSpan(), slot.columnSpan(), look.cell,
                            slot.rowSpan() > 4 ? "tall" : slot.content() instanceof Value ? "figure" : "label",
                            slot.content() instanceof Value value ? figures.getOrDefault(value.ref(), "") : Forms.words(slot))));
                    html.append("</tr>");
                }
                html.append("</table>");
            }
        });
        return Files.writeString(folder.resolve("in.html"), html.append("</body></html>"), StandardCharsets.UTF_8);
    }

    private byte[] office(Path file) throws IOException, InterruptedException {
        var program = program("soffice");
        assumeTrue(program.isPresent(), "LibreOffice is not on this machine");
        run(program.get().toString(), "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--norestore", "--convert-to", "pdf",
                "--outdir", folder.toString(), file.toString());
        return Files.readAllBytes(folder.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", ".pdf")));
    }

    private void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), command[0]);
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log")));
    }

    private static Optional<Path> program(String... names) {
        var found = new ArrayList<Path>();
        Stream.of(names).forEach(name -> Stream.of(System.getenv("PATH").split(":")).map(bin -> Path.of(bin, name)).filter(Files::isExecutable).forEach(found::add));
        return found.stream().findFirst();
    }
}
