package gouji.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All ways to cut digits into numbers so that in each block the last one is the sum of the others (切分). */
final class Cuts {

    /** More digits are no row of an office, and have too many ways. */
    private static final int MOST_DIGITS = 40;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_WAYS = 5_000;
    private static final int MOST_TRIED = 2_000_000;

    private final String digits;
    private final List<Integer> blocks;
    private final int mostWays;
    private final List<List<Long>> ways = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private int tried;

    private Cuts(String digits, List<Integer> blocks, int mostWays) {
        this.digits = digits;
        this.blocks = blocks;
        this.mostWays = mostWays;
    }

    /** Empty where there is none, or where there are too many to be tried. */
    static List<List<Long>> of(String digits, List<Integer> blocks) {
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return List.of();
        }
        var cuts = new Cuts(digits, blocks, MOST_WAYS);
        cuts.cut(0, 0, 0, 0);
        return cuts.tried > MOST_TRIED || cuts.ways.size() > MOST_WAYS ? List.of() : cuts.ways;
    }

    /** Whether there is one where some numbers were left blank, or there are too many to be tried: nobody knows then how many to look for. */
    static boolean hasShorter(String digits, List<Integer> blocks) {
        return hasShorter(digits, blocks, List.of());
    }

    private static boolean hasShorter(String digits, List<Integer> blocks, List<Integer> begun) {
        if (begun.size() == blocks.size()) {
            return !begun.equals(blocks) && isAny(digits, begun.stream().filter(size -> size > 0).toList());
        }
        // A sum without parts is no sum; a block may be blank as a whole.
        return IntStream.rangeClosed(0, blocks.get(begun.size())).filter(size -> size != 1)
                .anyMatch(size -> hasShorter(digits, blocks, Stream.concat(begun.stream(), Stream.of(size)).toList()));
    }

    private static boolean isAny(String digits, List<Integer> blocks) {
        var cuts = new Cuts(digits, blocks, 0);
        cuts.cut(0, 0, 0, 0);
        return cuts.tried > MOST_TRIED || !cuts.ways.isEmpty();
    }

    private void cut(int from, int block, int inBlock, long sum) {
        if (++tried > MOST_TRIED || ways.size() > mostWays) {
            return;
        } else if (block == blocks.size()) {
            if (from == digits.length()) {
                ways.add(List.copyOf(numbers));
            }
            return;
        }
        var isTotal = inBlock == blocks.get(block) - 1;
        var longest = from < digits.length() && digits.charAt(from) == '0' ? 1 : LONGEST_NUMBER;
        for (var to = from + 1; to <= Math.min(digits.length(), from + longest); to++) {
            var number = Long.parseLong(digits.substring(from, to));
            if (!isTotal || number == sum) {
                numbers.add(number);
                cut(to, isTotal ? block + 1 : block, isTotal ? 0 : inBlock + 1, isTotal ? 0 : sum + number);
                numbers.remove(numbers.size() - 1);
            }
        }
    }
}
