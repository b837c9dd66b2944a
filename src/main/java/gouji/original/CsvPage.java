package gouji.original;

import gouji.original.Frame.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of commas, or of semicolons (CSV), whose cells may stand in quotation marks and go on over lines. */
final class CsvPage {

    /** So many records tell what all are. */
    private static final int ENOUGH = 400;
    /** In characters; what stands between two commas of a sentence is mostly longer than what a cell says. */
    private static final int SHORT = 40;

    private CsvPage() {
    }

    /** Whether most records have several cells, and these are like cells of a table and not like parts of sentences. */
    static boolean is(String text) {
        var start = text.stripLeading();
        if (start.isEmpty() || "{[".indexOf(start.charAt(0)) >= 0 || start.indexOf(separator(text)) < 0 || start.lines().limit(ENOUGH).anyMatch(line -> line.indexOf('\t') >= 0)) {
            return false;
        }
        var records = records(text, separator(text), ENOUGH).orElse(List.of()).stream().filter(record -> record.size() > 1 || !record.get(0).isBlank()).toList();
        var several = records.stream().filter(record -> record.size() > 1).toList();
        if (several.size() < 2 || several.size() * 5 < records.size() * 3) {
            return false;
        }
        var cells = several.stream().flatMap(List::stream).toList();
        var isEven = several.stream().map(List::size).distinct().count() == 1 && several.size() == records.size();
        return isEven || cells.stream().filter(cell -> cell.length() <= SHORT).count() * 5 >= cells.size() * 4
                && cells.stream().filter(CsvPage::isBlankOrFigure).count() * 10 >= cells.size() * 3L;
    }

    static Original read(String text) {
        return records(text, separator(text), Integer.MAX_VALUE).map(CsvPage::frame).map(frame -> Flow.of(List.of(frame))).orElseGet(() -> TextPage.read(text));
    }

    private static Frame frame(List<List<String>> records) {
        var cells = new ArrayList<Cell>();
        for (var row = 0; row < records.size(); row++) {
            for (var column = 0; column < records.get(row).size(); column++) {
                cells.add(Cell.of(row, column, 1, 1, records.get(row).get(column).strip()));
            }
        }
        return new Frame(cells);
    }

    /** Where a comma is the sign before decimals, spreadsheets write semicolons. */
    private static char separator(String text) {
        var semicolons = text.lines().limit(ENOUGH).mapToLong(line -> line.chars().filter(each -> each == ';').count()).sum();
        var commas = text.lines().limit(ENOUGH).mapToLong(line -> line.chars().filter(each -> each == ',').count()).sum();
        return semicolons > 2 * commas ? ';' : ',';
    }

    private static boolean isBlankOrFigure(String cell) {
        return cell.isBlank() || cell.strip().chars().allMatch(each -> each < 128 && !Character.isLetter(each));
    }

    /** The first records; none where a quotation mark is left open. */
    private static Optional<List<List<String>>> records(String lines, char separator, int most) {
        var text = lines.replace("\r\n", "\n").replace('\r', '\n');
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.length() && records.size() < most; at++) {
            var character = text.charAt(at);
            if (isQuoted) {
                if (character != '"') {
                    cell.append(character);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(text.charAt(++at));
                } else {
                    isQuoted = false;
                }
            } else if (character == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                isQuoted = true;
            } else if (character == separator) {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (character == '\n') {
                record.add(cell.toString());
                cell.setLength(0);
                records.add(List.copyOf(record));
                record.clear();
            } else {
                cell.append(character);
            }
        }
        if (!record.isEmpty() || !cell.isEmpty()) {
            record.add(cell.toString());
            records.add(List.copyOf(record));
        }
        return isQuoted ? Optional.empty() : Optional.of(records);
    }
}
