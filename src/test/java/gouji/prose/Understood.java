package gouji.prose;

import gouji.check.Case;
import gouji.check.Samples;
import gouji.check.Sheet;
import java.util.stream.Collectors;

/** What is understood of a text, in a notation to compare: {@code RECEIVED 28; ?HANDLED 8; no REVIEWS; all done}. */
final class Understood {

    private Understood() {
    }

    static Prose prose(String overview) {
        var report = Samples.zeros().withText("preamble", "").withText("overview", overview).withText("problems", "").withText("other", "");
        return Prose.of(Case.of(Sheet.of(Samples.FORM, report)));
    }

    /** A question mark means that it can be read otherwise. */
    static String of(String overview) {
        return prose(overview).mentions().list().stream().map(Understood::line).collect(Collectors.joining("; "));
    }

    static String line(Mention mention) {
        var facts = mention.facts().stream().map(Fact::name).collect(Collectors.joining(" + "));
        var count = mention.count();
        var told = facts + " " + count.told() + (count.isExact() ? "" : " " + count.closeness());
        return (mention.sure() ? "" : "?") + switch (mention.manner()) {
            case COUNTED, IMPLIED -> told;
            case DENIED -> "no " + facts;
            case ALL_DONE -> "all done";
        };
    }
}
