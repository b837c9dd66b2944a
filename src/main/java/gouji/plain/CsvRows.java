package gouji.plain;

import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file (RFC 4180); lines may end as on any system. */
final class CsvRows {

    private final String csv;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvRows(String csv) {
        this.csv = csv;
    }

    static List<List<String>> of(String csv) throws UnreadableException {
        var reader = new CsvRows(csv);
        while (reader.at < csv.length()) {
            reader.field();
        }
        return reader.rows;
    }

    /** One field and what ends it. */
    private void field() throws UnreadableException {
        row.add(csv.charAt(at) == '"' ? quoted() : bare());
        if (at < csv.length() && csv.charAt(at) == ',') {
            at++;
            if (at == csv.length()) {
                row.add("");
            }
        } else if (at < csv.length()) {
            at += csv.startsWith("\r\n", at) ? 2 : 1;
        }
        if (at == csv.length() || csv.charAt(at - 1) != ',') {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    private String bare() {
        var start = at;
        while (at < csv.length() && ",\r\n".indexOf(csv.charAt(at)) < 0) {
            at++;
        }
        return csv.substring(start, at);
    }

    private String quoted() throws UnreadableException {
        var field = new StringBuilder();
        at++;
        while (true) {
            var end = csv.indexOf('"', at);
            if (end < 0) {
                throw new UnreadableException(Why.DAMAGED);
            }
            field.append(csv, at, end);
            at = end + 1;
            if (at == csv.length() || csv.charAt(at) != '"') {
                break;
            }
            field.append('"');
            at++;
        }
        if (at < csv.length() && ",\r\n".indexOf(csv.charAt(at)) < 0) {
            throw new UnreadableException(Why.DAMAGED);
        }
        return field.toString();
    }
}
