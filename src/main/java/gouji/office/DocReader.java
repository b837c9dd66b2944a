package gouji.office;

import gouji.original.Block;
import gouji.original.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Reads a Word file in the form of 97 to 2003, and what WPS makes of it (读 doc): paragraphs and tables; text boxes and notes, whose places
 * the library does not tell, stand at the end. Deleted, hidden and struck words are not read.
 */
final class DocReader {

    private static final int DEEPEST = 30;

    private final DocLine line = new DocLine();
    private final DocNumbering numbering = new DocNumbering();

    private DocReader() {
    }

    /** @param root of the compound file */
    static List<Block> read(DirectoryNode root) throws IOException {
        try (var document = new HWPFDocument(root)) {
            var blocks = new ArrayList<Block>();
            for (var range : new Range[] {document.getRange(), document.getMainTextboxRange(), document.getFootnoteRange(), document.getEndnoteRange()}) {
                blocks.addAll(new DocReader().blocks(range, 0));
            }
            return blocks;
        }
    }

    /** @param depth how many tables the range stands in */
    private List<Block> blocks(Range range, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("tables in tables without end");
        }
        var blocks = new ArrayList<Block>();
        var at = 0;
        while (at < range.numParagraphs()) {
            var paragraph = range.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
                var table = range.getTable(paragraph);
                blocks.add(DocTable.of(table, cell -> blocks(cell, depth + 1)));
                at += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph, blocks);
                at++;
            }
        }
        return blocks;
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        line.begin(numbering.next(paragraph));
        for (var at = 0; at < paragraph.numCharacterRuns(); at++) {
            line.run(paragraph.getCharacterRun(at));
        }
        line.end().lines().forEach(text -> blocks.add(new Line(text)));
    }
}
