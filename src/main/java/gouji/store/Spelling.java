package gouji.store;

import gouji.form.CellRef;
import gouji.report.Acceptance;
import gouji.report.Addend;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Margin;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Scope;
import gouji.report.TextDifference;
import gouji.report.TextFact;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How values of a report are spelled in the tables: as lists of words, the empty list for nothing. What cannot be read again is
 * an {@link IllegalArgumentException}.
 */
final class Spelling {

    /** Control figures are totals, which have no limit. */
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** How many words a margin has without the names of its addends. */
    private static final int MARGIN = 5;

    /** How many words a decision has, and how many it had before it told what the finding said. */
    private static final int ACCEPTANCE = 5;
    private static final int OLD_ACCEPTANCE = 4;
    /** Stands before decisions that tell it; no rule is called so. */
    private static final String SAID = "said";

    private static final Pattern MARK = Pattern.compile("([0-9]{1,6})\\+([0-9]{1,6})(!)?(?:#([0-9]{1,6}))?");
    /** How many words a fact has. */
    private static final int FACT = 7;

    private Spelling() {
    }

    static List<String> text(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    static String text(List<String> words) {
        return words.isEmpty() ? "" : only(words);
    }

    /** Of a changed text the journal keeps the part that differs, with the place where it begins. */
    static Row difference(Kind kind, String key, TextDifference difference) {
        var place = Integer.toString(difference.at());
        return new Row(kind, key, List.of(place, difference.before()), List.of(place, difference.after()));
    }

    static TextDifference difference(Row row) {
        counted(row.before(), 2);
        counted(row.after(), 2);
        if (!row.before().get(0).equals(row.after().get(0))) {
            throw unknown(row.before());
        }
        return new TextDifference(Integer.parseInt(row.before().get(0)), row.before().get(1), row.after().get(1));
    }

    static List<String> figure(Optional<Figure> figure) {
        return figure.map(Figure::toString).stream().toList();
    }

    static Optional<Figure> figure(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(figure(only(words)));
    }

    static List<String> margin(Margin margin) {
        return margin.equals(Margin.EMPTY) ? List.of()
                : Stream.concat(Stream.of(margin.figures().stream().map(Figure::toString).collect(Collectors.joining("+")), margin.source(),
                        margin.note(), Boolean.toString(margin.carried()), Boolean.toString(margin.toCheck())), names(margin)).toList();
    }

    static Margin margin(List<String> words) {
        if (words.isEmpty()) {
            return Margin.EMPTY;
        }
        var figures = words.get(0).isEmpty() ? List.<String>of() : List.of(words.get(0).split("\\+", -1));
        var named = words.size() > MARGIN;
        counted(words, named ? MARGIN + figures.size() : MARGIN);
        var addends = IntStream.range(0, figures.size()).mapToObj(at ->
                new Addend(figure(figures.get(at)), named ? words.get(MARGIN + at) : "")).toList();
        return new Margin(addends, words.get(1), words.get(2), truth(words.get(3)), truth(words.get(4)));
    }

    /** The names of the addends come last, and only where there is one: without names the words are what they always were. */
    private static Stream<String> names(Margin margin) {
        var names = margin.addends().stream().map(Addend::name).toList();
        return names.stream().allMatch(String::isEmpty) ? Stream.empty() : names.stream();
    }

    static List<String> head(Head head) {
        return List.of(head.office().toString(), head.officeName(), head.level().key(), head.scope().key(),
                Integer.toString(head.year()));
    }

    static Head head(List<String> words) {
        counted(words, 5);
        return new Head(UUID.fromString(words.get(0)), words.get(1), Level.of(words.get(2)).orElseThrow(() -> unknown(words)),
                Scope.of(words.get(3)).orElseThrow(() -> unknown(words)), Integer.parseInt(words.get(4)));
    }

    static List<String> accepted(List<Acceptance> accepted) {
        var isOld = accepted.stream().allMatch(one -> one.said().isEmpty());
        var words = accepted.stream().flatMap(one -> Stream.of(one.rule(),
                one.cells().stream().map(CellRef::toString).collect(Collectors.joining(" ")), one.reason(), one.at().toString(), one.said())
                .limit(isOld ? OLD_ACCEPTANCE : ACCEPTANCE));
        return Stream.concat(isOld ? Stream.<String>empty() : Stream.of(SAID), words).toList();
    }

    static List<Acceptance> acceptances(List<String> words) {
        var accepted = new ArrayList<Acceptance>();
        var isOld = words.isEmpty() || !words.get(0).equals(SAID);
        var length = isOld ? OLD_ACCEPTANCE : ACCEPTANCE;
        for (var at = isOld ? 0 : 1; at < words.size(); at += length) {
            var one = words.subList(at, Math.min(at + length, words.size()));
            counted(one, length);
            var cells = one.get(1).isEmpty() ? Stream.<String>empty() : Stream.of(one.get(1).split(" ", -1));
            accepted.add(new Acceptance(one.get(0), cells.map(CellRef::parse).toList(), isOld ? "" : one.get(4), one.get(2), time(one.get(3))));
        }
        return List.copyOf(accepted);
    }

    /**
     * Marks in one word, each by its distance from the one before and its length, so that what is typed before them changes one
     * distance: {@code 12+4! 30+1!#3}, ! for unrevised, # before the number of a fact.
     */
    static List<String> marks(Marks marks) {
        var word = new StringBuilder();
        var last = 0;
        for (var mark : marks.all()) {
            word.append(word.length() == 0 ? "" : " ").append(mark.start() - last).append('+').append(mark.end() - mark.start());
            word.append(mark.isUnrevised() ? "!" : "");
            mark.fact().ifPresent(fact -> word.append('#').append(fact));
            last = mark.end();
        }
        return text(word.toString());
    }

    static Marks marks(List<String> words) {
        var marks = new ArrayList<Mark>();
        var last = 0;
        for (var word : words.isEmpty() ? new String[0] : only(words).split(" ", -1)) {
            var mark = MARK.matcher(word);
            if (!mark.matches()) {
                throw unknown(List.of(word));
            }
            var start = last + Integer.parseInt(mark.group(1));
            last = start + Integer.parseInt(mark.group(2));
            marks.add(new Mark(start, last, mark.group(3) != null, Optional.ofNullable(mark.group(4)).map(Integer::valueOf)));
        }
        return new Marks(marks);
    }

    static List<String> told(List<TextFact> facts) {
        return facts.stream().flatMap(fact -> Stream.of(Integer.toString(fact.number()), fact.matter(), fact.value().toString(),
                fact.lastYear().map(Figure::toString).orElse(""), fact.unit(), fact.source(),
                fact.cell().map(CellRef::toString).orElse(""))).toList();
    }

    static List<TextFact> facts(List<String> words) {
        var facts = new ArrayList<TextFact>();
        for (var at = 0; at < words.size(); at += FACT) {
            var one = words.subList(at, Math.min(at + FACT, words.size()));
            counted(one, FACT);
            facts.add(new TextFact(Integer.parseInt(one.get(0)), one.get(1), figure(one.get(2)),
                    Optional.of(one.get(3)).filter(word -> !word.isEmpty()).map(Spelling::figure), one.get(4), one.get(5),
                    Optional.of(one.get(6)).filter(word -> !word.isEmpty()).map(CellRef::parse)));
        }
        return List.copyOf(facts);
    }

    private static Figure figure(String word) {
        if (!FIGURE.matcher(word).matches()) {
            throw unknown(List.of(word));
        }
        return new Figure(new BigDecimal(word));
    }

    private static OffsetDateTime time(String word) {
        try {
            return OffsetDateTime.parse(word);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + word + "' is no time", e);
        }
    }

    private static boolean truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unknown(List.of(word));
        };
    }

    private static String only(List<String> words) {
        counted(words, 1);
        return words.get(0);
    }

    private static void counted(List<String> words, int expected) {
        if (words.size() != expected) {
            throw new IllegalArgumentException(words.size() + " words where " + expected + " belong");
        }
    }

    private static IllegalArgumentException unknown(List<String> words) {
        return new IllegalArgumentException("'" + String.join(" ", words) + "' cannot be read");
    }
}
