package gouji.prose;

import gouji.check.Finding.Span;
import gouji.form.Form;
import gouji.prose.Fact.Sum;
import java.util.List;

/**
 * A place in a text that tells a fact of the tables (提及).
 *
 * @param facts told together: two for 予以公开及部分公开 258 件
 * @param count how many; none of them where it is denied
 * @param sure  whether the wording allows no other meaning
 */
record Mention(Span span, List<Fact> facts, Count count, Manner manner, boolean sure) {

    /** Counted: 8 件; denied: 未收到; or implied to be none by words like 均已办结. */
    enum Manner { COUNTED, DENIED, ALL_DONE }

    Mention {
        facts = List.copyOf(facts);
    }

    boolean isAbout(Fact.Matter matter) {
        return facts.get(0).matter() == matter;
    }

    /** What the words may mean, the plainest first; none where the form does not ask for it. */
    List<Sum> readings(Form form) {
        var each = facts.stream().map(fact -> fact.readings(form)).toList();
        if (each.size() == 1 || each.stream().anyMatch(List::isEmpty)) {
            return each.stream().filter(List::isEmpty).findFirst().orElse(each.get(0));
        }
        return List.of(each.stream().map(readings -> readings.get(0)).reduce(Sum::plus).orElseThrow());
    }
}
