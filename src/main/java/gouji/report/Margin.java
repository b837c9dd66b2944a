package gouji.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the margin beside a figure (旁注).
 *
 * @param addends what it was typed as: {@code =12+7+3} (构成); none for a plain figure
 * @param source  which paper it comes from, and who said so (出处)
 * @param note    备注
 * @param carried whether it was taken over from last year's 结转下年度 and not touched since
 * @param toCheck 待核: she has yet to look at the paper
 */
public record Margin(List<Addend> addends, String source, String note, boolean carried, boolean toCheck) {

    public static final Margin EMPTY = new Margin(List.of(), "", "", false, false);

    public Margin {
        addends = List.copyOf(addends);
    }

    /**
     * The margin of a figure that was just typed: its addends are new, but one that is the same in the same place keeps its name;
     * it is no longer carried; the notes stay.
     */
    public Margin typedAs(List<Figure> newAddends) {
        var named = new ArrayList<Addend>();
        for (var figure : newAddends) {
            var at = named.size();
            named.add(at < addends.size() && addends.get(at).figure().equals(figure) ? addends.get(at) : Addend.of(figure));
        }
        return new Margin(named, source, note, false, toCheck);
    }

    /** What it was typed as, without the names. */
    public List<Figure> figures() {
        return addends.stream().map(Addend::figure).toList();
    }

    public Margin asCarried() {
        return new Margin(List.of(), source, note, true, toCheck);
    }

    /** This margin with that addend called so. */
    public Margin naming(int addend, String name) {
        var renamed = new ArrayList<>(addends);
        renamed.set(addend, new Addend(addends.get(addend).figure(), name));
        return new Margin(renamed, source, note, carried, toCheck);
    }

    public Margin withSource(String other) {
        return new Margin(addends, other, note, carried, toCheck);
    }

    public Margin withNote(String other) {
        return new Margin(addends, source, other, carried, toCheck);
    }

    public Margin withToCheck(boolean other) {
        return new Margin(addends, source, note, carried, other);
    }
}
