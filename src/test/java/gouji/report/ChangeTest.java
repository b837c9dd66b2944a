package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.CellRef;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final UUID OFFICE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final List<CellRef> CELLS = List.of(CellRef.parse("t/a/x"), CellRef.parse("t/a/y"), CellRef.parse("t/b/x"));
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-01-12T12:00:00+08:00");

    @RepeatedTest(200)
    void theChangesTurnOneReportIntoTheOtherAndBack(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var from = report(random);
        var to = report(random);
        var changes = Change.between(from, to);
        assertEquals(to, changes.stream().reduce(from, ChangeTest::after, (a, b) -> b));
        var backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        assertEquals(from, backwards.stream().reduce(to, ChangeTest::before, (a, b) -> b));
    }

    @RepeatedTest(20)
    void equalReportsDifferInNothing(RepetitionInfo repetition) {
        assertEquals(List.of(), Change.between(report(new Random(repetition.getCurrentRepetition())),
                report(new Random(repetition.getCurrentRepetition()))));
    }

    @Test
    void onlyWhatDiffersIsNamedInAFixedOrder() {
        var from = blank().with(CELLS.get(0), Figure.of(1), List.of()).withText("other", "无").withText("overview", "一");
        var to = from.with(CELLS.get(2), Figure.of(3), List.of()).with(CELLS.get(1), Figure.of(2), List.of()).without(CELLS.get(0))
                .withText("overview", "二").withText("other", "");
        assertEquals(List.of(
                        new Change.OfText("other", "无", ""),
                        new Change.OfText("overview", "一", "二"),
                        new Change.OfFigure(CELLS.get(0), Optional.of(Figure.of(1)), Optional.empty()),
                        new Change.OfFigure(CELLS.get(1), Optional.empty(), Optional.of(Figure.of(2))),
                        new Change.OfFigure(CELLS.get(2), Optional.empty(), Optional.of(Figure.of(3)))),
                Change.between(from, to));
    }

    private static Report blank() {
        return Report.blank(new Head(OFFICE, "示例县", Level.UNKNOWN, Scope.OWN, 2023), "2021");
    }

    private static Report report(Random random) {
        var report = blank().withHead(new Head(OFFICE, "示例" + random.nextInt(2), pick(random, Level.values()),
                pick(random, Scope.values()), 2022 + random.nextInt(2)));
        for (var cell : CELLS) {
            if (random.nextBoolean()) {
                report = report.with(cell, Figure.of(random.nextInt(3)), List.of(Figure.ZERO));
            }
            if (random.nextBoolean()) {
                report = report.withControl(cell, Optional.of(Figure.of(random.nextInt(2))));
            }
            report = report.withMargin(cell, pick(random, Margin.EMPTY, Margin.EMPTY.asCarried(), report.margin(cell)));
        }
        for (var key : List.of("preamble", "overview")) {
            report = report.withText(key, pick(random, "", "一", "二"));
        }
        var reasons = pick(random, List.<Acceptance>of(), List.of(new Acceptance("R12", CELLS, "0123456789abcdef", "州政府", NOON)));
        var marks = pick(random, Map.<String, Marks>of(), Map.of("overview", new Marks(List.of(new Mark(0, 1, random.nextBoolean(), Optional.of(1))))));
        var facts = pick(random, List.<TextFact>of(), List.of(new TextFact(1, "发布", Figure.of(random.nextInt(2)), Optional.empty(), "条", "", Optional.empty())));
        return new Report(report.head(), report.edition(), report.texts(), report.figures(), report.controls(), report.margins(), reasons,
                marks, facts);
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Report after(Report report, Change change) {
        return applied(report, change, true);
    }

    private static Report before(Report report, Change change) {
        return applied(report, change, false);
    }

    private static Report applied(Report report, Change change, boolean forwards) {
        if (change instanceof Change.OfHead head) {
            return report.withHead(forwards ? head.to() : head.from());
        } else if (change instanceof Change.OfText text) {
            return report.withTextAlone(text.key(), forwards ? text.to() : text.from());
        } else if (change instanceof Change.OfControl control) {
            return report.withControl(control.cell(), forwards ? control.to() : control.from());
        } else if (change instanceof Change.OfMargin margin) {
            return report.withMargin(margin.cell(), forwards ? margin.to() : margin.from());
        } else if (change instanceof Change.OfAcceptances reasons) {
            return report.withAccepted(forwards ? reasons.to() : reasons.from());
        } else if (change instanceof Change.OfMarks marks) {
            return report.withMarks(marks.key(), forwards ? marks.to() : marks.from());
        } else if (change instanceof Change.OfFacts facts) {
            return report.withFacts(forwards ? facts.to() : facts.from());
        }
        var figure = (Change.OfFigure) change;
        var figures = new HashMap<>(report.figures());
        figures.remove(figure.cell());
        (forwards ? figure.to() : figure.from()).ifPresent(value -> figures.put(figure.cell(), value));
        return report.withFigures(figures);
    }
}
