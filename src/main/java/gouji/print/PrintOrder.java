package gouji.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What is to be printed how (打印设置).
 *
 * @param printer   one of {@link Printers#names()}
 * @param title     as the queue lists the job
 * @param pages     from 0, in the order in which they come out; {@link #BLANK} is a side that stays empty
 * @param bothSides whether a sheet is printed on both sides, turned over its long edge; a printer that cannot prints one
 */
public record PrintOrder(String printer, String title, List<Integer> pages, boolean bothSides) {

    /** In the place of a page. */
    public static final int BLANK = -1;

    public PrintOrder {
        pages = List.copyOf(pages);
    }

    /**
     * Some pages of a document of which those at the end come off it before it is used.
     *
     * @param pages from 0
     * @param apart the first of those that come off: never on the back of one that stays
     */
    public static PrintOrder of(String printer, String title, List<Integer> pages, boolean bothSides, OptionalInt apart) {
        var sides = new ArrayList<>(pages);
        var first = apart.isPresent() ? (int) pages.stream().takeWhile(page -> page < apart.getAsInt()).count() : 0;
        if (bothSides && first < pages.size() && first % 2 == 1) {
            sides.add(first, BLANK);
        }
        return new PrintOrder(printer, title, sides, bothSides);
    }

    /** How many pages of the document come out. */
    int printed() {
        return (int) pages.stream().filter(page -> page != BLANK).count();
    }

    /** All pages of a document, on one side. */
    public static PrintOrder all(String printer, String title, int pages) {
        return new PrintOrder(printer, title, IntStream.range(0, pages).boxed().toList(), false);
    }
}
