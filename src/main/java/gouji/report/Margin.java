package gouji.report;

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
public record Margin(List<Figure> addends, String source, String note, boolean carried, boolean toCheck) {

    public static final Margin EMPTY = new Margin(List.of(), "", "", false, false);

    public Margin {
        addends = List.copyOf(addends);
    }

    /** The margin of a figure that was just typed: its addends are new, it is no longer carried; the notes stay. */
    public Margin typedAs(List<Figure> newAddends) {
        return new Margin(newAddends, source, note, false, toCheck);
    }

    public Margin asCarried() {
        return new Margin(List.of(), source, note, true, toCheck);
    }
}
