package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.check.Sheet;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.exchange.ReportJson;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Object> opened = new ArrayList<>();

    @Test
    void withoutAVerbItIsTheWindow() {
        assertEquals(List.of(7, 7, 7), List.of(run(), run("--lang=en", "--data", "d"), run("open", "f", "--data", "d")));
        assertEquals(List.of(
                new Window.Opening(Optional.empty(), Optional.empty(), Optional.empty(), false),
                new Window.Opening(Optional.empty(), Optional.of(Path.of("d")), Optional.of(Language.ENGLISH), false),
                new Window.Opening(Optional.of(Path.of("f")), Optional.of(Path.of("d")), Optional.empty(), false)), opened);
    }

    @Test
    void withoutAScreenEveryWayToTheWindowSaysOneSentence() {
        var commands = new Commands(Editions::published, opening -> {
            throw new NoScreenException(new UnsupportedOperationException("planted"));
        }, CommandsTest::typesetter, stream(out), stream(err));
        assertEquals(List.of(2, 2, 2), List.of(commands.run(), commands.run("open", "f"), commands.run("--lang", "en", "--sample")));
        assertEquals(List.of("", """
                打不开窗口：没有可用的图形显示，或系统缺少 GTK 3；请在桌面上打开，没有桌面时可用 check 和 convert
                打不开窗口：没有可用的图形显示，或系统缺少 GTK 3；请在桌面上打开，没有桌面时可用 check 和 convert
                The window cannot be opened: no display can be reached, or GTK 3 is missing; open it on a desktop, or use check and \
                convert without one
                """), List.of(text(out), text(err)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wave                                   | 不认识“wave”，用 gouji --help 查看用法
            check                                  | 还缺 FILE，用 gouji --help 查看用法
            check a --previous                     | 还缺 --previous，用 gouji --help 查看用法
            check a --json --json                  | --json 只能写一次
            check none.json                        | 找不到文件 none.json，请核对路径和文件名
            check none.json --words none.txt       | 找不到文件 none.txt，请核对路径和文件名
            check --lang fr a                      | 语言只有 zh 和 en，没有“fr”
            check a --lang                         | 语言只有 zh 和 en，没有“”
            convert a --to json                    | 还缺 -o，用 gouji --help 查看用法
            convert a -o b                         | 还缺 --to，用 gouji --help 查看用法
            convert a --to odt -o b                | 不能转成“odt”，只有 json、pdf、docx、xlsx、html 和 csv
            convert a b --to json -o c             | 不认识“b”，用 gouji --help 查看用法
            verify a                               | verify 至少要两个文件，或者用 --code 给出版本码，用 gouji --help 查看用法
            verify a b                             | 找不到文件 a，请核对路径和文件名
            verify --code 12 a                     | “12”不是版本码，版本码形如 XXXX-XXXX
            verify --code 0000-0000 a b            | --code 只能比对一个文件，用 gouji --help 查看用法
            rules --data d                         | 不认识“--data”，用 gouji --help 查看用法
            """)
    void wrongUsageIsOneSentenceBesideAnEmptyResult(String line, String sentence) {
        assertEquals(List.of(2, "", sentence + "\n"), List.of(run(line.split(" ")), text(out), text(err)));
    }

    @Test
    void aFileNameThatBeginsWithAnAtIsAFileName() {
        assertEquals(List.of(2, "找不到文件 @a，请核对路径和文件名\n"), List.of(run("check", "@a"), text(err)));
    }

    @Test
    void anEmptyFolderIsTold() {
        assertEquals(List.of(2, "文件夹 " + folder + " 里没有文件\n"), List.of(run("check", folder.toString()), text(err)));
    }

    @Test
    void helpAndVersionAreResultsInBothLanguages() {
        assertEquals(List.of(0, 0, 0, ""),
                List.of(run("check", "--help"), run("--help", "--lang", "en"), run("--version"), text(err)));
        assertTrue(text(out).contains("\n  gouji check FILE… [--previous FILE] [--words FILE] [--json] [--all]\n"), text(out));
    }

    @Test
    void theCatalogueListsEveryRule() {
        assertEquals(0, run("rules", "--json"));
        assertEquals(Reports.FORM.rules().stream().map(rule -> rule.about().id()).toList(),
                Pattern.compile("(?m)^\\{\"rule\":\"(R\\d+)\",\"severity\":\"(?:error|warning|question)\",\"label\":\"")
                        .matcher(text(out)).results().map(found -> found.group(1)).toList());
    }

    @Test
    void everythingThatHoldsIsListedOnlyWhenAskedFor() throws IOException {
        var file = Files.write(folder.resolve("a"), ReportJson.upload(Sheet.of(Reports.FORM, Sample.read(Reports.FORM))));
        run("check", "--all", file.toString());
        var lines = text(out).lines().toList();
        assertEquals(List.of("自然人列：第一项加第二项之和，等于第三项加第四项之和，相符", file + "：全部相符，可以导出"),
                List.of(lines.get(0), lines.get(lines.size() - 1)));
    }

    @Test
    void aWordListOfTheOfficeIsAddedToTheProgramsOwn() throws IOException {
        var sample = Sample.read(Reports.FORM);
        var file = Files.write(folder.resolve("a"), ReportJson.upload(Sheet.of(Reports.FORM, sample.withText("other",
                sample.text("other") + "布署网红打卡。")))).toString();
        var words = Files.writeString(folder.resolve("词表.txt"), "网红 = 热门\n").toString();
        assertEquals(0, run("check", file, "--words", words));
        assertEquals("请核对：“布署”应为“部署”\n请核对：“网红”应为“热门”\n" + file + "：可以导出，请核对 2 处\n", text(out));
        Files.writeString(folder.resolve("词表.txt"), "网红 = 网红\n");
        assertEquals(2, run("check", file, "--words", words));
        assertEquals("词表 " + words + " 第 1 行“网红 = 网红”两边是同一个词；词表未采用，请改好这一行\n", text(err));
    }

    @Test
    void anOpenRuleHasNoSidesYet() throws IOException {
        var blank = Sample.read(Reports.FORM).without(Reports.cell("requests/carriedOut/research"));
        var file = Files.write(folder.resolve("a"), ReportJson.workingCopy(Sheet.of(Reports.FORM, blank)));
        assertEquals(1, run("check", "--json", file.toString()));
        assertEquals(List.of(
                "R1 error open null null null [requests/received/research, requests/carriedIn/research,"
                        + " requests/concluded/research, requests/carriedOut/research]",
                "R1 error open null null null [requests/received/total, requests/carriedIn/total, requests/concluded/total,"
                        + " requests/carriedOut/total]",
                "R11 error open null null null [requests/carriedOut/research]"),
                text(out).lines().flatMap(CommandsTest::findings).filter(finding -> finding.get("span").isNull())
                        .map(CommandsTest::summary).toList());
    }

    @Test
    void lastYearsFileIsHeldAgainstTheOneItBelongsTo() throws IOException {
        var head = Sample.read(Reports.FORM).head();
        var office = new Head(new UUID(1, 2), "某县档案馆", head.level(), head.scope(), 2023);
        var before = new Head(office.office(), "某县档案局", office.level(), office.scope(), 2022);
        var now = file("now", Sample.read(Reports.FORM).withHead(office));
        var last = file("last", Sample.lastYear(Reports.FORM).withHead(before)
                .with(Reports.cell("requests/carriedOut/naturalPerson"), Figure.of(1), List.of()));
        run("check", "--json", now, file("sample", Sample.read(Reports.FORM)), "--previous", last);
        assertEquals(List.of("R13 warning broken 0 1 -1 [requests/carriedIn/naturalPerson]",
                        "R13 warning broken 0 1 -1 [requests/carriedIn/total]"),
                text(out).lines().flatMap(CommandsTest::findings).filter(finding -> finding.get("rule").asText().equals("R13"))
                        .map(CommandsTest::summary).toList());
    }

    @Test
    void withoutLastYearsFileItIsSaidOnceThatNothingCanBeTold() throws IOException {
        var office = new Head(new UUID(1, 2), "某县档案馆", Level.DEPARTMENT, Scope.OWN, 2023);
        var sample = Sample.read(Reports.FORM);
        var preamble = sample.text(Form.PREAMBLE).replace(sample.head().officeName(), office.officeName());
        var file = file("now", sample.withHead(office).withText(Form.PREAMBLE, preamble));
        assertEquals(0, run("check", file));
        assertEquals("不能核对：没有 2022 年的报告，上年结转、现行有效和大幅增减无从核对\n" + file + "：全部相符，可以导出\n", text(out));
    }

    @Test
    void aFileOfAnotherYearIsNotLastYears() throws IOException {
        var sample = file("sample", Sample.read(Reports.FORM));
        assertEquals(List.of(2, sample + " 不是所查报告的同一机关、同一范围的上年报告，请核对文件\n"),
                List.of(run("check", sample, "--previous", sample), text(err)));
    }

    private String file(String name, Report report) throws IOException {
        return Files.write(folder.resolve(name), ReportJson.upload(Sheet.of(Reports.FORM, report))).toString();
    }

    private static Stream<JsonNode> findings(String line) {
        try {
            return StreamSupport.stream(new JsonMapper().readTree(line).get("findings").spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String summary(JsonNode finding) {
        var cells = StreamSupport.stream(finding.get("cells").spliterator(), false).map(JsonNode::asText).toList();
        return String.join(" ", finding.get("rule").asText(), finding.get("severity").asText(), finding.get("verdict").asText(),
                finding.get("left").asText(), finding.get("right").asText(), finding.get("difference").asText(),
                cells.toString());
    }

    @Test
    void aDraftNeedsNoCleanCheckAndAFinalDocumentDoes() throws IOException {
        var blank = Sample.read(Reports.FORM).withText("other", "");
        var file = Files.write(folder.resolve("a"), ReportJson.workingCopy(Sheet.of(Reports.FORM, blank))).toString();
        var pdf = folder.resolve("a.pdf");
        assertEquals(List.of(1, false),
                List.of(run("convert", file, "--to", "pdf", "-o", pdf.toString(), "--final"), Files.exists(pdf)));
        assertEquals(List.of(0, "%PDF"), List.of(run("convert", file, "--to", "pdf", "-o", pdf.toString()),
                Files.readString(pdf, StandardCharsets.ISO_8859_1).substring(0, 4)));
        assertEquals(2, run("convert", file, "--to", "pdf", "-o", pdf.toString()));
    }

    @Test
    void whatNoFontHasIsNamedAndTheDocumentMade() throws IOException {
        var rare = Sample.read(Reports.FORM).withText("other", "造字\uF8F0一个。");
        var file = Files.write(folder.resolve("a"), ReportJson.upload(Sheet.of(Reports.FORM, rare))).toString();
        var pdf = folder.resolve("a.pdf");
        assertEquals(List.of(0, true, true), List.of(run("convert", file, "--to", "pdf", "-o", pdf.toString()), Files.exists(pdf),
                text(err).contains("U+F8F0")), text(err));
    }

    @Test
    void aFileIsNeverReplacedByWhatIsMadeOfIt() throws IOException {
        var bytes = ReportJson.upload(Sheet.of(Reports.FORM, Sample.read(Reports.FORM)));
        var file = Files.write(folder.resolve("a"), bytes);
        for (var format : List.of("json", "pdf")) {
            err.reset();
            assertEquals(List.of(2, file + " 就是要转换的文件，没有覆盖，请换一个文件名\n"),
                    List.of(run("convert", file.toString(), "--to", format, "-o", file.toString(), "--force"), text(err)));
            assertArrayEquals(bytes, Files.readAllBytes(file));
        }
    }

    @Test
    void aFaultOfTheProgramIsNoFindingOfTheReport() {
        var commands = new Commands(Editions::published, opening -> {
            throw new IllegalStateException("planted");
        }, CommandsTest::typesetter, stream(out), stream(err));
        assertEquals(List.of(2, "程序出错，已停下，文件没有改动（IllegalStateException：planted）"),
                List.of(commands.run("open", "a"), text(err).lines().reduce((first, last) -> last).orElse("")));
    }

    private int run(String... arguments) {
        return new Commands(Editions::published, opening -> {
            opened.add(opening);
            return 7;
        }, CommandsTest::typesetter, stream(out), stream(err)).run(arguments);
    }

    private static Typesetter typesetter() {
        return new Typesetter(FontShelf.ofThisMachine());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
