package gouji.intake;

import gouji.form.LabelText;
import gouji.intake.Glyph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows a label in running text up to the next one (标签之后): first what may be figures, then what cannot.
 *
 * @param figures    each without a gap inside
 * @param rest       words that are no figures
 * @param isDoubtful whether the last digit may be the number of the next label
 */
record Behind(List<Word> figures, List<Word> rest, boolean isDoubtful) {

    private static final String SIGNS = "-+±/—–";
    private static final String OPENING = "（(“\"《〈[【、，:：；。.";
    private static final int LONGEST_UNIT = 4;

    /**
     * Characters without a gap between them.
     *
     * @param to the first one behind it
     */
    record Word(int from, int to) {
    }

    static Behind of(List<Glyph> glyphs, Mark mark, Optional<Mark> next) {
        var words = words(glyphs, mark.to(), next.map(Mark::from).orElse(glyphs.size()));
        var figures = new ArrayList<>(words.stream().takeWhile(word -> isFigure(glyphs, word)).toList());
        var rest = new ArrayList<>(words.subList(figures.size(), words.size()));
        rest.removeIf(word -> glyphs.subList(word.from(), word.to()).stream().noneMatch(Glyph::isText));
        if (!figures.isEmpty() && !rest.isEmpty() && isUnit(glyphs, figures.get(figures.size() - 1), rest.get(0))) {
            figures.set(figures.size() - 1, new Word(figures.get(figures.size() - 1).from(), rest.remove(0).to()));
        }
        var number = next.flatMap(label -> numberBefore(glyphs, label));
        if (number.isPresent() && !figures.isEmpty() && rest.isEmpty()) {
            var last = figures.get(figures.size() - 1);
            if (last.to() - last.from() == 1) {
                figures.remove(figures.size() - 1);
                return new Behind(figures, rest, false);
            }
            return new Behind(figures, rest, true);
        }
        return new Behind(figures, rest, false);
    }

    /** The first character behind the figures. */
    int end() {
        return figures.get(figures.size() - 1).to();
    }

    private static List<Word> words(List<Glyph> glyphs, int from, int to) {
        var words = new ArrayList<Word>();
        for (var at = from; at < to; at++) {
            if (glyphs.get(at).kind() != Kind.GAP) {
                var end = at;
                while (end < to && glyphs.get(end).kind() != Kind.GAP) {
                    end++;
                }
                bare(glyphs, at, end).ifPresent(words::add);
                at = end;
            }
        }
        return words;
    }

    /** Without the brackets and stops that belong to the labels around it. */
    private static Optional<Word> bare(List<Glyph> glyphs, int from, int to) {
        var first = from;
        while (first < to && glyphs.get(first).kind() == Kind.MARK && SIGNS.indexOf(glyphs.get(first).character()) < 0) {
            first++;
        }
        var last = to;
        while (last > first && glyphs.get(last - 1).kind() == Kind.MARK && OPENING.indexOf(glyphs.get(last - 1).character()) >= 0) {
            last--;
        }
        return last > first ? Optional.of(new Word(first, last)) : Optional.empty();
    }

    private static boolean isFigure(List<Glyph> glyphs, Word word) {
        var first = glyphs.get(word.from());
        return first.kind() == Kind.DIGIT || SIGNS.indexOf(first.character()) >= 0;
    }

    /** A short word in the same line: 97 件. */
    private static boolean isUnit(List<Glyph> glyphs, Word figure, Word word) {
        return word.to() - word.from() <= LONGEST_UNIT && glyphs.get(figure.from()).line() == glyphs.get(word.from()).line();
    }

    /** The number of the next label, where it stands right before it without a stop: 3其他. */
    private static Optional<Character> numberBefore(List<Glyph> glyphs, Mark label) {
        var before = label.from() > 0 ? glyphs.get(label.from() - 1) : glyphs.get(label.from());
        return glyphs.get(label.from()).kind() != Kind.DIGIT && before.kind() == Kind.DIGIT && label.phrase().rows().stream().map(row -> LabelText.of(row.heading().label()).number())
                .anyMatch(number -> number.equals(Optional.of(String.valueOf(before.character())))) ? Optional.of(before.character()) : Optional.empty();
    }
}
