package gouji.office;

import gouji.original.Raised;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/**
 * The words of a Word file before 2007 while they are being read (doc 段落), without the instructions of fields, which may go on over
 * paragraphs.
 */
final class DocLine {

    private static final char FIELD = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final StringBuilder said = new StringBuilder();
    /** For each field that is open, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    void begin(String number) {
        said.setLength(0);
        said.append(number);
    }

    void run(CharacterRun run) {
        var isSeen = !run.isMarkedDeleted() && !run.isVanished() && !run.isStrikeThrough() && !run.isDoubleStrikeThrough();
        var words = run.isSymbol() ? "□" : run.text();
        if (run.getSubSuperScriptIndex() != 0) {
            words = Raised.of(words);
        }
        for (var at = 0; at < words.length(); at++) {
            character(words.charAt(at), isSeen);
        }
    }

    private void character(char character, boolean isSeen) {
        if (character == FIELD) {
            fields.push(false);
        } else if (character == RESULT && !fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        } else if (character == FIELD_END && !fields.isEmpty()) {
            fields.pop();
        } else if (isSeen && !fields.contains(false)) {
            shown(character);
        }
    }

    private void shown(char character) {
        switch (character) {
            case '\u000b', '\f' -> said.append('\n');
            case '\u001e' -> said.append('-');
            case '\u00a0' -> said.append(' ');
            case '\t' -> said.append(character);
            default -> {
                if (character >= ' ') {
                    said.append(character);
                }
            }
        }
    }

    String end() {
        return said.toString();
    }
}
