package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.check.Sheet;
import gouji.exchange.ReportJson;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as another program sees it: a process with a status, two streams and files, in the poorest of locales. */
class ProcessTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOTAL = "disputes/cases/review.total";

    @TempDir
    private Path folder;

    private Report sample;

    /** What a process left behind. */
    private record Ended(int status, String out, String err) {
    }

    @BeforeEach
    void readSample() {
        sample = Sample.read(Reports.FORM);
    }

    @Test
    void aGoodFileCouldBeExported() throws Exception {
        write("good.json", text(sample));
        assertEquals(new Ended(0, "good.json：全部相符，可以导出\n", ""), run("check", "good.json"));
    }

    @Test
    void severalFilesGiveOneLineOfJsonEachAndTheHighestStatus() throws Exception {
        Files.createDirectory(folder.resolve("sent"));
        write("sent/a.json", text(sample));
        write("sent/b.json", text(sample.withFigures(Reports.filled(sample.head(), Map.of("disputes/cases/review.upheld", 10,
                "disputes/cases/review.corrected", 1)).figures()))
                .replace("\"" + TOTAL + "\": \"11\"", "\"" + TOTAL + "\": \"0\"")
                .replace("\"requests/carriedIn/research\": \"0\"", "\"requests/carriedIn/research\": \"/\""));
        write("sent/c.json", "{\"format\":\"gouji-report\",\"version\":7}");
        var ended = run("check", "--json", "--lang", "en", "sent");
        var lines = ended.out().lines().map(ProcessTest::json).toList();
        assertEquals(new Ended(2, ended.out(), "sent/c.json was written by a newer program, version (line 1, column 36) is 7 and "
                + "this program knows 1; it was not taken, please update first\n"), ended);
        assertEquals(List.of("sent/a.json", "sent/b.json"), lines.stream().map(line -> line.get("file").asText()).toList());
        assertEquals(json("""
                {"report": {"office": "示例县人民政府办公室", "year": 2023, "edition": "2021"}, "figure": "8", "control": "8",
                 "unread": [], "findings": [], "culprits": []}"""), essence(lines.get(0), "requests/received/total"));
        assertEquals(json("""
                {"report": {"office": "示例县人民政府办公室", "year": 2023, "edition": "2021"}, "figure": "11", "control": "0",
                 "unread": [{"cell": "requests/carriedIn/research", "printed": "/",
                             "why": "only 0 or a whole number will do; “/” was not taken"}],
                 "findings": [
                  {"rule": "R9", "severity": "error", "verdict": "broken", "left": "0", "right": "11", "difference": "-11",
                   "cells": ["disputes/cases/review.total", "disputes/cases/review.upheld", "disputes/cases/review.corrected",
                             "disputes/cases/review.other", "disputes/cases/review.pending"],
                   "span": null,
                   "message": "行政复议 总计: the given total is 0, the cells add up to 11, a difference of -11"}],
                 "culprits": [
                  {"finding": 3, "rank": 1, "changes": [{"cell": "disputes/cases/review.total", "from": "0", "to": "11"}],
                   "why": "left out and 0 instead"},
                  {"finding": 8, "rank": 1, "changes": [{"cell": "documents/normativeDocuments/inForce", "from": "0", "to": "14"}],
                   "why": "left out and 0 instead, but the text says “现行有效15件”"},
                  {"finding": 8, "rank": 2, "changes": [{"cell": "documents/normativeDocuments/repealed", "from": "0", "to": "14"}],
                   "why": "left out and 0 instead, but the text says “废止1件”"}]}"""),
                essence(lines.get(1), TOTAL));
    }

    @Test
    void whatIsUnfinishedIsCountedAndNotListed() throws Exception {
        var blank = sample.without(Reports.cell("requests/carriedIn/research")).withText("other", "");
        write("blank.json", new String(ReportJson.workingCopy(Sheet.of(Reports.FORM, blank)), StandardCharsets.UTF_8));
        assertEquals(new Ended(1, """
                必须改：六、其他需要报告的事项还没有写，须补上；没有内容也应写明情况
                blank.json：还不能导出，必须改 1 处，请核对 0 处，未填 1 格
                """, ""), run("check", "blank.json"));
    }

    @Test
    void aBrokenFileOfTheYearBeforeIsToldAndNothingIsChecked() throws Exception {
        write("good.json", text(sample));
        write("cut.json", text(sample).substring(0, 100));
        assertEquals(new Ended(2, "", "cut.json 不完整，到第 7 行第 4 列就断了，文件未采用，请重新取得完整的文件\n"),
                run("check", "good.json", "--previous", "cut.json"));
    }

    @Test
    void aReportIsConvertedOnceAndNotReplacedUnlessForced() throws Exception {
        write("good.json", new String(ReportJson.workingCopy(Sheet.of(Reports.FORM, sample)), StandardCharsets.UTF_8));
        var notice = "good.json 是示例，不要上报\n";
        assertEquals(new Ended(0, "", notice), run("convert", "good.json", "--to", "json", "-o", "out.json"));
        assertEquals(text(sample), Files.readString(folder.resolve("out.json")));
        write("out.json", "旧");
        assertEquals(new Ended(2, "", notice + "out.json 已经存在，没有动它，请换个名字或者明确要求替换\n"),
                run("convert", "good.json", "--to", "json", "-o", "out.json"));
        assertEquals(new Ended(0, "", notice), run("convert", "good.json", "--to", "json", "-o", "out.json", "--force"));
        assertEquals(text(sample), Files.readString(folder.resolve("out.json")));
    }

    @Test
    void whatMayNotBeExportedIsNotConverted() throws Exception {
        write("broken.json", text(sample).replace("\"requests/received/naturalPerson\": \"8\"",
                "\"requests/received/naturalPerson\": \"7件\""));
        var ended = run("convert", "broken.json", "--to", "json", "-o", "out.json");
        assertEquals(List.of(1, "", true, false), List.of(ended.status(), ended.out(),
                ended.err().endsWith("broken.json 还不能导出，什么都没有写；必须改 1 处，未填 1 格\n"),
                Files.exists(folder.resolve("out.json"))));
    }

    @Test
    void wrongUsageIsToldInASentence() throws Exception {
        assertEquals(new Ended(2, "", "不认识“--jsn”，用 gouji --help 查看用法\n"), run("check", "--jsn", "a.json"));
    }

    /** JavaFX would print warnings and stack traces of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"", ":987", "no host:0"})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere no variable takes the screen away")
    void withoutADisplayThereIsOneSentenceAndNothingElse(String display) throws Exception {
        assertEquals(new Ended(2, "", "打不开窗口：没有可用的图形显示，或系统缺少 GTK 3；请在桌面上打开，没有桌面时可用 check 和 convert\n"),
                start(Map.of("DISPLAY", display), modules(), "--data", folder.resolve("data").toString(), "--sample"));
    }

    /** JavaFX as modules, as packaging/gouji starts the program. */
    private static List<String> modules() {
        var flags = new ArrayList<>(List.of("--add-modules", "javafx.controls", "--module-path",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(path -> path.matches(".*javafx-[a-z]+-[0-9.]+-[^/]+\\.jar")).collect(Collectors.joining(File.pathSeparator))));
        if (Runtime.version().feature() >= 24) {
            flags.add("--enable-native-access=javafx.graphics");
        }
        return flags;
    }

    private JsonNode essence(JsonNode line, String cell) {
        assertEquals(List.of("file", "report", "figures", "controls", "unread", "findings", "culprits"),
                line.properties().stream().map(Map.Entry::getKey).toList());
        assertEquals(Reports.FORM.cells().stream().map(each -> each.ref().toString()).toList(),
                line.get("figures").properties().stream().map(Map.Entry::getKey).toList());
        var broken = JSON.createArrayNode();
        line.get("findings").forEach(finding -> {
            if (finding.get("rule").asText().equals("R9")) {
                broken.add(finding);
            }
        });
        var essence = JSON.createObjectNode();
        essence.set("report", line.get("report"));
        essence.set("figure", line.get("figures").get(cell));
        essence.set("control", line.get("controls").get(cell));
        essence.set("unread", line.get("unread"));
        essence.set("findings", line.get("findings").isEmpty() ? line.get("findings") : broken);
        essence.set("culprits", line.get("culprits"));
        return essence;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    private static String text(Report report) {
        return new String(ReportJson.upload(Sheet.of(Reports.FORM, report)), StandardCharsets.UTF_8);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return start(Map.of(), List.of(), arguments);
    }

    private Ended start(Map<String, String> environment, List<String> flags, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(flags);
        command.add("gouji.Main");
        command.addAll(List.of(arguments));
        var out = Files.createTempFile("gouji", "out");
        var err = Files.createTempFile("gouji", "err");
        try {
            var process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().put("LC_ALL", "C");
            process.environment().putAll(environment);
            return new Ended(process.start().waitFor(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
