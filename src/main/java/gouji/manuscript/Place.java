package gouji.manuscript;

import gouji.report.Report;

/**
 * Where a text says what is sought.
 *
 * @param key the key of the text
 */
public record Place(String key, int start, int end) {

    private static final int AROUND = 30;
    private static final String ENDS = "。！？；\n";

    /** What stands there. */
    public String says(Report report) {
        return report.text(key).substring(start, end);
    }

    /** What stands before it in its sentence, shortened. */
    public String before(Report report) {
        var text = report.text(key);
        var from = start;
        while (from > 0 && start - from < AROUND && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        from = Outline.boundary(text, from);
        return (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0 ? "…" : "") + text.substring(from, start).replace('\n', ' ');
    }

    /** What stands behind it in its sentence, shortened. */
    public String behind(Report report) {
        var text = report.text(key);
        var to = end;
        while (to < text.length() && to - end < AROUND && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        to = Outline.boundary(text, to);
        var isWhole = to == text.length() || ENDS.indexOf(text.charAt(to)) >= 0;
        return text.substring(end, to) + (!isWhole ? "…" : to < text.length() && text.charAt(to) != '\n' ? text.substring(to, to + 1) : "");
    }
}
