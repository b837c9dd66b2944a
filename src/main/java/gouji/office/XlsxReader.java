package gouji.office;

import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.opc.Element;
import gouji.original.Block;
import gouji.original.Frame;
import gouji.original.Frame.Cell;
import gouji.original.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Reads a workbook in the form of 2007 and later (读 xlsx): each sheet that says something by its name and as one table. Sheets,
 * rows and columns that are hidden are not read: nobody sees them on the screen or on paper, and they often hold another year.
 * The library's own reader takes four times as long to get ready.
 */
final class XlsxReader {

    static final String BOOK = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern AREA = Pattern.compile(ADDRESS + ":" + ADDRESS);

    private final Map<String, byte[]> parts;
    private final XlsxCells cells;

    private XlsxReader(Map<String, byte[]> parts) throws UnreadableException {
        this.parts = parts;
        this.cells = XlsxCells.of(part("xl/sharedStrings.xml"), part("xl/styles.xml"));
    }

    static List<Block> read(Map<String, byte[]> parts) throws UnreadableException {
        return new XlsxReader(parts).read();
    }

    private Optional<Element> part(String name) throws UnreadableException {
        return parts.containsKey(name) ? Optional.of(Element.read(parts.get(name))) : Optional.empty();
    }

    private List<Block> read() throws UnreadableException {
        var targets = new HashMap<String, String>();
        part(RELATIONS).orElseThrow(() -> new UnreadableException(Why.DAMAGED)).children().forEach(relation -> {
            var target = relation.attribute("Target");
            targets.put(relation.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
        var blocks = new ArrayList<Block>();
        for (var sheet : part(BOOK).flatMap(book -> book.child("sheets")).map(Element::children).orElse(List.of())) {
            if (sheet.attribute("state").endsWith("idden")) {
                continue;
            }
            var content = part(targets.getOrDefault(sheet.attribute("id"), "")).orElseThrow(() -> new UnreadableException(Why.DAMAGED));
            var table = table(content);
            if (!table.cells().isEmpty()) {
                blocks.add(new Line(sheet.attribute("name").replaceAll("[\\r\\n]+", " ")));
                blocks.add(table);
            }
        }
        return blocks;
    }

    private Frame table(Element sheet) throws UnreadableException {
        var merged = new MergedRegions(sheet.child("mergeCells").stream().flatMap(all -> all.all("mergeCell"))
                .map(area -> AREA.matcher(area.attribute("ref"))).filter(Matcher::matches).map(XlsxReader::area).toList());
        var found = new ArrayList<Cell>();
        var hidden = hiddenColumns(sheet);
        var next = 0;
        for (var row : sheet.child("sheetData").map(Element::children).orElse(List.of())) {
            // Rows that do not rise would stand out of order.
            var number = row.attribute("r").matches("[1-9][0-9]{0,6}") ? Math.max(next, Integer.parseInt(row.attribute("r")) - 1) : next;
            if (!isHidden(row)) {
                row(row, number, merged, hidden, found);
            }
            next = number + 1;
        }
        return SheetCells.frame(found);
    }

    private static boolean isHidden(Element rowOrColumn) {
        return rowOrColumn.attribute("hidden").matches("1|true");
    }

    private static BitSet hiddenColumns(Element sheet) {
        var hidden = new BitSet();
        sheet.child("cols").stream().flatMap(all -> all.all("col")).filter(XlsxReader::isHidden)
                .filter(column -> (column.attribute("min") + " " + column.attribute("max")).matches("[1-9][0-9]{0,4} [1-9][0-9]{0,4}"))
                .forEach(column -> hidden.set(Integer.parseInt(column.attribute("min")) - 1,
                        Math.max(Integer.parseInt(column.attribute("min")), Integer.parseInt(column.attribute("max")))));
        return hidden;
    }

    private void row(Element row, int number, MergedRegions merged, BitSet hidden, List<Cell> found) throws UnreadableException {
        var next = 0;
        for (var cell : row.all("c").toList()) {
            var address = ADDRESS.matcher(cell.attribute("r"));
            var column = address.matches() ? Math.max(next, column(address.group(1))) : next;
            var region = merged.at(number, column);
            if (!region.isCovered() && !hidden.get(column)) {
                found.add(Cell.of(number, column, region.height(), region.width(), cells.text(cell)));
            }
            next = column + 1;
        }
    }

    /** Whichever of its corners is named first. */
    private static CellRangeAddress area(MatchResult corners) {
        var rows = new int[] {Integer.parseInt(corners.group(2)) - 1, Integer.parseInt(corners.group(4)) - 1};
        var columns = new int[] {column(corners.group(1)), column(corners.group(3))};
        return new CellRangeAddress(Math.min(rows[0], rows[1]), Math.max(rows[0], rows[1]), Math.min(columns[0], columns[1]), Math.max(columns[0], columns[1]));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }
}
