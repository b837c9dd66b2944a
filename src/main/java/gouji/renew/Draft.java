package gouji.renew;

import gouji.renew.NumberInText.Kind;
import gouji.report.Figure;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Report;
import gouji.report.TextFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes facts of numbers of the texts (登记); each text is gone through once. */
final class Draft {

    /** Shorter words do not tell one matter from another. */
    private static final int TELLING = 4;

    /** What facts that are the same have in common, besides the matter. */
    private record Said(Figure value, String unit) {
    }

    private final List<TextFact> facts;
    private final Map<Said, List<TextFact>> bySaid = new HashMap<>();
    private int next;

    private Draft(Report report) {
        facts = new ArrayList<>(report.facts());
        facts.forEach(this::file);
        report.marks().values().forEach(marks -> marks.all().forEach(mark -> mark.fact().ifPresent(fact -> next = Math.max(next, fact))));
    }

    /** The report with every number of these texts that counts something as a fact. */
    static Report of(Report report, List<String> texts) {
        var draft = new Draft(report);
        var drafted = report;
        for (var key : texts) {
            var counts = NumbersInText.of(report.text(key)).stream().filter(number -> number.kind() == Kind.COUNT || number.kind() == Kind.ORDINAL);
            drafted = drafted.withMarks(key, draft.marked(report.text(key), report.marks(key), counts.toList()));
        }
        return drafted.withFacts(draft.facts);
    }

    /** The report with that number as a fact; the same report where it is one. */
    static Report of(Report report, String key, NumberInText number) {
        var draft = new Draft(report);
        var marks = draft.marked(report.text(key), report.marks(key), List.of(number));
        return report.withMarks(key, marks).withFacts(draft.facts);
    }

    /** Both numbers and marks come in the order of the text. */
    private Marks marked(String text, Marks known, List<NumberInText> numbers) {
        var marks = new ArrayList<Mark>();
        var before = known.all();
        var at = 0;
        for (var number : numbers) {
            while (at < before.size() && before.get(at).end() <= number.start()) {
                marks.add(before.get(at++));
            }
            var over = at < before.size() && before.get(at).start() < number.end() ? Optional.of(before.get(at)) : Optional.<Mark>empty();
            if (over.flatMap(Mark::fact).isEmpty()) {
                marks.add(new Mark(number.start(), number.end(), over.map(Mark::isUnrevised).orElse(false), Optional.of(fact(text, number).number())));
                while (at < before.size() && before.get(at).start() < number.end()) {
                    at++;
                }
            }
        }
        marks.addAll(before.subList(at, before.size()));
        return new Marks(marks);
    }

    private TextFact fact(String text, NumberInText number) {
        var matter = Matter.of(text, number.start(), number.behind());
        var said = new Said(number.amount(), number.unit());
        return bySaid.getOrDefault(said, List.of()).stream().filter(fact -> isSame(fact.matter(), matter)).findFirst().orElseGet(() -> {
            var fact = new TextFact(next + 1, matter, number.amount(), Optional.empty(), number.unit(), "", Optional.empty());
            facts.add(fact);
            file(fact);
            return fact;
        });
    }

    private void file(TextFact fact) {
        next = Math.max(next, fact.number());
        bySaid.computeIfAbsent(new Said(fact.value(), fact.unit()), any -> new ArrayList<>()).add(fact);
    }

    /**
     * 主动公开政府信息 and 政府信息 are one matter, where the same number of the same is told of both. A verb alone, 开展 2 次, is said
     * of many.
     */
    private static boolean isSame(String one, String other) {
        return Math.min(one.length(), other.length()) >= TELLING && (one.endsWith(other) || other.endsWith(one));
    }
}
