package gouji.prose;

import com.google.re2j.Pattern;

/** R31: the Regulation is cited as 国务院令第711号. */
record RegulationNumber() implements TextRule {

    private static final Pattern CITED = Pattern.compile("(?:国务院|国)?\\s*第?\\s*令?\\s*第?\\s*(711|492)\\s*号\\s*令?");

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            if (sentence.words().contains("711") || sentence.words().contains("492")) {
                check(sentence, found);
            }
        }
    }

    private static void check(Sentence sentence, Found found) {
        var cited = CITED.matcher(sentence.words());
        while (cited.find()) {
            var words = cited.group().replaceAll("\\s", "");
            if (words.indexOf('令') < 0) {
                continue;
            }
            var span = sentence.span(cited.start(), cited.end());
            if (cited.group(1).equals("492")) {
                found.ask(span, "finding.R31.former", cited.group().strip());
            } else if (!words.equals("国务院令第711号")) {
                found.ask(span, "finding.R31", cited.group().strip());
            }
        }
    }
}
