package gouji.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which items of two lists are the same, in their order, with the fewest left over (对齐, by Myers). Lists that differ in too much are
 * told as differing altogether, so that no text takes longer than its length.
 */
public final class Alignment {

    /** Time and room grow with the square of it. */
    private static final int MOST_EDITS = 1_000;
    private static final int NONE = -1;

    /**
     * A stretch of both lists.
     *
     * @param same whether it is the same in both; else it is what stands in either only
     */
    public record Run(boolean same, int from, int to, int nowFrom, int nowTo) {
    }

    private Alignment() {
    }

    /** Both lists from beginning to end; runs that are the same and runs that are not take turns. */
    public static <T> List<Run> of(List<T> then, List<T> now) {
        var ids = new HashMap<T, Integer>();
        return runs(matches(numbered(then, ids), numbered(now, ids)), now.size());
    }

    private static <T> int[] numbered(List<T> items, Map<T, Integer> ids) {
        return items.stream().mapToInt(item -> ids.computeIfAbsent(item, any -> ids.size())).toArray();
    }

    /** For each of the first list its place in the second. */
    private static int[] matches(int[] then, int[] now) {
        var matches = new int[then.length];
        Arrays.fill(matches, NONE);
        var head = 0;
        while (head < then.length && head < now.length && then[head] == now[head]) {
            matches[head] = head;
            head++;
        }
        var tail = 0;
        while (tail < Math.min(then.length, now.length) - head && then[then.length - 1 - tail] == now[now.length - 1 - tail]) {
            matches[then.length - 1 - tail] = now.length - 1 - tail;
            tail++;
        }
        var from = head;
        var inner = Arrays.copyOfRange(then, head, then.length - tail);
        var other = Arrays.copyOfRange(now, head, now.length - tail);
        reached(inner, other).ifPresent(trace -> walkBack(trace, inner.length, other.length, from, matches));
        return matches;
    }

    /** How far each diagonal came with each number of edits; none where there are too many. */
    private static Optional<List<int[]>> reached(int[] then, int[] now) {
        var trace = new ArrayList<int[]>();
        var far = new int[2 * MOST_EDITS + 3];
        var middle = MOST_EDITS + 1;
        for (var edits = 0; edits <= Math.min(MOST_EDITS, then.length + now.length); edits++) {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2) {
                var x = goesDown(far, middle, diagonal, edits) ? far[middle + diagonal + 1] : far[middle + diagonal - 1] + 1;
                var y = x - diagonal;
                while (x < then.length && y < now.length && then[x] == now[y]) {
                    x++;
                    y++;
                }
                far[middle + diagonal] = x;
                if (x >= then.length && y >= now.length) {
                    Collections.reverse(trace);
                    return Optional.of(trace);
                }
            }
            trace.add(Arrays.copyOfRange(far, middle - edits - 1, middle + edits + 2));
        }
        return Optional.empty();
    }

    private static boolean goesDown(int[] far, int middle, int diagonal, int edits) {
        return diagonal == -edits || diagonal != edits && far[middle + diagonal - 1] < far[middle + diagonal + 1];
    }

    private static void walkBack(List<int[]> trace, int thenLength, int nowLength, int offset, int[] matches) {
        var x = thenLength;
        var y = nowLength;
        var edits = trace.size();
        for (var far : trace) {
            var middle = far.length / 2;
            var diagonal = x - y;
            var before = goesDown(far, middle, diagonal, edits) ? diagonal + 1 : diagonal - 1;
            var fromX = far[middle + before];
            var fromY = fromX - before;
            while (x > fromX && y > fromY) {
                matches[offset + --x] = offset + --y;
            }
            x = fromX;
            y = fromY;
            edits--;
        }
        while (x > 0 && y > 0) {
            matches[offset + --x] = offset + --y;
        }
    }

    private static List<Run> runs(int[] matches, int nowSize) {
        var runs = new ArrayList<Run>();
        var from = 0;
        var nowFrom = 0;
        while (from < matches.length || nowFrom < nowSize) {
            var to = from;
            var nowTo = nowFrom;
            while (to < matches.length && matches[to] == nowTo) {
                to++;
                nowTo++;
            }
            if (to > from) {
                runs.add(new Run(true, from, to, nowFrom, nowTo));
            } else {
                while (to < matches.length && matches[to] == NONE) {
                    to++;
                }
                nowTo = to < matches.length ? matches[to] : nowSize;
                runs.add(new Run(false, from, to, nowFrom, nowTo));
            }
            from = to;
            nowFrom = nowTo;
        }
        return runs;
    }
}
