package gouji.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.Form;
import gouji.report.Margin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Writes a report as a file: the same report always gives the same bytes (UTF-8 without BOM, LF). */
public final class ReportJson {

    /** What the file calls itself. */
    public static final String FORMAT = "gouji-report";

    static final String VERSION = "1";
    static final List<String> KEYS = List.of("format", "version", "edition", "year", "office", Form.PREAMBLE, "texts", "figures",
            "accepted");
    static final List<String> WORKING_KEYS = List.of("controls", "notes", "sources");
    static final List<String> OFFICE_KEYS = List.of("id", "name", "level", "scope");

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("").withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer(LAYOUT);

    private ReportJson() {
    }

    /**
     * The file for upload (上报文件): every cell, totals included, and nothing that is only hers.
     *
     * @throws IllegalArgumentException where a cell is blank; what may be exported is asked of {@link gouji.check.Readiness}
     */
    public static byte[] upload(Sheet sheet) {
        sheet.form().cells().stream().filter(cell -> !sheet.read(cell).isWhole()).findFirst().ifPresent(cell -> {
            throw new IllegalArgumentException("the cell " + cell.ref() + " is blank");
        });
        return bytes(common(sheet));
    }

    /** The working copy (工作副本): blank cells are null; control figures, notes and sources are kept. */
    public static byte[] workingCopy(Sheet sheet) {
        var json = common(sheet);
        var controls = json.putObject("controls");
        sheet.form().cells().forEach(cell -> sheet.report().control(cell.ref()).ifPresent(control ->
                controls.put(cell.ref().toString(), control.toString())));
        margins(sheet, json.putObject("notes"), Margin::note);
        margins(sheet, json.putObject("sources"), Margin::source);
        return bytes(json);
    }

    private static ObjectNode common(Sheet sheet) {
        var report = sheet.report();
        var head = report.head();
        var json = JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("version", Integer.parseInt(VERSION))
                .put("edition", report.edition()).put("year", head.year());
        json.putObject("office").put("id", head.office().toString()).put("name", head.officeName())
                .put("level", head.level().key()).put("scope", head.scope().key());
        json.put(Form.PREAMBLE, report.text(Form.PREAMBLE));
        var texts = json.putObject("texts");
        sheet.form().texts().stream().filter(key -> !key.equals(Form.PREAMBLE)).forEach(key -> texts.put(key, report.text(key)));
        var figures = json.putObject("figures");
        sheet.form().cells().forEach(cell -> figures.put(cell.ref().toString(), figure(sheet, cell)));
        var accepted = json.putArray("accepted");
        report.accepted().forEach(acceptance -> accepted.add(AcceptanceJson.write(acceptance)));
        return json;
    }

    /** A total over blanks is not told: it is none yet. */
    private static String figure(Sheet sheet, Cell cell) {
        var reading = sheet.read(cell);
        return reading.isWhole() ? reading.figure().toString() : null;
    }

    private static void margins(Sheet sheet, ObjectNode json, Function<Margin, String> what) {
        sheet.form().cells().forEach(cell -> {
            var text = what.apply(sheet.report().margin(cell.ref()));
            if (!text.isEmpty()) {
                json.put(cell.ref().toString(), text);
            }
        });
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return (WRITER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }
}
