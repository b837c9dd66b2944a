package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.exchange.ReportJson;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.report.Figure;
import gouji.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final Report SAMPLE = Sample.read(Reports.FORM);
    private static final String CODE = VersionCode.of(Sheet.of(Reports.FORM, SAMPLE)).text();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatConvertMakesIsCheckedConvertedBackAndFoundToSayTheSame() throws IOException {
        var json = json("a", SAMPLE);
        for (var format : List.of("docx", "xlsx", "html", "csv", "pdf")) {
            var file = folder.resolve("a." + format).toString();
            assertEquals(0, run("convert", json, "--to", format, "-o", file, "--final"), this::said);
            assertEquals(0, run("verify", json, file), this::said);
            assertEquals(0, run("check", file), this::said);
            assertEquals(0, run("verify", "--code", CODE.toLowerCase(Locale.ROOT).replace('0', 'o'), file), this::said);
            assertEquals(0, run("convert", file, "--to", "json", "-o", folder.resolve(format + ".json").toString()), this::said);
            assertEquals(0, run("verify", json, folder.resolve(format + ".json").toString(), file, "--json"), this::said);
        }
    }

    /** U+10FFFD is in no font: 〓 stands for it on paper, and everything around it is still what it is. */
    @Test
    void aPdfWithCharactersNoFontHasStillSaysTheSame() throws IOException {
        var json = json("a", SAMPLE.withText("other", "（一）没有字形的\udbff\udffd，空\u00a0格、软\u00ad连字符、数字１２和①，都在。"));
        var pdf = folder.resolve("a.pdf").toString();
        assertEquals(0, run("convert", json, "--to", "pdf", "-o", pdf), this::said);
        assertTrue(text(err).contains("U+10FFFD"), text(err));
        assertEquals(0, run("verify", json, pdf), this::said);
        assertEquals(0, run("check", pdf), this::said);
        var other = json("b", SAMPLE.withText("other", "（一）没有字形的\udbff\udffd，空\u00a0格、软\u00ad连字符、数字１３和①，都在。"));
        assertEquals(1, run("verify", other, pdf), this::said);
    }

    @Test
    void aDifferenceIsToldWithItsPlace() throws IOException {
        var cell = "requests/carriedOut/research";
        var one = json("a", SAMPLE);
        var two = json("b", SAMPLE.with(Reports.cell(cell), Figure.of(3), List.of()).withText("other", SAMPLE.text("other") + "。"));
        assertEquals(1, run("verify", one, two, "--json"));
        assertTrue(text(out).startsWith("{\"file\":\"" + two + "\",\"same\":false,\"differences\":[{\"place\":\"other\",\"expected\":\""), text(out));
        assertTrue(text(out).contains("{\"place\":\"" + cell + "\",\"expected\":\"0\",\"found\":\"3\"}"), text(out));
        out.reset();
        assertEquals(0, run("verify", one, one, "--json"));
        assertEquals("{\"file\":\"" + one + "\",\"same\":true,\"differences\":[]}\n", text(out));
        assertEquals(1, run("verify", "--code", CODE, two));
        assertEquals(2, run("verify", one, folder.resolve("none").toString()));
    }

    /** Not from there on to the next heading, as the text of the pages alone would have it. */
    @Test
    void whatAPdfSaysOtherwiseIsToldCellByCell() throws IOException {
        var pdf = folder.resolve("a.pdf").toString();
        assertEquals(0, run("convert", json("a", SAMPLE), "--to", "pdf", "-o", pdf, "--final"), this::said);
        var other = json("b", SAMPLE.with(Reports.cell("disputes/cases/review.other"), Figure.of(3), List.of()).withText("other", "无。"));
        out.reset();
        assertEquals(1, run("verify", pdf, other));
        var lines = text(out).lines().toList();
        assertEquals(lines.stream().filter(line -> line.startsWith(other + "：六、其他需要报告的事项 不一致，")).count(), lines.size() - 2, text(out));
        assertTrue(lines.contains(other + "：行政复议 其他结果 不一致，应为“0”，读到“3”"), text(out));
        assertTrue(lines.contains(other + "：行政复议 总计 不一致，应为“0”，读到“3”"), text(out));
    }

    @Test
    void aPdfThatCarriesNoReportHasNoCodeToRecompute() throws IOException {
        var pdf = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
        assertEquals(List.of(2, pdf + " 是 PDF，里面没有本程序写入的报告，算不出版本码；请把它与上报文件比对（gouji verify A B）\n"),
                List.of(run("verify", "--code", CODE, pdf.toString()), text(err)));
        assertEquals(0, run("verify", pdf.toString(), pdf.toString()), this::said);
        assertEquals(1, run("verify", pdf.toString(), json("b", SAMPLE)), this::said);
        assertEquals(2, run("check", pdf.toString()), this::said);
    }

    private String json(String name, Report report) throws IOException {
        return Files.write(folder.resolve(name + ".json"), ReportJson.workingCopy(Sheet.of(Reports.FORM, report))).toString();
    }

    private int run(String... arguments) {
        return new Commands(Editions::published, opening -> 7, () -> new Typesetter(FontShelf.ofThisMachine()), stream(out), stream(err))
                .run(arguments);
    }

    private String said() {
        return text(out) + text(err);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
