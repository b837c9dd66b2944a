package gouji.renew;

import com.google.re2j.Pattern;

/** What a number tells of (事项), from the words that stand before it in its sentence. */
final class Matter {

    private static final String ENDS = "。！？\n；;";
    private static final String PARTS = "，,、：:（）()";
    private static final int SHORT = 2;
    private static final int LONGEST = 18;
    private static final Pattern OPENING = Pattern.compile("^(?:\\.|其中|另外|另有|同时|所列|针对|现有|此外|全年|今年|本年度?|年内|截至目前|累计|共计?|并|和|及|与|已|先后|目前|分别|通过|[0-9０-９]{4}年度?)+");
    private static final Pattern CLOSING = Pattern.compile("(?:共计|总计|合计|累计|共|约|近|超过|超|达到|达|分别|分别为|为|了|有|数量|总数|总量|数|是|等|：|:)+$");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.．,，][0-9０-９]+)*\\s*(?:余|多)?(?:年度?|月|日|人次|件次|场次|万元|%|％|件|宗|份|条|部|个|项|篇|期|次|场|人|户|家|名|批|元)?");

    private Matter() {
    }

    /**
     * The words before a number, and where there are none those behind it.
     *
     * @param start where the number begins
     * @param end   where it and its unit end
     */
    static String of(String text, int start, int end) {
        var before = before(text, start);
        return before.isEmpty() ? behind(text, end) : before;
    }

    private static String behind(String text, int from) {
        var to = from;
        while (to < text.length() && to < from + LONGEST / 2 && ENDS.indexOf(text.charAt(to)) < 0 && PARTS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static String before(String text, int number) {
        var begin = number;
        while (begin > 0 && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        var end = number > begin && text.charAt(number - 1) == '第' ? number - 1 : number;
        var said = "";
        var to = end;
        while (said.length() < SHORT && to > begin) {
            var from = to;
            while (from > begin && PARTS.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            said = plain(text.substring(from, to)) + said;
            to = from - 1;
        }
        return said.length() <= LONGEST ? said : shortened(said);
    }

    /** The last words; a quotation is not cut in its middle. */
    private static String shortened(String said) {
        var cut = said.substring(said.length() - LONGEST);
        var closed = cut.indexOf('”');
        var opened = cut.indexOf('“');
        return closed >= 0 && closed < cut.length() - 1 && (opened < 0 || closed < opened) ? cut.substring(closed + 1) : cut;
    }

    private static String plain(String words) {
        var numbers = NUMBER.matcher(words);
        var last = 0;
        while (numbers.find()) {
            last = numbers.end();
        }
        var part = words.substring(last).strip();
        part = CLOSING.matcher(part).replaceFirst("");
        return OPENING.matcher(part).replaceFirst("").strip();
    }
}
