package gouji.check;

import gouji.check.Finding.Span;
import gouji.report.Mark;
import java.util.List;

/**
 * What of a text still stands as in last year's (未更新): no finding of the catalogue, for only her report knows, not a file of it. She
 * should look at it (请核对); it keeps nothing back.
 *
 * @param key   the key of the text
 * @param first the first such number, year or day
 */
public record Unrevised(String key, int count, Span first) {

    /** Of all texts, in the order of the report. */
    public static List<Unrevised> of(Sheet sheet) {
        return sheet.form().texts().stream().filter(key -> sheet.report().marks(key).unrevised().findAny().isPresent())
                .map(key -> of(sheet, key)).toList();
    }

    private static Unrevised of(Sheet sheet, String key) {
        var marks = sheet.report().marks(key).unrevised().toList();
        var first = marks.get(0);
        return new Unrevised(key, marks.size(), span(sheet, key, first));
    }

    private static Span span(Sheet sheet, String key, Mark mark) {
        return new Span(key, mark.start(), mark.end(), mark.words(sheet.report().text(key)));
    }
}
