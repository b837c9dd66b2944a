package gouji.clip;

import gouji.compare.Row;
import gouji.compare.TwoYears;
import gouji.report.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Two years side by side as other programs take them from the clipboard (复制对照): one line a figure, the title of its table before it. */
public final class CopiedYears {

    private CopiedYears() {
    }

    /**
     * Copies all there is.
     *
     * @param headings of the six columns: item, column, both years, change, per cent
     * @param facts    what the facts of the texts are called
     */
    public static Copied of(TwoYears years, List<String> headings, String facts) {
        var html = new TableMarkup();
        var text = new StringBuilder(String.join("\t", headings)).append('\n');
        html.row();
        headings.forEach(heading -> html.heading(1, 1, heading));
        for (var group : years.groups()) {
            var title = group.section().isPresent() ? group.title() : facts;
            html.row();
            html.heading(1, headings.size(), title);
            var line = new ArrayList<>(Collections.nCopies(headings.size(), ""));
            line.set(0, title);
            text.append(String.join("\t", line)).append('\n');
            group.rows().forEach(row -> row(row, html, text));
        }
        return new Copied(text.toString(), html.end());
    }

    private static void row(Row row, TableMarkup html, StringBuilder text) {
        var figures = List.of(amount(row.now()), amount(row.before()), amount(row.difference()),
                row.percent().map(percent -> percent.toPlainString() + "%").orElse(""));
        html.row();
        html.heading(1, 1, plain(row.label()));
        html.heading(1, 1, plain(row.column()));
        figures.forEach(figure -> html.figure(1, 1, figure));
        text.append(plain(row.label())).append('\t').append(plain(row.column())).append('\t').append(String.join("\t", figures)).append('\n');
    }

    private static String amount(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse("");
    }

    /** What a fact is called she has typed; a tab in it would begin another cell. */
    private static String plain(String words) {
        return words.replaceAll("[\\t\\n\\r]", " ");
    }
}
