package gouji.plain;

import java.util.regex.Pattern;

/** A field that a spreadsheet would take for a formula, made text by an apostrophe in front (公式防护); and back, exactly. */
final class Defused {

    private static final Pattern DANGEROUS = Pattern.compile("\\s*[=+\\-@＝＋－＠].*|'.*", Pattern.DOTALL);

    private Defused() {
    }

    static String of(String field) {
        return DANGEROUS.matcher(field).matches() ? "'" + field : field;
    }

    /** What was defused, so that it comes back as it was: whatever began with an apostrophe got one more. */
    static String armed(String field) {
        return field.startsWith("'") ? field.substring(1) : field;
    }
}
