package gouji.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text in what is compared of it (字词): a number is one, so is a foreign word, and else each character as it is read. */
public final class TextWords {

    /** Not by RE2/J, which knows no whole characters; nothing here is tried twice. */
    private static final Pattern WORD = Pattern.compile("[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[A-Za-z]+|\\R|\\X");

    private TextWords() {
    }

    /** Together they are the text. */
    public static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether it is a number. */
    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
