package gouji.prose;

import com.google.re2j.Pattern;

/** R30: websites swallow what stands between ASCII angle brackets. */
record AngleBrackets() implements TextRule {

    private static final Pattern BRACKET = Pattern.compile("[<>]+");

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            if (sentence.words().indexOf('<') < 0 && sentence.words().indexOf('>') < 0) {
                continue;
            }
            var match = BRACKET.matcher(sentence.words());
            while (match.find()) {
                found.broken(sentence.span(match.start(), match.end()), "finding.R30.angle", match.group());
            }
        }
    }
}
