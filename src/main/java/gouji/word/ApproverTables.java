package gouji.word;

import gouji.document.ApproverSheet;
import gouji.document.ApproverSheet.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is for the approver alone, behind the report (供审签): tables of words, on a page of their own. */
final class ApproverTables {

    /** The columns of each, in mm. */
    private static final Map<Look, List<Double>> WIDTHS = Map.of(Look.ABOUT, List.of(22.0, 133.4), Look.SIGNATURES, List.of(26.0, 62.0, 26.0, 41.4),
            Look.SEAL, List.of(26.0, 129.4), Look.LIST, List.of(32.0, 62.0, 61.4));
    /** The least a row of each has, in mm: room to sign and for the seal. */
    private static final Map<Look, Double> ROWS = Map.of(Look.ABOUT, 7.0, Look.SIGNATURES, 15.0, Look.SEAL, 42.0, Look.LIST, 7.0);
    private static final double TYPE = 10.5;

    private final WordXml body;

    ApproverTables(WordXml body) {
        this.body = body;
    }

    void write(List<ApproverSheet> sheets) {
        for (var sheet : sheets) {
            var xml = body.xml();
            if (!sheet.heading().isEmpty()) {
                xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading1");
                if (sheet == sheets.get(0)) {
                    xml.empty("w:pageBreakBefore");
                }
                xml.close();
                body.run(sheet.heading()).close();
            }
            if (!sheet.rows().isEmpty()) {
                table(sheet);
                // Two tables with nothing between them are one to Word.
                body.paragraph("Blank").close();
            }
        }
    }

    private void table(ApproverSheet sheet) {
        var widths = WIDTHS.get(sheet.look()).stream().map(WordXml::twips).toList();
        WordTable.begin(body, widths, "");
        var rows = new ArrayList<>(sheet.rows());
        if (!sheet.columns().isEmpty()) {
            rows.add(0, sheet.columns());
        }
        for (var row : rows) {
            body.xml().open("w:tr").open("w:trPr").empty("w:cantSplit")
                    .empty("w:trHeight", "w:val", WordXml.twips(ROWS.get(sheet.look())), "w:hRule", "atLeast");
            if (row == sheet.columns()) {
                body.xml().empty("w:tblHeader");
            }
            body.xml().close();
            for (var column = 0; column < row.size(); column++) {
                cell(widths.get(column), row.get(column));
            }
            body.xml().close();
        }
        body.xml().close();
    }

    private void cell(int width, String words) {
        body.xml().open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").empty("w:vAlign", "w:val", "center").close();
        List.of(words.split("\\R")).forEach(line -> body.paragraph("TableText").run("", TYPE, line).close());
        body.xml().close();
    }
}
