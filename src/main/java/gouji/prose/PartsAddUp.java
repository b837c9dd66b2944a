package gouji.prose;

import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.form.Rule.Severity;
import gouji.report.Figure;
import gouji.report.Numeral;
import java.math.BigDecimal;
import java.util.List;

/**
 * R22: the parts a sentence names add up to its whole (共 8 件，其中线上 5 件，信函 3 件), and what one place tells another does not
 * tell differently.
 */
record PartsAddUp() implements TextRule {

    /** A long list of parts is not quoted whole. */
    private static final int QUOTED = 32;
    /** Before parts stands one of these. */
    private static final List<String> PARTS = List.of("其中", "包括", "含", "：", ":", "（", "(", "[", "【", "〔");

    @Override
    public void check(Prose prose, Found found) {
        var year = prose.subject().sheet().report().head().year();
        for (var sentence : prose.sentences()) {
            if (!mayHaveParts(sentence.words())) {
                continue;
            }
            for (var breakdown : Breakdown.of(Tokens.of(sentence.words(), year))) {
                if (!breakdown.addsUp()) {
                    tell(sentence, breakdown, found);
                }
            }
        }
        ToldTwice.check(prose, found);
    }

    private static boolean mayHaveParts(String words) {
        return PARTS.stream().anyMatch(words::contains) && words.chars().anyMatch(letter -> Numeral.begins((char) letter));
    }

    private static void tell(Sentence sentence, Breakdown breakdown, Found found) {
        var sum = breakdown.sum();
        var missing = breakdown.whole().subtract(sum);
        var isTooMuch = missing.signum() < 0;
        if (!isTooMuch && !breakdown.isComplete() && missing.multiply(BigDecimal.TEN).compareTo(breakdown.whole()) > 0) {
            return;
        }
        var severity = isTooMuch && breakdown.isOneKind() ? found.rule().severity() : Severity.QUESTION;
        var span = sentence.span(breakdown.from(), breakdown.to());
        found.confronted(severity, Verdict.BROKEN, span, List.of(),
                new Reading(new Figure(breakdown.whole()), 0), new Reading(new Figure(sum), 0),
                isTooMuch ? "finding.R22.more" : "finding.R22.less",
                new Figure(breakdown.whole()).toString(), new Figure(sum).toString(), shortened(span.quote()));
    }

    private static String shortened(String quote) {
        return quote.length() <= QUOTED ? quote : quote.substring(0, QUOTED - 1) + "…";
    }
}
