package gouji.report;

/**
 * One of the figures a cell was typed as (构成): the 12 of {@code =12+7+3}.
 *
 * @param name what she calls it, such as a department; empty where she gave none
 */
public record Addend(Figure figure, String name) {

    public static Addend of(Figure figure) {
        return new Addend(figure, "");
    }
}
