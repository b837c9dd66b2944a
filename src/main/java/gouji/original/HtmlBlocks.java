package gouji.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the lines and tables of a page as a browser shows them (网页版块); what it does not show is passed over. */
final class HtmlBlocks {

    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "noscript", "title", "template", "xml", "nav", "select", "button",
            "iframe", "object", "video", "audio", "canvas", "svg", "rt", "rp", "del", "s", "strike");
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd",
            "blockquote", "pre", "section", "article", "header", "footer", "main", "aside", "address", "figure", "figcaption", "hr",
            "center", "form", "fieldset", "legend", "details", "summary", "tr", "td", "th", "caption", "tbody", "thead", "tfoot", "body", "html");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPAN = Pattern.compile("[0-9]{1,5}");
    /** A word above or below its line, as editors of websites and office programs write a mark of a note. */
    private static final Pattern RAISED = Pattern.compile("vertical-align:(super|sub|text-top|text-bottom|-?[0-9.]*[1-9][0-9.]*(pt|px|em|ex|%))|mso-text-raise:-?[0-9.]*[1-9]");
    private static final List<String> GROUPS = List.of("thead", "tbody", "tfoot");

    private final List<Block> blocks = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();

    private HtmlBlocks() {
    }

    static List<Block> of(Node root) {
        var read = new HtmlBlocks();
        read.children(root, false);
        read.end();
        return read.blocks;
    }

    private void children(Node parent, boolean isPre) {
        for (var child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), isPre);
            } else if (child instanceof Element element && isSeen(element)) {
                element(element, element.normalName(), isPre);
            }
        }
    }

    private void element(Element element, String name, boolean isPre) {
        switch (name) {
            case "br" -> end();
            case "table" -> {
                end();
                table(element);
            }
            case "input" -> text(element.attr("type").matches("(?i)text|number|") ? element.attr("value") : "", false);
            case "sup", "sub" -> line.flowing(Raised.of(element.text()));
            case "ol" -> {
                end();
                ordered(element, isPre);
                end();
            }
            case "span", "font", "a", "b", "i", "em", "strong", "small" -> {
                if (RAISED.matcher(style(element)).find()) {
                    line.flowing(Raised.of(element.text()));
                } else {
                    children(element, isPre);
                }
            }
            default -> {
                var isBlock = BLOCKS.contains(name);
                if (isBlock) {
                    end();
                }
                children(element, isPre || name.equals("pre") || name.equals("textarea"));
                if (isBlock) {
                    end();
                }
            }
        }
    }

    /** A list whose items a browser numbers. */
    private void ordered(Element list, boolean isPre) {
        var next = list.attr("start").matches("[0-9]{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        var isNumbered = !isUnmarked(list);
        for (var item : list.children()) {
            if (isSeen(item)) {
                end();
                line.number(isNumbered && item.normalName().equals("li") && !isUnmarked(item) ? next++ + "." : "");
                element(item, item.normalName(), isPre);
                line.number("");
            }
        }
    }

    private void text(String text, boolean isPre) {
        if (!isPre) {
            line.flowing(text);
            return;
        }
        // Returns may come as entities, and by themselves.
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var from = 0;
        for (var to = lines.indexOf('\n'); to >= 0; to = lines.indexOf('\n', from)) {
            line.verbatim(lines.substring(from, to));
            end();
            from = to + 1;
        }
        line.verbatim(lines.substring(from));
    }

    private void end() {
        var said = line.end();
        if (!said.isBlank()) {
            blocks.add(new Line(said));
        }
    }

    private void table(Element table) {
        table.children().stream().filter(child -> child.normalName().equals("caption") && isSeen(child)).forEach(caption -> blocks.addAll(of(caption)));
        var rows = new FrameRows();
        for (var name : GROUPS) {
            table.children().stream().filter(child -> child.normalName().equals(name) && isSeen(child)).forEach(group -> group(group, rows));
        }
        blocks.add(rows.frame());
    }

    private static void group(Element group, FrameRows rows) {
        for (var row : group.children()) {
            if (row.normalName().equals("tr") && isSeen(row)) {
                rows.row();
                row.children().stream().filter(HtmlBlocks::isThere)
                        .forEach(cell -> rows.cell(span(cell, "rowspan"), span(cell, "colspan"), isSeen(cell) ? of(cell) : List.of()));
            }
        }
        rows.end();
    }

    /** How many rows or columns a cell covers; 0 rows mean all that are left of its group. */
    private static int span(Element cell, String name) {
        var said = cell.attr(name).strip();
        if (!SPAN.matcher(said).matches()) {
            return 1;
        }
        var span = Integer.parseInt(said);
        return span == 0 && name.equals("rowspan") ? FrameRows.ALL : Math.max(1, Math.min(span, name.equals("colspan") ? 1000 : 65534));
    }

    private static boolean isUnmarked(Element element) {
        return style(element).matches(".*list-style(-type)?:[^;]*none.*");
    }

    /** Whether it takes a place on the page. */
    private static boolean isThere(Element element) {
        return isThere(element, style(element));
    }

    private static boolean isThere(Element element, String style) {
        return !(element.hasAttr("hidden") || style.contains("display:none") || style.contains("mso-hide:all"));
    }

    private static boolean isSeen(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            return false;
        }
        var style = style(element);
        return isThere(element, style) && !style.contains("visibility:hidden") && !style.contains("line-through");
    }

    private static String style(Element element) {
        return element.hasAttr("style") ? SPACE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).replaceAll("") : "";
    }
}
