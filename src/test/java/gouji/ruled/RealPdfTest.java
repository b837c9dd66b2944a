package gouji.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.exchange.Reports;
import gouji.form.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A published report as WPS wrote it, which is not part of this tree: each row of figures is read as it is printed, in the form's order. */
class RealPdfTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final String NAME = "2023-淮安市洪泽区人民政府";

    @Test
    void everyFigureOfAPublishedPdfIsRead() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the published reports are not beside the checkout, in ../shared/corpus");
        var expected = new ObjectMapper().readTree(CORPUS.resolve("expected/" + NAME + ".json").toFile());
        var read = assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(Files.readAllBytes(CORPUS.resolve(NAME + ".pdf"))));
        var rows = Forms.rows(read.original()).stream().map(RealPdfTest::figures).filter(row -> !row.isEmpty()).toList();
        assertEquals(expected(expected.get("asPrinted")), rows);
        assertEquals(List.of(0, List.of()), List.of(read.unknown(), read.pictures()));
    }

    /** A row begins with its headings and ends with its figures. */
    private static List<String> figures(List<String> row) {
        var from = row.size();
        while (from > 0 && row.get(from - 1).matches("[0-9.]+")) {
            from--;
        }
        return row.subList(from, row.size());
    }

    private static List<List<String>> expected(JsonNode printed) {
        var rows = new ArrayList<List<String>>();
        for (var section : Reports.FORM.sections()) {
            for (Table table : section.tables()) {
                for (var row : table.rowLeaves()) {
                    var figures = table.columnLeaves().stream().map(column -> table.key() + "/" + row.key() + "/" + column.key())
                            .filter(printed::hasNonNull).map(key -> printed.get(key).asText()).toList();
                    if (!figures.isEmpty()) {
                        rows.add(figures);
                    }
                }
            }
        }
        return rows;
    }
}
