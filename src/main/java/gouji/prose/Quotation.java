package gouji.prose;

import java.util.BitSet;

/**
 * What a sentence quotes: names of papers between 《》 and words between “”. They speak of their own years and offices.
 *
 * @param quoted the places of all quoted characters, the marks included
 */
record Quotation(BitSet quoted) {

    /** The names of papers (书名号) in these words; one that is never closed quotes nothing. */
    static Quotation ofPapers(String words) {
        var quoted = new BitSet();
        mark(words, '《', '》', quoted);
        return new Quotation(quoted);
    }

    /** Names of papers and quoted words. */
    static Quotation of(String words) {
        var quoted = new BitSet();
        mark(words, '《', '》', quoted);
        mark(words, '“', '”', quoted);
        return new Quotation(quoted);
    }

    boolean holds(int at) {
        return quoted.get(at);
    }

    private static void mark(String words, char opens, char closes, BitSet into) {
        var opened = words.indexOf(opens);
        while (opened >= 0) {
            var closed = words.indexOf(closes, opened);
            if (closed < 0) {
                return;
            }
            into.set(opened, closed + 1);
            opened = words.indexOf(opens, closed);
        }
    }
}
