package gouji.original;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a text is (文字种类), by what is in it. */
enum Wording {

    HTML,
    /** A plain text with tables of a page in it. */
    PIECES_OF_HTML,
    /** Word, Excel or WPS as one XML. */
    OTHER_XML,
    CSV,
    PLAIN;

    private static final int START = 2000;
    private static final Pattern TAG = Pattern.compile("<(!doctype html|html|head|body|meta|title|table|tbody|tr|td|div|p|span|h[1-6]|center|font|br|section|article|ul|ol|b|a|img|form)[\\s/>]");
    private static final Pattern PAGE = Pattern.compile("<(!doctype html|html|body|p|div)[\\s>]");

    static Wording of(String text) {
        var start = text.substring(0, Math.min(text.length(), START)).toLowerCase(Locale.ROOT).stripLeading();
        if (start.startsWith("<") && TAG.matcher(start).find()) {
            return HTML;
        } else if (start.startsWith("<?xml")) {
            return OTHER_XML;
        } else if (text.contains("</")) {
            var lower = text.toLowerCase(Locale.ROOT);
            if (PAGE.matcher(lower).find()) {
                return HTML;
            } else if (lower.contains("</table>")) {
                return PIECES_OF_HTML;
            }
        }
        return CsvPage.is(text) ? CSV : PLAIN;
    }
}
