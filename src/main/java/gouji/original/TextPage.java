package gouji.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a plain text (纯文本): lines that belong to a table by their bars or tabs are tables, all others stay as they are. Blank lines are
 * kept, for where a text has one cell on each line, a blank one is a cell.
 */
final class TextPage {

    private final List<String> lines;
    private final List<Passage> passages = new ArrayList<>();

    private TextPage(List<String> lines) {
        this.lines = lines;
    }

    static Original read(String text) {
        var page = new TextPage(lines(text));
        page.read();
        return new Original(page.passages.stream().anyMatch(TextPage::says) ? page.passages : List.of());
    }

    private static List<String> lines(String text) {
        var lines = Arrays.stream(text.split("\r\n|[\r\n\f\u000b\u0085\u2028\u2029]", -1)).map(TextPage::clean).toList();
        // The end of the last line begins no other one.
        return TabRows.joined(lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines);
    }

    private static String clean(String line) {
        return line.replace('\u00a0', ' ').replaceAll("[\ufeff\u200b\u001a\u00ad]", "");
    }

    private void read() {
        var at = 0;
        while (at < lines.size()) {
            var bars = BarRows.end(lines, at);
            var tabs = bars > at ? at : TabRows.end(lines, at);
            if (bars > at) {
                add(BarRows.frame(lines.subList(at, bars)));
            } else if (tabs > at) {
                add(TabRows.frame(lines.subList(at, tabs)));
            } else {
                passages.add(new Line(lines.get(at).replace('\n', ' ').stripTrailing()));
            }
            at = Math.max(at + 1, Math.max(bars, tabs));
        }
    }

    private void add(Frame frame) {
        passages.addAll(Flow.of(List.of(frame)).passages());
    }

    private static boolean says(Passage passage) {
        return passage instanceof Grid || passage instanceof Line line && !line.text().isBlank();
    }
}
