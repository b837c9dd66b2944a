package gouji.culprit;

import gouji.culprit.Slip.Kind;
import java.util.EnumMap;
import java.util.Map;

/**
 * How one figure becomes another under the fingers (击键): the simple typing errors of Scholtus (2009), a digit replaced, left out,
 * put in or exchanged with the next one, and how likely each of them makes exactly this of that.
 */
final class Keys {

    /** The block of digits of a keyboard, row by row; 0 stands below 1 and 2. */
    private static final int[] COLUMN = {0, 0, 1, 2, 0, 1, 2, 0, 1, 2};
    private static final int[] ROW = {3, 2, 2, 2, 1, 1, 1, 0, 0, 0};

    private Keys() {
    }

    /** The probability of what was seen, given what was meant and that a slip of that kind was made; kinds that cannot be are absent. */
    static Map<Kind, Double> ways(long meant, long seen) {
        var ways = new EnumMap<Kind, Double>(Kind.class);
        var right = Long.toString(meant);
        var wrong = Long.toString(seen);
        if (meant == seen) {
            return ways;
        } else if (wrong.length() <= right.length()) {
            replaced(right, "0".repeat(right.length() - wrong.length()) + wrong, ways);
        }
        shorter(right, seen, ways);
        swapped(right, seen, ways);
        longer(right, wrong, ways);
        if (meant != 0 && seen == meant * 10) {
            ways.put(Kind.TENFOLD, 1.0);
        }
        return ways;
    }

    private static void replaced(String right, String wrong, Map<Kind, Double> ways) {
        var at = firstDifference(right, wrong);
        if (right.substring(at + 1).equals(wrong.substring(at + 1))) {
            ways.put(Kind.DIGIT, hit(right.charAt(at) - '0', wrong.charAt(at) - '0') / right.length());
        }
    }

    /** How likely a finger that misses a key hits that one; the keys beside it twice as likely as others. */
    private static double hit(int meant, int hit) {
        var all = 0;
        for (var digit = 0; digit <= 9; digit++) {
            all += digit == meant ? 0 : weight(meant, digit);
        }
        return (double) weight(meant, hit) / all;
    }

    private static int weight(int one, int other) {
        var besideInBlock = Math.abs(COLUMN[one] - COLUMN[other]) + Math.abs(ROW[one] - ROW[other]) == 1;
        return besideInBlock || Math.abs(one - other) == 1 ? 2 : 1;
    }

    /** What is left may begin with 0: 105 without its 1 is 5. A figure of one digit that is missing is a figure left out. */
    private static void shorter(String right, long seen, Map<Kind, Double> ways) {
        var hits = 0;
        for (var at = 0; at < right.length() && right.length() > 1; at++) {
            hits += Long.parseLong(right.substring(0, at) + right.substring(at + 1)) == seen ? 1 : 0;
        }
        if (hits > 0) {
            ways.put(Kind.MISSING, (double) hits / right.length());
        }
    }

    private static void swapped(String right, long seen, Map<Kind, Double> ways) {
        var hits = 0;
        for (var at = 0; at + 1 < right.length(); at++) {
            hits += Long.parseLong(right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2)) == seen
                    ? 1 : 0;
        }
        if (hits > 0) {
            ways.put(Kind.SWAPPED, (double) hits / (right.length() - 1));
        }
    }

    private static void longer(String right, String wrong, Map<Kind, Double> ways) {
        if (wrong.length() != right.length() + 1) {
            return;
        }
        var doubled = 0;
        var extra = 0;
        for (var at = 0; at < wrong.length(); at++) {
            if ((wrong.substring(0, at) + wrong.substring(at + 1)).equals(right)) {
                extra++;
                doubled += at > 0 && wrong.charAt(at) == wrong.charAt(at - 1) ? 1 : 0;
            }
        }
        if (doubled > 0) {
            ways.put(Kind.DOUBLED, 1.0 / right.length());
        }
        if (extra > 0) {
            ways.put(Kind.EXTRA, extra / (10.0 * wrong.length()));
        }
    }

    private static int firstDifference(String one, String other) {
        var at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
