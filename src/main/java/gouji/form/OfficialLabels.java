package gouji.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The labels an edition prints over its rows and columns (项目名称), and what a label printed elsewhere is meant to be. Blanks, widths,
 * punctuation, numbers in front and what stands in brackets behind do not matter; nor do the ways in which offices shorten a label.
 */
public final class OfficialLabels {

    /** Shorter words are too ordinary to be told from others. */
    private static final int DISTINCTIVE = 6;

    /** One character in four may be wrong, missing or too many, and never more than these. */
    private static final int MOST_WRONG = 3;

    /** 一、 （一） 1. and what stands for them. */
    private static final Pattern NUMBER = Pattern.compile("^[（(]?([一二三四五六七八九十]{1,2}|[0-9]{1,2})[）)、.．]\\s*");
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[）)]$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What offices write for each other, or leave out, without being wrong. */
    private static final Map<String, String> USUAL = usual();

    /** Letters to the label, by every way of writing that is right. */
    private final Map<String, Label> right = new LinkedHashMap<>();
    private final Map<String, Label> loosely = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(String letters, Label label) {
    }

    /**
     * A label of the edition.
     *
     * @param printed as the form prints it, with its number
     * @param number  in front of it: 2 or 三; empty where it has none
     */
    public record Label(String printed, String number) {

        /** The label without its number. */
        public String words() {
            return number.isEmpty() ? printed : NUMBER.matcher(printed).replaceFirst("");
        }
    }

    /** What words are to the form. */
    public sealed interface Reading {
    }

    /** They are this label as the form prints it, or by the short name this edition has for it. */
    public record Same(Label label) implements Reading {
    }

    /** They are this label, or a part of it, as offices usually write it. */
    public record Usual(Label label) implements Reading {
    }

    /** They are this label but for so many characters. */
    public record NearMiss(Label label, int wrong) implements Reading {
    }

    /** They are no label at all. */
    public record Other() implements Reading {
    }

    private OfficialLabels(Form form) {
        form.tables().forEach(table -> {
            Stream.concat(table.rows().stream(), table.columns().stream()).flatMap(OfficialLabels::headings).forEach(this::add);
            add(table.corner(), table.corner());
        });
        candidates.removeIf(candidate -> candidate.letters.length() < DISTINCTIVE);
    }

    public static OfficialLabels of(Form form) {
        return new OfficialLabels(form);
    }

    /** The number in front of words, such as 2 or 三; empty where there is none. */
    public static String number(String printed) {
        var match = NUMBER.matcher(Normalizer.normalize(printed.strip(), Normalizer.Form.NFKC));
        return match.find() ? match.group(1) : "";
    }

    /** How many letters the longest label has. */
    public int longest() {
        return candidates.stream().mapToInt(candidate -> candidate.letters.length()).max().orElse(0);
    }

    /** What a label printed somewhere is meant to be; the nearest of the edition's, the first of equals. */
    public Reading read(String printed) {
        var letters = letters(printed);
        if (right.containsKey(letters)) {
            return new Same(right.get(letters));
        } else if (loosely.containsKey(loose(letters))) {
            return new Usual(loosely.get(loose(letters)));
        } else if (letters.length() < 2) {
            return new Other();
        }
        return candidates.stream().filter(candidate -> candidate.letters.contains(letters)).findFirst()
                .<Reading>map(candidate -> new Usual(candidate.label)).orElseGet(() -> nearest(letters));
    }

    private Reading nearest(String letters) {
        var nearest = MOST_WRONG + 1;
        Reading found = new Other();
        for (var candidate : candidates) {
            var most = Math.min(nearest - 1, Math.min(MOST_WRONG, candidate.letters.length() / 4));
            var wrong = distance(letters, candidate.letters, most);
            if (letters.contains(candidate.letters)) {
                return new Other();
            } else if (wrong <= most) {
                nearest = wrong;
                found = new NearMiss(candidate.label, wrong);
            }
        }
        return found;
    }

    private static Stream<Heading> headings(Heading heading) {
        return Stream.concat(Stream.of(heading), heading.parts().stream().flatMap(OfficialLabels::headings));
    }

    private void add(Heading heading) {
        add(heading.label(), heading.shortLabel());
    }

    private void add(String printed, String shortened) {
        var label = new Label(printed, number(printed));
        for (var way : List.of(printed, BRACKETED.matcher(printed).replaceAll(""), shortened, shortened.substring(shortened.indexOf(' ') + 1))) {
            var letters = letters(way);
            if (!letters.isEmpty()) {
                right.putIfAbsent(letters, label);
                loosely.putIfAbsent(loose(letters), label);
            }
        }
        candidates.add(new Candidate(letters(printed), label));
        candidates.add(new Candidate(letters(BRACKETED.matcher(printed).replaceAll("")), label));
    }

    /** The letters of a label without its number, all of one width. */
    private static String letters(String printed) {
        var plain = Normalizer.normalize(printed.strip(), Normalizer.Form.NFKC);
        return NO_LETTER.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceAll("");
    }

    private static Map<String, String> usual() {
        var usual = new LinkedHashMap<String, String>();
        Stream.of("年度=年", "上年=年", "去年=年", "本年=年", "当年=年", "下一年=下年", "其它=其他", "或者=、", "或=、", "和=、", "及=、", "与=、", "、=",
                "行政法规=法规", "行政=", "性=", "的=", "类=", "已经=", "已=", "需要=需", "仍=", "属于=", "涉及=", "属=", "政府信息=信息", "相应=", "相关=",
                "第三人=第三方", "保障=保护", "未=不", "继续=", "重新=", "数量=数", "件数=数", "总数=数")
                .map(pair -> pair.split("=", -1)).forEach(pair -> usual.put(pair[0], pair[1]));
        return usual;
    }

    private static String loose(String letters) {
        var loose = letters;
        for (var each : USUAL.entrySet()) {
            loose = loose.replace(each.getKey(), each.getValue());
        }
        return loose;
    }

    /** How many characters are wrong, missing or too many (Levenshtein); more than {@code most} are not counted. */
    private static int distance(String one, String other, int most) {
        if (most < 0 || Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var before = new int[other.length() + 1];
        for (var at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (var row = 1; row <= one.length(); row++) {
            var next = new int[before.length];
            next[0] = row;
            var least = row;
            for (var at = 1; at < next.length; at++) {
                var changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                next[at] = Math.min(changed, Math.min(before[at], next[at - 1]) + 1);
                least = Math.min(least, next[at]);
            }
            if (least > most) {
                return most + 1;
            }
            before = next;
        }
        return before[other.length()];
    }
}
