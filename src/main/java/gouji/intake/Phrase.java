package gouji.intake;

import gouji.form.Form;
import gouji.form.Heading;
import gouji.intake.Glyph.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The letters and digits of a label, a title or a section heading, by which it is found in running text (字样).
 *
 * @param letters its number first, where it has one
 * @param rows    the rows that are called so
 * @param columns the headings of columns that are, by table
 * @param bound   whether it is a title of a table or a section, behind which other headings hold
 */
record Phrase(String letters, List<FormRow> rows, List<Column> columns, boolean bound) {

    /** A column by the keys of its table and of its own; for a merged heading the one over it. */
    record Column(String table, String key) {
    }

    private static final Pattern NO_TEXT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ASIDE = Pattern.compile("(?<=.)[（(][^（）()]*[）)]");
    private static final Pattern NUMBER = Pattern.compile("^[（(]?([一二三四五六七八九十]|[0-9]{1,2})[）)、.．]");
    private static final List<String> SHORTENED = List.of("规范性文件");
    private static final String ENDS_A_NUMBER = ".、,)";

    /** All phrases, the longest first. */
    static List<Phrase> all(Form form, Vocabulary vocabulary) {
        var phrases = new LinkedHashMap<String, Phrase>();
        form.sections().forEach(section -> add(phrases, section.title(), List.of(), List.of(), true));
        for (var table : vocabulary.tables()) {
            add(phrases, table.title(), List.of(), List.of(), true);
            add(phrases, table.corner(), List.of(), List.of(), false);
            table.columns().stream().flatMap(Vocabulary::all).forEach(heading -> ways(heading).forEach(way ->
                    add(phrases, way, List.of(), List.of(new Column(table.key(), heading.key())), false)));
        }
        vocabulary.rows().forEach(row -> ways(row.heading()).forEach(way -> add(phrases, way, List.of(row), List.of(), false)));
        vocabulary.rows().stream().filter(row -> SHORTENED.stream().anyMatch(row.heading().label()::endsWith)).forEach(row ->
                SHORTENED.forEach(way -> add(phrases, way, List.of(row), List.of(), false)));
        return phrases.values().stream().sorted(Comparator.comparingInt((Phrase phrase) -> phrase.letters.length()).reversed()).toList();
    }

    /** The first character behind it, where it stands there whole; gaps and marks inside do not matter. */
    Optional<Integer> endAt(List<Glyph> glyphs, int from) {
        var at = from;
        for (var letter = 0; letter < letters.length(); letter++) {
            var hasMark = false;
            while (letter > 0 && at < glyphs.size() && !glyphs.get(at).isText()) {
                hasMark |= glyphs.get(at).kind() == Kind.MARK && ENDS_A_NUMBER.indexOf(glyphs.get(at).character()) >= 0;
                at++;
            }
            if (at >= glyphs.size() || glyphs.get(at).character() != letters.charAt(letter) || letter == 1 && !hasMark && Character.isDigit(letters.charAt(0))) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(at);
    }

    private static List<String> ways(Heading heading) {
        var ways = new ArrayList<String>();
        for (var way : List.of(heading.label(), ASIDE.matcher(heading.label()).replaceAll(""))) {
            ways.add(way);
            ways.add(NUMBER.matcher(way).replaceFirst(""));
        }
        return ways;
    }

    private static void add(Map<String, Phrase> phrases, String words, List<FormRow> rows, List<Column> columns, boolean bound) {
        var letters = NO_TEXT.matcher(words).replaceAll("");
        if (letters.length() >= 2) {
            phrases.merge(letters, new Phrase(letters, rows, columns, bound), (one, other) ->
                    new Phrase(letters, joined(one.rows, other.rows), joined(one.columns, other.columns), one.bound || other.bound));
        }
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var joined = new ArrayList<>(one);
        other.stream().filter(each -> !joined.contains(each)).forEach(joined::add);
        return joined;
    }
}
