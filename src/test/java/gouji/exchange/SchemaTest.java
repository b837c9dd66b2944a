package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SpecVersion;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.Form;
import gouji.form.Unit;
import gouji.report.Level;
import gouji.report.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode SCHEMA = schema();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema ANY = FACTORY.getSchema(SCHEMA);
    private static final JsonSchema UPLOAD = ANY.getRefSchema(
            new JsonNodePath(PathType.JSON_POINTER).append("$defs").append("upload"));

    @Test
    void theSchemaHasTheCellsOfTheEdition() {
        var expected = new LinkedHashMap<String, String>();
        Reports.FORM.cells().forEach(cell -> expected.put(cell.ref().toString(), kind(cell)));
        var actual = new LinkedHashMap<String, String>();
        SCHEMA.at("/properties/figures/properties").properties().forEach(property ->
                actual.put(property.getKey(), property.getValue().get("$ref").asText()));
        var keys = List.copyOf(expected.keySet());
        assertEquals(List.of(List.copyOf(expected.entrySet()), keys, keys, expected.entrySet().stream()
                        .filter(cell -> cell.getValue().endsWith("total")).map(cell -> cell.getKey()).toList()),
                List.of(List.copyOf(actual.entrySet()), texts("/properties/figures/required"), texts("/$defs/cell/enum"),
                        texts("/properties/controls/propertyNames/enum")));
    }

    @Test
    void theSchemaHasTheTextsLevelsAndScopesOfTheProgram() {
        assertEquals(List.of(Reports.FORM.texts().stream().filter(key -> !key.equals(Form.PREAMBLE)).toList(),
                        Arrays.stream(Level.values()).map(Level::key).toList(),
                        Arrays.stream(Scope.values()).map(Scope::key).toList(), ReportJson.KEYS, ReportJson.OFFICE_KEYS),
                List.of(texts("/properties/texts/required"), texts("/properties/office/properties/level/enum"),
                        texts("/properties/office/properties/scope/enum"), texts("/required"),
                        texts("/properties/office/required")));
    }

    @Test
    void whatTheProgramWritesSatisfiesTheSchema() throws IOException {
        var random = new Random(711);
        for (var time = 0; time < 20; time++) {
            var sheet = Sheet.of(Reports.FORM, Reports.random(random));
            assertEquals(List.of(), errors(ANY, ReportJson.workingCopy(sheet)));
        }
        var sample = ReportJson.upload(Sheet.of(Reports.FORM, Sample.read(Reports.FORM)));
        assertEquals(List.of(List.of(), List.of()), List.of(errors(ANY, sample), errors(UPLOAD, sample)));
    }

    @Test
    void aWorkingCopyIsNoUploadFile() throws IOException {
        var blank = Sample.read(Reports.FORM).without(Reports.cell("requests/received/research"));
        assertEquals(List.of("$.controls", "$.figures.requests/received/research", "$.figures.requests/received/total",
                "$.notes", "$.sources"), errors(UPLOAD, ReportJson.workingCopy(Sheet.of(Reports.FORM, blank))).stream()
                        .map(error -> error.substring(0, error.indexOf(':'))).distinct().sorted().toList());
    }

    private static List<String> errors(JsonSchema schema, byte[] file) throws IOException {
        return schema.validate(JSON.readTree(file)).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage()).sorted().toList();
    }

    private static String kind(Cell cell) {
        return "#/$defs/" + (cell.isComputed() ? "total" : cell.unit() == Unit.ITEMS ? "count" : "amount");
    }

    private static List<String> texts(String pointer) {
        return StreamSupport.stream(SCHEMA.at(pointer).spliterator(), false).map(JsonNode::asText).collect(Collectors.toList());
    }

    private static JsonNode schema() {
        try (var in = Sample.class.getResourceAsStream("gouji-report-1.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
