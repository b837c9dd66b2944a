package gouji.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the paragraphs of a piece of web page, or of what Word and WPS call one. What is no text (styles, conditional comments) is
 * passed over; numbers that Word writes before the items of a list are text.
 */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title", "template", "xml", "textarea", "select");
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd",
            "blockquote", "pre", "section", "article", "header", "footer", "main", "aside", "nav", "address", "figure", "figcaption", "hr",
            "center", "form", "fieldset", "tr", "td", "th", "caption", "table", "tbody", "thead", "tfoot", "body", "html");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z!/]");
    private static final String BULLET = "●";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** The number of a list's item, until there is a word to stand before. */
    private String number = "";

    /** White space read since the last letter: none, some, or some with a line's end of the markup in it. */
    private enum Gap { NONE, SPACE, LINE }

    private Gap gap = Gap.NONE;

    private HtmlText() {
    }

    /** None where the markup cannot be read, or is none: some programs give their plain text under any name they are asked for. */
    static Optional<String> read(String html) {
        if (!TAG.matcher(html).find()) {
            return Optional.empty();
        }
        var from = Math.max(0, html.indexOf('<'));
        return Markup.parsed(html.substring(from)).map(page -> {
            var text = new HtmlText();
            text.children(page, false);
            text.end();
            return String.join("\n", text.paragraphs);
        });
    }

    private void children(Node node, boolean isPre) {
        node.childNodes().forEach(child -> node(child, isPre));
    }

    private void node(Node node, boolean isPre) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), isPre);
        } else if (node instanceof Element element && !isUnseen(element)) {
            element(element, element.normalName(), isPre);
        }
    }

    private void element(Element element, String name, boolean isPre) {
        if (name.equals("br")) {
            end();
        } else if (style(element).contains("mso-list:ignore")) {
            number(element);
        } else if (name.equals("table") && isOfFigures(element)) {
            end();
            element.select("tr").forEach(this::row);
        } else if (BLOCKS.contains(name)) {
            end();
            if (name.equals("li")) {
                number = ordinal(element);
            }
            children(element, isPre || name.equals("pre"));
            end();
        } else {
            children(element, isPre);
        }
    }

    /** A number that Word or WPS gave to an item of a list; a bullet is a letter of a typeface of pictures there. */
    private void number(Element element) {
        var words = element.text().replace('\u00a0', ' ').strip();
        var isPicture = element.outerHtml().toLowerCase(Locale.ROOT).matches("(?s).*font-family:[^;>]*(wingdings|symbol).*");
        text(isPicture ? BULLET : words, false);
        gap = Gap.NONE;
    }

    /** The number a browser shows before an item. */
    private static String ordinal(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol") || style(item).contains("list-style-type:none") || style(list).contains("list-style:none")) {
            return "";
        }
        var start = list.attr("start").matches("[0-9]{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        var before = list.children().stream().takeWhile(each -> each != item).filter(each -> each.normalName().equals("li")).count();
        return start + before + ".";
    }

    /** A table that holds another one, or has one column, only arranges a page. */
    private static boolean isOfFigures(Element table) {
        return table.select("table").size() == 1 && table.select("tr").stream().anyMatch(row -> row.select("> td, > th").size() > 1);
    }

    private void row(Element row) {
        var cells = row.select("> td, > th").stream().map(HtmlText::cell).collect(Collectors.joining("\t"));
        if (!cells.isBlank()) {
            paragraphs.add(cells);
        }
    }

    private static String cell(Element cell) {
        var text = new HtmlText();
        text.children(cell, false);
        text.end();
        return String.join(" ", text.paragraphs);
    }

    private void text(String words, boolean isPre) {
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            if (isPre && character == '\n') {
                end();
            } else if (character == '\n' || character == '\r') {
                gap = Gap.LINE;
            } else if (character == ' ' || character == '\t' || character == '\u00a0' || character == '\f') {
                gap = gap == Gap.NONE ? Gap.SPACE : gap;
            } else {
                append(character);
            }
        }
    }

    /** Chinese knows no spaces: where the markup breaks a line between two Chinese characters, nothing stands. */
    private void append(char character) {
        if (gap == Gap.SPACE || gap == Gap.LINE && !(!line.isEmpty() && isWide(line.charAt(line.length() - 1)) && isWide(character))) {
            line.append(' ');
        }
        gap = Gap.NONE;
        if (line.isEmpty()) {
            line.append(number);
            number = "";
        }
        line.append(character);
    }

    private static boolean isWide(char character) {
        return character >= '\u2e80' && character <= '\ud7ff' || character >= '\uf900' && character <= '\ufaff'
                || character >= '\uff00' && character <= '\uffef' || "“”‘’—…".indexOf(character) >= 0;
    }

    /** Ends a paragraph; one in which nothing stands is none. */
    private void end() {
        var words = line.toString().strip();
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
        line.setLength(0);
        gap = Gap.NONE;
    }

    private static boolean isUnseen(Element element) {
        var style = style(element);
        return UNSEEN.contains(element.normalName()) || style.contains("display:none") || style.contains("mso-hide:all");
    }

    private static String style(Element element) {
        return element.hasAttr("style") ? element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "") : "";
    }
}
