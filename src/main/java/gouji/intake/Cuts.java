package gouji.intake;

import java.util.ArrayList;
import java.util.List;

/** All ways to cut digits into numbers so that in each block the last one is the sum of the others (切分). */
final class Cuts {

    /** More digits are no row of an office, and have too many ways. */
    private static final int MOST_DIGITS = 40;
    private static final int LONGEST_NUMBER = 9;
    private static final int MOST_WAYS = 5_000;
    private static final int MOST_TRIED = 2_000_000;

    private final String digits;
    private final List<Integer> blocks;
    private final List<List<Long>> ways = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private int tried;

    private Cuts(String digits, List<Integer> blocks) {
        this.digits = digits;
        this.blocks = blocks;
    }

    /** Empty where there is none, or where there are too many to be tried. */
    static List<List<Long>> of(String digits, List<Integer> blocks) {
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return List.of();
        }
        var cuts = new Cuts(digits, blocks);
        cuts.cut(0, 0, 0, 0);
        return cuts.tried > MOST_TRIED || cuts.ways.size() > MOST_WAYS ? List.of() : cuts.ways;
    }

    private void cut(int from, int block, int inBlock, long sum) {
        if (++tried > MOST_TRIED || ways.size() > MOST_WAYS) {
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
