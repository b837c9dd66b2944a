package gouji.words;

import gouji.check.Sheet;
import gouji.culprit.Claim;
import gouji.culprit.Correction;
import gouji.culprit.Culprit;
import gouji.culprit.Slip;
import gouji.culprit.Suspects;
import gouji.form.CellRef;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a sentence who is to blame and why (疑点). */
public record CulpritSentence(Words words, Sheet sheet) {

    /** How many equally good explanations are named before the rest is only counted. */
    private static final int NAMED = 3;

    /** All there is to say of one cause: the likeliest explanation, or those that are equally good and what would decide. */
    public String of(Suspects suspects) {
        var culprits = suspects.culprits();
        if (culprits.isEmpty()) {
            return words.say("culprit.none");
        } else if (suspects.equal() == 1) {
            return words.say("culprit.one", of(culprits.get(0))) + orTheText(suspects);
        }
        var named = culprits.stream().limit(Math.min(NAMED, suspects.equal())).map(this::changes)
                .collect(Collectors.joining(words.say("culprit.or")));
        return words.say(suspects.equal() > NAMED ? "culprit.someOfMany" : "culprit.several", suspects.equal(), named)
                + suspects.deciding().map(total -> words.say("culprit.deciding", name(total))).orElseGet(() -> words.say("culprit.paper"))
                + orTheText(suspects);
    }

    private String orTheText(Suspects suspects) {
        return suspects.areOfText() ? words.say("culprit.text") : "";
    }

    /** One explanation: which figures, what they should be, and how that may have come about. */
    public String of(Culprit culprit) {
        return words.say("culprit.because", changes(culprit), why(culprit));
    }

    /** How that may have come about, and what else speaks for it or against it. */
    public String why(Culprit culprit) {
        var slips = culprit.slips().stream().map(this::slip).distinct().collect(Collectors.joining(words.say("culprit.and")));
        return slips + said(culprit.support(), "support") + said(culprit.against(), "against");
    }

    /** Only which figures, and what they should be. */
    public String changes(Culprit culprit) {
        return culprit.corrections().stream().map(this::change).collect(Collectors.joining(words.say("culprit.and")));
    }

    private String change(Correction correction) {
        return words.say(sheet.form().cell(correction.cell()).isComputed() ? "culprit.control" : "culprit.cell",
                name(correction.cell()), correction.from(), correction.to());
    }

    private String slip(Slip slip) {
        return words.say("culprit.slip." + slip.kind(), slip.cells().stream().map(this::name).collect(Collectors.joining(words.say("culprit.and"))),
                slip.from().stream().findFirst().map(this::name).orElse(""));
    }

    private String said(List<Claim> claims, String which) {
        return claims.isEmpty() ? "" : words.say("culprit." + which + (claims.get(0).place().isPresent() ? ".text" : ".lastYear"),
                claims.get(0).place().map(span -> span.quote()).orElse(""));
    }

    private String name(CellRef cell) {
        return new FindingSentence(words, sheet).name(cell);
    }
}
