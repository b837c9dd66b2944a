package gouji.document;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.report.Change;
import gouji.words.ChangeSentence;
import gouji.words.Language;
import gouji.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table behind the draft that is for the approver alone (供审签): the one to sign, what was left as it is, what has changed since the
 * former draft.
 *
 * @param columns the headings of its columns; none where the first cell of each row is a heading
 */
public record ApproverSheet(Look look, String heading, List<String> columns, List<List<String>> rows) {

    /** What kind of table it is; its name in lower case is its class in the print style. */
    public enum Look {
        /** Which draft it is. */
        ABOUT,
        /** Who signs, and when. */
        SIGNATURES,
        /** Room for the seal. */
        SEAL,
        /** What was left, what was changed. */
        LIST
    }

    /** The columns of the two that stand one below the other, in mm. */
    private static final Map<Look, List<String>> COLUMNS = Map.of(Look.SIGNATURES, List.of("26", "62", "26", "41.4"), Look.SEAL, List.of("26", "129.4"));
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public ApproverSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The tables of a draft, in their order; the first begins a new page. */
    public static List<ApproverSheet> of(Sheet sheet, Dress dress) {
        var words = Words.in(Language.CHINESE);
        var sheets = new ArrayList<ApproverSheet>();
        dress.draft().filter(Dress.Draft::signOff).ifPresent(draft -> {
            sheets.add(about(words, sheet, draft));
            sheets.add(new ApproverSheet(Look.SIGNATURES, "", List.of(), Stream.of("clerk", "reviewer", "head").map(who ->
                    List.of(words.say("document.signOff." + who), "", words.say("document.signOff.date"), "")).toList()));
            sheets.add(new ApproverSheet(Look.SEAL, "", List.of(), List.of(List.of(words.say("document.signOff.seal"), ""))));
        });
        if (!dress.explained().isEmpty()) {
            sheets.add(new ApproverSheet(Look.LIST, words.say("document.explained"), List.of(words.say("document.explained.place"),
                    words.say("document.explained.said"), words.say("document.explained.reason")),
                    dress.explained().stream().map(each -> List.of(each.place(), each.said(), each.reason())).toList()));
        }
        dress.draft().filter(Dress.Draft::signOff).flatMap(Dress.Draft::former)
                .ifPresent(former -> sheets.add(changes(words, sheet, former)));
        return sheets;
    }

    /** The headings the first of them can have. */
    static Stream<String> headings() {
        return Stream.of("document.signOff", "document.explained").map(Words.in(Language.CHINESE)::say);
    }

    private static ApproverSheet about(Words words, Sheet sheet, Dress.Draft draft) {
        var which = draft.number().map(number -> words.say("document.signOff.number", number)).orElse("");
        return new ApproverSheet(Look.ABOUT, words.say("document.signOff"), List.of(), List.of(
                List.of(words.say("document.signOff.report"), sheet.report().head().officeName() + DocumentHtml.title(sheet)),
                List.of(words.say("document.signOff.draft"), Stream.of(which, MINUTE.format(draft.at()),
                        words.say("document.code", VersionCode.of(sheet))).filter(word -> !word.isEmpty()).collect(Collectors.joining("　")))));
    }

    private static ApproverSheet changes(Words words, Sheet sheet, Dress.Former former) {
        var sentence = new ChangeSentence(words, sheet);
        var rows = Change.between(former.sheet().report(), sheet.report()).stream().filter(Change::isPrinted)
                .map(change -> List.of(sentence.name(change), sentence.before(change), sentence.after(change))).toList();
        return rows.isEmpty() ? new ApproverSheet(Look.LIST, words.say("document.changes.none", former.number()), List.of(), List.of())
                : new ApproverSheet(Look.LIST, words.say("document.changes", former.number(), rows.size()), List.of(words.say("document.explained.place"),
                        words.say("document.changes.before"), words.say("document.changes.after")), rows);
    }

    /** Everything it says, in printed order. */
    Stream<String> said() {
        return Stream.concat(Stream.concat(Stream.of(heading), columns.stream()), rows.stream().flatMap(List::stream));
    }

    String html() {
        var html = new StringBuilder(heading.isEmpty() ? "" : "<h2>" + Markup.escaped(heading) + "</h2>\n");
        if (rows.isEmpty()) {
            return html.toString();
        }
        html.append("<table class=\"").append(look.name().toLowerCase(Locale.ROOT)).append("\">\n").append(widths());
        if (!columns.isEmpty()) {
            html.append("<thead><tr>").append(columns.stream().map(column -> "<th scope=\"col\">" + Markup.escaped(column) + "</th>")
                    .collect(Collectors.joining())).append("</tr></thead>\n");
        }
        html.append("<tbody>\n");
        rows.forEach(row -> html.append("<tr>").append(row(row)).append("</tr>\n"));
        return html.append("</tbody>\n</table>\n").toString();
    }

    /** Widths of cells instead of columns would leave the last one without its border. */
    private String widths() {
        return COLUMNS.getOrDefault(look, List.of()).stream().map(width -> "<col style=\"width:" + width + "mm\"/>")
                .reduce(String::concat).map(columns -> "<colgroup>" + columns + "</colgroup>\n").orElse("");
    }

    private String row(List<String> row) {
        var html = new StringBuilder();
        for (var at = 0; at < row.size(); at++) {
            var isHeading = columns.isEmpty() && at % 2 == 0;
            var text = Markup.escaped(row.get(at));
            html.append(isHeading ? "<th scope=\"row\">" + text + "</th>" : "<td>" + text + "</td>");
        }
        return html.toString();
    }
}
