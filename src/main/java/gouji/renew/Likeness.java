package gouji.renew;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which changed paragraphs or sentences of two texts are one and the same, written anew (改写的对应句): those that share most of their letters. */
final class Likeness {

    /** Sharing less in per cent of the pairs of letters they are not the same. */
    private static final int ALIKE = 40;
    /** More are only compared one by one in their order. */
    private static final int MOST_COMPARED = 2_500;

    /** An item of one list and the one of the other that has come of it. */
    record Pair(int then, int now) {
    }

    private Likeness() {
    }

    /** In the order of both. */
    static List<Pair> pairs(List<String> then, List<String> now) {
        var before = then.stream().map(Likeness::letters).toList();
        var after = now.stream().map(Likeness::letters).toList();
        return (long) then.size() * now.size() <= MOST_COMPARED ? best(before, after) : inOrder(before, after);
    }

    private static List<Pair> inOrder(List<Set<Integer>> then, List<Set<Integer>> now) {
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < Math.min(then.size(), now.size()); at++) {
            if (likeness(then.get(at), now.get(at)) >= ALIKE) {
                pairs.add(new Pair(at, at));
            }
        }
        return pairs;
    }

    /** The pairs that are alike most in all. */
    private static List<Pair> best(List<Set<Integer>> then, List<Set<Integer>> now) {
        var alike = new int[then.size()][now.size()];
        var sum = new int[then.size() + 1][now.size() + 1];
        for (var one = then.size() - 1; one >= 0; one--) {
            for (var other = now.size() - 1; other >= 0; other--) {
                var likeness = likeness(then.get(one), now.get(other));
                alike[one][other] = likeness >= ALIKE ? likeness : 0;
                sum[one][other] = Math.max(alike[one][other] + sum[one + 1][other + 1], Math.max(sum[one + 1][other], sum[one][other + 1]));
            }
        }
        var pairs = new ArrayList<Pair>();
        var one = 0;
        var other = 0;
        while (one < then.size() && other < now.size()) {
            if (alike[one][other] > 0 && sum[one][other] == alike[one][other] + sum[one + 1][other + 1]) {
                pairs.add(new Pair(one++, other++));
            } else if (sum[one][other] == sum[one + 1][other]) {
                one++;
            } else {
                other++;
            }
        }
        return pairs;
    }

    /** In per cent. */
    private static int likeness(Set<Integer> one, Set<Integer> other) {
        var fewer = one.size() < other.size() ? one : other;
        var more = one.size() < other.size() ? other : one;
        var shared = fewer.stream().filter(more::contains).count();
        return fewer.isEmpty() ? 0 : (int) (200 * shared / (one.size() + other.size()));
    }

    /** Each pair of neighbours; all digits are one. */
    private static Set<Integer> letters(String words) {
        var pairs = new HashSet<Integer>();
        for (var at = 0; at + 1 < words.length(); at++) {
            pairs.add(letter(words.charAt(at)) << Character.SIZE | letter(words.charAt(at + 1)));
        }
        return pairs;
    }

    private static int letter(char letter) {
        return Character.isDigit(letter) ? '0' : letter;
    }
}
