package gouji.prose;

import com.google.re2j.Pattern;

/** R30: the year of a document number (发文字号) stands in 〔 〕, and its number without 第 (GB/T 9704-2012, 7.2.5). */
record DocumentNumbers() implements TextRule {

    private static final Pattern NUMBER = Pattern.compile(
            "\\p{Han}(\\s*([〔\\[［【（(〈<{])\\s*((?:19|20)[0-9]{2})\\s*([〕\\]］】）)〉>}])\\s*)(第?)\\s*([0-9]{1,5})\\s*号");

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            if (sentence.words().indexOf('号') < 0) {
                continue;
            }
            var number = NUMBER.matcher(sentence.words());
            while (number.find()) {
                if (!number.group(2).equals("〔") || !number.group(4).equals("〕")) {
                    found.broken(sentence.span(number.start(1), number.end()), "finding.R30.number", number.group(1).strip(), "〔" + number.group(3) + "〕");
                } else if (!number.group(5).isEmpty() || number.group(6).startsWith("0")) {
                    found.ask(sentence.span(number.start(5), number.end()), "finding.R30.padded", number.group().substring(1));
                }
            }
        }
    }
}
