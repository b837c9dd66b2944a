package gouji.report;

import gouji.form.CellRef;
import java.util.List;

/**
 * A place of a text that says another number than it should (写着旧数的一处).
 *
 * @param key  the key of the text
 * @param says the number as written there
 * @param unit the word behind it: 件
 * @param to   what it should say
 * @param from the cells that say so; none where a fact of hers does
 */
public record Outdated(String key, int start, int end, String says, String unit, Figure to, List<CellRef> from) {

    public Outdated {
        from = List.copyOf(from);
    }

    /** What mends it, in the same way of writing. */
    public TextEdit mended() {
        return new TextEdit(key, start, end, WrittenNumber.like(says, to));
    }
}
