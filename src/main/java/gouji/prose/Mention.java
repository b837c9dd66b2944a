package gouji.prose;

import gouji.check.Finding.Span;
import java.util.List;

/**
 * A place in a text that tells a fact of the tables (提及).
 *
 * @param facts told together: two for 予以公开及部分公开 258 件
 * @param count how many; none of them where it is denied
 * @param sure  whether the wording allows no other meaning
 */
record Mention(Span span, List<Fact> facts, Count count, Manner manner, boolean sure) {

    /** Counted: 8 件; implied by what all of them are: 均获维持; denied: 未收到; none left over, as 均已办结 implies. */
    enum Manner { COUNTED, IMPLIED, DENIED, ALL_DONE }

    Mention {
        facts = List.copyOf(facts);
    }

    boolean isAbout(Fact.Matter matter) {
        return facts.get(0).matter() == matter;
    }
}
