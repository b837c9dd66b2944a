package gouji.prose;

import gouji.check.Finding.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** R34: a bracket or quotation mark whose other half is missing (括号、引号不成对). Half- and full-width brackets may be mixed. */
record PairedSigns() implements TextRule {

    /** First half what opens, second half what closes. */
    private static final List<String> PAIRS = List.of("（(）)", "《》", "〈〉", "“”", "〔〕", "【】", "[［]］", "「」");

    @Override
    public void check(Prose prose, Found found) {
        for (var text : Prose.texts(prose.subject().sheet().form())) {
            var words = prose.text(text);
            var single = new ArrayList<Integer>();
            PAIRS.forEach(pair -> single(words, pair, single));
            single.stream().sorted().limit(found.most()).forEach(at -> found.ask(new Span(text, at, at + 1, words.substring(at, at + 1)), "finding.R34.pair",
                    words.substring(at, at + 1)));
        }
    }

    private static void single(String words, String pair, List<Integer> single) {
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < words.length(); at++) {
            var sign = Character.isLetterOrDigit(words.charAt(at)) ? -1 : pair.indexOf(words.charAt(at));
            if (sign < 0) {
                continue;
            } else if (sign < pair.length() / 2) {
                open.push(at);
            } else if (!open.isEmpty()) {
                open.pop();
            } else if (!isNumbering(words, at)) {
                single.add(at);
            }
        }
        single.addAll(open);
    }

    /** Whether a closing bracket numbers a point: 1）. */
    private static boolean isNumbering(String words, int at) {
        return at > 0 && (Character.isDigit(words.charAt(at - 1)) || "一二三四五六七八九十".indexOf(words.charAt(at - 1)) >= 0);
    }
}
