package gouji.ruled;

import java.util.stream.IntStream;

/** Which of some things, told by number, belong together. */
final class Sets {

    private final int[] parents;

    Sets(int size) {
        parents = IntStream.range(0, size).toArray();
    }

    int of(int thing) {
        var root = thing;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        var first = of(one);
        var second = of(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
