package gouji.document;

import gouji.document.Redline.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A typed text as the paragraphs it is printed in (段落), and the level each begins with. */
public final class Lines {

    /** 一、 or （一）, which are set apart in type; 1. and （1） look like the text itself. */
    private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");

    /** A sub-heading longer than this is a sentence. */
    private static final int LONGEST_HEADING = 40;

    private Lines() {
    }

    /** Its paragraphs without the spaces people indent with; empty lines are none. Word's line break (U+000B) ends one too. */
    static List<String> of(String text) {
        return Stream.of(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether the whole paragraph is a sub-heading, with its text in those behind it. */
    public static boolean isHeading(String line) {
        return !level(line).isEmpty() && end(line) == line.length() && line.length() <= LONGEST_HEADING;
    }

    /**
     * A paragraph and the sub-heading it begins with, up to its first full stop.
     *
     * @param type    first (一、) or second (（一）), empty where it begins with none
     * @param heading empty where it begins with none
     */
    public record Opening(String type, String heading, String rest) {
    }

    /** How a paragraph begins; what is longer than a sub-heading is a sentence. */
    public static Opening opening(String line) {
        var type = level(line);
        var end = end(line);
        return type.isEmpty() || end > LONGEST_HEADING ? new Opening("", "", line)
                : new Opening(type, line.substring(0, end), line.substring(end));
    }

    /** One paragraph as XHTML; its sub-heading takes the type of its level. */
    static String html(String line) {
        return html(List.of(new Run(Fate.KEPT, line)));
    }

    /** The same with what became of its words. */
    static String html(List<Run> runs) {
        var marked = marked(runs);
        var rest = marked.rest().stream().map(Lines::html).collect(Collectors.joining());
        return marked.type().isEmpty() ? "<p>" + rest + "</p>\n" : (marked.isAlone() ? "<p class=\"alone\">" : "<p>") + "<span class=\""
                + marked.type() + "\">" + marked.heading().stream().map(Lines::html).collect(Collectors.joining()) + "</span>" + rest + "</p>\n";
    }

    private static String html(Run run) {
        return run.fate().html(run.text());
    }

    /**
     * A marked paragraph and the sub-heading it begins with.
     *
     * @param type    as that of an {@link Opening}: of the paragraph as it is now, or as it was where all of it is gone
     * @param isAlone whether nothing of the paragraph stands behind its sub-heading
     */
    public record Marked(String type, List<Run> heading, List<Run> rest, boolean isAlone) {

        public Marked {
            heading = List.copyOf(heading);
            rest = List.copyOf(rest);
        }
    }

    /** Cuts a marked paragraph behind its sub-heading; what is struck goes with what stands before it. */
    public static Marked marked(List<Run> runs) {
        var isGone = runs.stream().allMatch(run -> run.fate() == Fate.STRUCK);
        var line = runs.stream().filter(run -> isGone || run.fate() != Fate.STRUCK).map(Run::text).collect(Collectors.joining());
        var type = level(line);
        var end = end(line);
        if (type.isEmpty() || end > LONGEST_HEADING) {
            return new Marked("", List.of(), runs, false);
        }
        var heading = new ArrayList<Run>();
        var rest = new ArrayList<Run>();
        var at = 0;
        for (var run : runs) {
            var counts = isGone || run.fate() != Fate.STRUCK;
            if (!counts) {
                (at < end ? heading : rest).add(run);
                continue;
            }
            var split = Math.max(0, Math.min(run.text().length(), end - at));
            heading.add(new Run(run.fate(), run.text().substring(0, split)));
            rest.add(new Run(run.fate(), run.text().substring(split)));
            at += run.text().length();
        }
        return new Marked(type, heading, rest, end == line.length());
    }

    private static String level(String line) {
        return FIRST.matcher(line).matches() ? "first" : SECOND.matcher(line).matches() ? "second" : "";
    }

    /** Behind the first full stop, or behind everything. */
    private static int end(String line) {
        var stop = line.indexOf('。') + 1;
        return stop > 0 ? stop : line.length();
    }
}
