package gouji.print;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which pages are meant by what people write (页码范围): {@code 1-3,5}; nothing means all of them. */
public final class PageRange {

    private static final Pattern SEPARATOR = Pattern.compile("[,、;\\s]+");
    private static final Pattern PART = Pattern.compile("([0-9]{1,6})(?:[\\p{Pd}~至到]([0-9]{1,6}))?");

    private PageRange() {
    }

    /**
     * The pages in their order, from 0, each once; empty where the text is no range or names a page that is not there.
     *
     * @param pages how many there are
     */
    public static Optional<List<Integer>> parse(String typed, int pages) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return Optional.of(IntStream.range(0, pages).boxed().toList());
        }
        var chosen = new TreeSet<Integer>();
        for (var part : SEPARATOR.split(plain, -1)) {
            var range = PART.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            var first = Integer.parseInt(range.group(1));
            var last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last < first || last > pages) {
                return Optional.empty();
            }
            IntStream.rangeClosed(first, last).forEach(page -> chosen.add(page - 1));
        }
        return Optional.of(List.copyOf(chosen));
    }
}
