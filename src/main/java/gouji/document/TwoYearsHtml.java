package gouji.document;

import gouji.compare.Row;
import gouji.compare.TwoYears;
import gouji.report.Figure;
import gouji.words.Language;
import gouji.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two years side by side as an XHTML page with print style (两年对照表). Like the report it is Chinese whatever the window speaks. */
public final class TwoYearsHtml {

    /** Widths of the columns: the name twice, both years, the change, and that in per cent; in mm. */
    private static final List<Integer> WIDTHS = List.of(46, 50, 21, 21, 22, 16);
    /** How much of an office's name goes on a line of the header. */
    private static final int NAME_LINE = 44;
    /** What stands above the text block besides the name, and a line of it; in mm. */
    private static final int ABOVE = 26;
    private static final int LINE = 5;
    private static final int BELOW = 18;
    private static final int A4 = 297;
    private static final float POINTS = 72 / 25.4f;

    private final TwoYears years;
    private final Dress dress;
    private final Words words = Words.in(Language.CHINESE);

    /**
     * What the page carries besides the figures.
     *
     * @param code   the version code of this year's report
     * @param isPart whether only what has changed is listed
     * @param sample whether it is of a sample
     */
    public record Dress(String code, boolean isPart, boolean sample) {
    }

    /** Neighbours with the same label: the columns of one row of the form. */
    private record Block(String label, List<Row> rows) {
    }

    TwoYearsHtml(TwoYears years, Dress dress) {
        this.years = years;
        this.dress = dress;
    }

    String page() {
        var html = new StringBuilder("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">\n<head>\n<title>")
                .append(Markup.escaped(title())).append("</title>\n<meta name=\"description\" content=\"").append(Markup.escaped(title()))
                .append("\"/>\n<style>\n").append(DocumentHtml.style("years.css").replace("$top", String.valueOf(top()))
                        .replace("$code", words.say("document.code", dress.code()))).append("</style>\n</head>\n<body>\n").append(header());
        for (var group : years.groups()) {
            html.append("<h2>").append(Markup.escaped(title(group))).append("</h2>\n");
            blocks(group.rows()).forEach(block -> html.append(table(block)));
        }
        foot().ifPresent(foot -> html.append("<p>").append(Markup.escaped(foot)).append("</p>\n"));
        return html.append("</body>\n</html>\n").toString();
    }

    /** All that must stand on the paper, in printed order. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (var group : years.groups()) {
            pieces.add(new Piece(title(group), title(group)));
            for (var block : blocks(group.rows())) {
                pieces.add(new Piece(block.label(), block.label()));
                block.rows().forEach(row -> texts(row).forEach(text -> pieces.add(new Piece(row.cell().map(Object::toString).orElse(row.label()), text))));
            }
        }
        foot().ifPresent(foot -> pieces.add(new Piece("end", foot)));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    ReadBack.Edges edges() {
        return new ReadBack.Edges(top() * POINTS, (A4 - BELOW) * POINTS);
    }

    private int top() {
        return ABOVE + LINE * ((years.head().officeName().length() + NAME_LINE - 1) / NAME_LINE);
    }

    private String title() {
        return years.head().officeName() + " " + what();
    }

    private String what() {
        var what = words.say(years.isLastYearKnown() ? "document.years.title" : "document.years.titleOfOne", years.head().year(), years.lastYear());
        return (dress.sample() ? words.say("document.sample") + " · " : "") + what + (dress.isPart() ? words.say("document.years.part") : "");
    }

    private String title(TwoYears.Group group) {
        return group.section().isPresent() ? group.title() : words.say("document.years.facts");
    }

    private String header() {
        var html = new StringBuilder("<div class=\"header\"><div>").append(Markup.escaped(years.head().officeName())).append("</div><div class=\"what\">")
                .append(Markup.escaped(what())).append("</div><table>").append(columns()).append("<tr>");
        List.of(words.say("document.years.label"), words.say("document.years.column"), words.say("document.years.year", years.head().year()),
                words.say("document.years.year", years.lastYear()), words.say("document.years.difference"), words.say("document.years.percent"))
                .forEach(head -> html.append("<th scope=\"col\">").append(head).append("</th>"));
        return html.append("</tr></table></div>\n").toString();
    }

    private static String columns() {
        var html = new StringBuilder("<colgroup>");
        WIDTHS.forEach(width -> html.append(String.format(Locale.ROOT, "<col style=\"width:%dmm\"/>", width)));
        return html.append("</colgroup>").toString();
    }

    private String table(Block block) {
        var html = new StringBuilder("<table>").append(columns());
        for (var row : block.rows()) {
            html.append(row.isChanged() ? "<tr class=\"changed\">" : "<tr>");
            if (row == block.rows().get(0)) {
                html.append("<td class=\"label\" rowspan=\"").append(block.rows().size()).append("\">").append(Markup.escaped(block.label())).append("</td>");
            }
            var texts = texts(row);
            html.append("<td>").append(Markup.escaped(texts.get(0))).append("</td>");
            texts.subList(1, texts.size()).forEach(text -> html.append("<td class=\"n\">").append(Markup.escaped(text)).append("</td>"));
            html.append("</tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    /** The cells of a row behind its label. */
    private List<String> texts(Row row) {
        return List.of(row.column(), row.cell().isPresent() ? amount(row.now()) : row.now().map(Figure::toString).orElse("—"), years.isLastYearKnown() && row.cell().isPresent() || row.before().isPresent() ? amount(row.before()) : "",
                (row.isSwing() ? words.say("document.years.swing") : "") + row.difference().map(TwoYearsHtml::signed).orElse(""),
                row.percent().map(percent -> (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%").orElse(""));
    }

    private String amount(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse(words.say("document.years.blank"));
    }

    private static String signed(Figure difference) {
        return difference.isZero() ? "0" : (difference.signum() > 0 ? "+" : "") + difference;
    }

    private Optional<String> foot() {
        if (years.groups().isEmpty()) {
            return Optional.of(words.say("document.years.none"));
        }
        return years.rows().anyMatch(Row::isSwing) ? Optional.of(words.say("document.years.swingMeans")) : Optional.empty();
    }

    private static List<Block> blocks(List<Row> rows) {
        var blocks = new ArrayList<Block>();
        for (var row : rows) {
            if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).label().equals(row.label())) {
                blocks.add(new Block(row.label(), new ArrayList<>()));
            }
            blocks.get(blocks.size() - 1).rows().add(row);
        }
        return blocks;
    }
}
