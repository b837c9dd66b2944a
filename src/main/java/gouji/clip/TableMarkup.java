package gouji.clip;

/** Writes a table as spreadsheets take it from the clipboard: figures as numbers, headings as text. */
final class TableMarkup {

    /** Office programs would make dates and numbers of headings such as 1-2. */
    private static final String HEADING = " style=\"text-align:center;mso-number-format:'\\@'\"";
    private static final String FIGURE = " align=\"right\"";

    private final StringBuilder html = new StringBuilder(
            "<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\" style=\"border-collapse:collapse\">");
    private boolean inRow;

    void row() {
        html.append(inRow ? "</tr>\n<tr>" : "\n<tr>");
        inRow = true;
    }

    void heading(int rows, int columns, String words) {
        cell(HEADING, rows, columns, words);
    }

    void figure(int rows, int columns, String figure) {
        cell(FIGURE, rows, columns, figure);
    }

    String end() {
        return html.append(inRow ? "</tr>\n" : "").append("</table></body></html>").toString();
    }

    private void cell(String look, int rows, int columns, String words) {
        html.append("<td").append(rows > 1 ? " rowspan=\"" + rows + "\"" : "").append(columns > 1 ? " colspan=\"" + columns + "\"" : "")
                .append(look).append('>')
                .append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</td>");
    }
}
