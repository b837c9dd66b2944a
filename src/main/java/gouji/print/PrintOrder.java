package gouji.print;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be printed how (打印设置).
 *
 * @param printer   one of {@link Printers#names()}
 * @param title     as the queue lists the job
 * @param pages     from 0, in the order in which they come out
 * @param bothSides whether a sheet is printed on both sides, turned over its long edge; a printer that cannot prints one
 */
public record PrintOrder(String printer, String title, List<Integer> pages, boolean bothSides) {

    public PrintOrder {
        pages = List.copyOf(pages);
    }

    /** All pages of a document, on one side. */
    public static PrintOrder all(String printer, String title, int pages) {
        return new PrintOrder(printer, title, IntStream.range(0, pages).boxed().toList(), false);
    }
}
