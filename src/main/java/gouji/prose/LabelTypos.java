package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.OfficialLabels;
import gouji.form.OfficialLabels.NearMiss;
import java.util.HashSet;
import java.util.Set;

/**
 * R35: a label of the form that a text names is written as the form prints it (项目名称). Words count as a label where they stand between
 * quotation marks, in a row of a table pasted into the text, alone on a line, or behind the number the label has; what is said in a
 * sentence of one's own is nobody's label.
 */
record LabelTypos() implements TextRule {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{5,})”|「([^「」]{5,})」|『([^『』]{5,})』|‘([^‘’]{5,})’|\"([^\"]{5,})\"");
    private static final Pattern NUMBERED = Pattern.compile(
            "((?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[0-9０-９]{1,2}[.．、])[\\s　]*)([^，,；;：:、。0-9０-９\\t|“”（）()\\s]{5,})");
    private static final Pattern COLUMN = Pattern.compile("[^\\t|\\n\\r]+");
    private static final Pattern BEHIND = Pattern.compile("的?(?:有|为|共|计)?$");

    /** Below that many letters, words that nothing marks as quoted may be wrong in one place only. */
    private static final int LONG = 12;

    @Override
    public void check(Prose prose, Found found) {
        var labels = OfficialLabels.of(prose.subject().sheet().form());
        for (var sentence : prose.sentences()) {
            new Search(sentence, labels, found, new HashSet<>()).run(isLine(sentence, prose.text(sentence.text())));
        }
    }

    private static boolean isLine(Sentence sentence, String text) {
        var end = sentence.start() + sentence.words().length();
        return (sentence.start() == 0 || isLineEnd(text.charAt(sentence.start() - 1)))
                && (end == text.length() || isLineEnd(text.charAt(end - 1)));
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    /**
     * The search through one sentence.
     *
     * @param seen where a label was found already
     */
    private record Search(Sentence sentence, OfficialLabels labels, Found found, Set<Integer> seen) {

        void run(boolean isLine) {
            var words = sentence.words();
            var quoted = QUOTED.matcher(words);
            while (quoted.find()) {
                for (var group = 1; group <= quoted.groupCount(); group++) {
                    if (quoted.start(group) >= 0) {
                        look(quoted.start(group), quoted.end(group), true);
                    }
                }
            }
            var numbered = NUMBERED.matcher(words);
            while (numbered.find()) {
                var behind = BEHIND.matcher(numbered.group(2));
                var to = numbered.start(2) + (behind.find() ? behind.start() : numbered.group(2).length());
                look(numbered.start(1), to, false);
            }
            var column = COLUMN.matcher(words);
            while (isLine && column.find()) {
                look(column.start(), column.end(), column.end() - column.start() < words.stripTrailing().length());
            }
        }

        private void look(int from, int to, boolean isQuoted) {
            var printed = sentence.words().substring(from, to);
            if (to - from > 2 * labels.longest() || !(labels.read(printed) instanceof NearMiss near)) {
                return;
            }
            var number = OfficialLabels.number(printed);
            var isIts = number.isEmpty() || number.equals(near.label().number());
            var isPlain = isQuoted || near.wrong() == 1 || near.label().words().length() >= LONG;
            var start = from + printed.length() - printed.stripLeading().length();
            var span = sentence.span(start, start + printed.strip().length());
            if (isIts && isPlain && seen.add(span.end())) {
                found.broken(span, "finding.R35", span.quote(), number.isEmpty() ? near.label().words() : near.label().printed());
            }
        }
    }
}
