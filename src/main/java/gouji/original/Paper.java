package gouji.original;

import java.util.List;
import java.util.Optional;

/**
 * What a PDF is besides its lines and tables (纸面).
 *
 * @param text     what the pages say, in the order in which a PDF of ours says it and without spaces; only for holding PDFs against each other
 * @param carried  what a program has enclosed in it (随附), not yet looked at; none in the PDFs of others
 * @param pictures the pages that are pictures, from 1; what they show was not read
 * @param unknown  how many signs it does not tell the meaning of; U+FFFD stands for each
 */
public record Paper(String text, Optional<String> carried, List<Integer> pictures, int unknown) {

    public Paper {
        pictures = List.copyOf(pictures);
    }
}
