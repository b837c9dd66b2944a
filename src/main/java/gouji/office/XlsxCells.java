package gouji.office;

import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import gouji.opc.Element;
import gouji.original.Raised;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * What the cells of a workbook show (xlsx 单元格).
 *
 * @param strings that cells refer to
 * @param formats of figures, by the style of a cell
 */
record XlsxCells(List<String> strings, List<Format> formats, DataFormatter shown) {

    /** What a number may look like that is worth reading. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");
    /** _x000D_ in a text is a character that XML cannot hold well. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /**
     * @param isStruck whether what stands in the cell is struck out
     * @param isRaised whether it stands above or below its line
     */
    private record Format(int id, String pattern, boolean isStruck, boolean isRaised) {

        private static final Format GENERAL = new Format(0, "General", false, false);
    }

    static XlsxCells of(Optional<Element> strings, Optional<Element> styles) {
        var own = new HashMap<String, String>();
        styles.flatMap(all -> all.child("numFmts")).ifPresent(all -> all.all("numFmt")
                .forEach(format -> own.put(format.attribute("numFmtId"), format.attribute("formatCode"))));
        var fonts = styles.flatMap(all -> all.child("fonts")).map(Element::children).orElse(List.of());
        var formats = styles.flatMap(all -> all.child("cellXfs")).stream().flatMap(all -> all.all("xf"))
                .map(style -> format(style.attribute("numFmtId"), own, font(style.attribute("fontId"), fonts))).toList();
        var texts = new ArrayList<String>();
        strings.ifPresent(all -> all.all("si").map(XlsxCells::rich).forEach(texts::add));
        return new XlsxCells(texts, formats, new DataFormatter(Locale.US));
    }

    private static Optional<Element> font(String id, List<Element> fonts) {
        return id.matches("[0-9]{1,6}") && Integer.parseInt(id) < fonts.size() ? Optional.of(fonts.get(Integer.parseInt(id))) : Optional.empty();
    }

    private static Format format(String id, HashMap<String, String> own, Optional<Element> font) {
        var number = id.matches("[0-9]{1,5}") ? Integer.parseInt(id) : 0;
        var pattern = Optional.ofNullable(own.containsKey(id) ? own.get(id) : BuiltinFormats.getBuiltinFormat(number));
        return new Format(pattern.isPresent() ? number : 0, pattern.orElse(Format.GENERAL.pattern()), font.filter(XlsxCells::isStruck).isPresent(),
                font.filter(XlsxCells::isRaised).isPresent());
    }

    private static boolean isStruck(Element looks) {
        return looks.child("strike").filter(strike -> !strike.attribute("val").matches("0|false")).isPresent();
    }

    private static boolean isRaised(Element looks) {
        return looks.child("vertAlign").filter(align -> align.attribute("val").matches("superscript|subscript")).isPresent();
    }

    /** What a cell shows. */
    String text(Element cell) throws UnreadableException {
        var formula = cell.child("f");
        var value = cell.child("v").map(Element::text);
        if (formula.isPresent() && value.isEmpty()) {
            // A formula whose value was never stored is not 0.
            return "=" + formula.get().text();
        }
        var format = format(cell.attribute("s"));
        var said = format.isStruck() ? "" : said(cell, value.orElse("")).replace('\u00a0', ' ').strip();
        return format.isRaised() ? Raised.of(said) : said;
    }

    private String said(Element cell, String value) throws UnreadableException {
        return switch (cell.attribute("t")) {
            case "s" -> shared(value);
            case "inlineStr" -> cell.child("is").map(XlsxCells::rich).orElse("");
            case "str" -> unescaped(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "", "n" -> number(value, cell.attribute("s"));
            default -> value;
        };
    }

    private String shared(String index) throws UnreadableException {
        if (!index.matches("[0-9]{1,8}") || Integer.parseInt(index) >= strings.size()) {
            throw new UnreadableException(Why.DAMAGED);
        }
        return strings.get(Integer.parseInt(index));
    }

    private String number(String value, String style) {
        if (!NUMBER.matcher(value.strip()).matches()) {
            return value;
        }
        var format = format(style);
        return format.pattern().equals(Format.GENERAL.pattern()) ? whole(Double.parseDouble(value.strip()))
                : shown.formatRawCellContents(Double.parseDouble(value.strip()), format.id(), format.pattern());
    }

    private Format format(String style) {
        return style.matches("[0-9]{1,6}") && Integer.parseInt(style) < formats.size() ? formats.get(Integer.parseInt(style)) : Format.GENERAL;
    }

    /** A number without a format: a spreadsheet shows as many of its digits as the column has room for, and holds 15. */
    static String whole(double value) {
        return new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    /** The runs of a text; how it is read aloud is left out, and what is struck. */
    private static String rich(Element rich) {
        var text = new StringBuilder();
        for (var part : rich.children()) {
            if (part.name().equals("t")) {
                text.append(part.text());
            } else if (part.name().equals("r") && part.child("rPr").filter(XlsxCells::isStruck).isEmpty()) {
                var words = part.child("t").map(Element::text).orElse("");
                text.append(part.child("rPr").filter(XlsxCells::isRaised).isPresent() ? Raised.of(words) : words);
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(escaped ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)))).replace("\r", "");
    }
}
