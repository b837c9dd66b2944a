package gouji.ruled;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What repeats a page rather than saying something (页眉页脚): running heads and page numbers. Only lines at its edges can be that. */
final class Furniture {

    private static final Pattern MARKED_NUMBER = Pattern.compile(
            "[-\\u2010-\\u2015\\u2212－~～·•\\s]+\\d{1,3}[-\\u2010-\\u2015\\u2212－~～·•\\s]+|第\\s*\\d{1,3}\\s*页.{0,12}|\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /** How much of a page its upper and its lower edge are. */
    private static final double EDGE = 0.16;
    /** How near the lines stand that are one running head, in pt. */
    private static final double SAME_PLACE = 6;
    private static final int MOST = 3;

    private final List<Page> pages;
    private final Set<Block> furniture = new HashSet<>();

    private Furniture(List<Page> pages) {
        this.pages = pages;
    }

    /** The pages without it. */
    static List<Page> without(List<Page> pages) {
        var furniture = new Furniture(pages);
        for (var round = 0; round < MOST; round++) {
            furniture.find(true);
            furniture.find(false);
        }
        return pages.stream().map(page -> page.with(page.blocks().stream().filter(block -> !furniture.furniture.contains(block)).toList())).toList();
    }

    /** What stands outermost on each page, at its upper or at its lower edge. */
    private void find(boolean upper) {
        var lines = new HashMap<Integer, Block.Words>();
        for (var at = 0; at < pages.size(); at++) {
            var page = pages.get(at);
            var rest = page.blocks().stream().filter(block -> !furniture.contains(block)).toList();
            var place = upper ? 0 : rest.size() - 1;
            if (!rest.isEmpty() && rest.get(place) instanceof Block.Words words && isAtEdge(words, page, upper)) {
                lines.put(at, words);
            }
        }
        var counted = isCounted(lines);
        var repeated = repeated(lines);
        lines.forEach((page, words) -> {
            var text = words.line().text().strip();
            if (MARKED_NUMBER.matcher(text).matches() || counted && NUMBER.matcher(text).matches() || repeated.contains(words)) {
                furniture.add(words);
            }
        });
    }

    private static boolean isAtEdge(Block.Words words, Page page, boolean upper) {
        return upper ? words.box().centre() < EDGE * page.height() : words.box().centre() > (1 - EDGE) * page.height();
    }

    /** Whether the bare numbers at the edges count the pages, and nothing else. */
    private static boolean isCounted(Map<Integer, Block.Words> lines) {
        var starts = new HashSet<Integer>();
        lines.forEach((page, words) -> {
            if (NUMBER.matcher(words.line().text().strip()).matches()) {
                starts.add(Integer.parseInt(words.line().text().strip()) - page);
            }
        });
        return starts.size() == 1 && (starts.contains(1) || lines.size() > 2);
    }

    /** What stands at the same place of several pages in the same words; figures in columns are never that. */
    private Set<Block> repeated(Map<Integer, Block.Words> lines) {
        var repeated = new HashSet<Block>();
        for (var words : lines.values()) {
            var same = lines.values().stream().filter(other -> isSame(words, other)).toList();
            if (same.size() > 1 && same.size() * 3 >= pages.size() && words.line().text().codePoints().anyMatch(Character::isLetter)
                    && words.line().pieces().size() < 3) {
                repeated.addAll(same);
            }
        }
        return repeated;
    }

    private static boolean isSame(Block.Words one, Block.Words other) {
        return Math.abs(one.box().top() - other.box().top()) < SAME_PLACE && plain(one).equals(plain(other));
    }

    /** A running head may count as well. */
    private static String plain(Block.Words words) {
        return words.line().text().replaceAll("\\d+", "#");
    }
}
