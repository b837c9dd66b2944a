package gouji.check;

import static java.util.Objects.requireNonNullElse;

import gouji.check.Finding.Verdict;
import gouji.exchange.WordListFile;
import gouji.form.CellRef;
import gouji.form.Rule.Severity;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.Typed;
import gouji.report.Unread;
import gouji.words.FindingSentence;
import gouji.words.Language;
import gouji.words.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A worked example of one rule: a report in which every cell is 0 and every text is written, but for what is named here.
 *
 * @param year     the reported year, 2023 unless said otherwise
 * @param scope    own unless said otherwise
 * @param today    the day on which it is still to be published; null where it is none's business
 * @param lastYear figures of the report on the year before, in which every other cell is 0; null where there is none
 * @param figures  what is typed; null leaves the cell blank, and what is no figure stands beside it unread
 * @param controls totals given from outside
 * @param typing   cells that are being typed and not accepted yet, at most one
 * @param unstated computed cells that the file leaves blank
 * @param findings all the rule finds that does not hold; none where it is kept
 */
record WorkedCase(String rule, String subject, Integer year, String level, String scope, String today, Map<String, String> lastYear,
                  Map<String, String> lastYearTexts, Map<String, String> figures, Map<String, String> controls,
                  Map<String, String> typing, List<String> unstated, Map<String, String> texts, List<Expected> findings) {

    /** A finding as a case states it. */
    record Expected(Verdict verdict, Severity severity, String cell, String quote, String left, String right, String difference, String message) {
    }

    WorkedCase {
        year = requireNonNullElse(year, 2023);
        level = requireNonNullElse(level, "county-office");
        scope = requireNonNullElse(scope, "own");
        figures = requireNonNullElse(figures, Map.of());
        controls = requireNonNullElse(controls, Map.of());
        typing = requireNonNullElse(typing, Map.of());
        unstated = requireNonNullElse(unstated, List.of());
        texts = requireNonNullElse(texts, Map.of());
    }

    private Optional<Sheet> before() {
        if (lastYear == null && lastYearTexts == null) {
            return Optional.empty();
        }
        var before = new WorkedCase(rule, subject, year - 1, level, scope, null, null, null, requireNonNullElse(lastYear, Map.of()), null, null, null,
                requireNonNullElse(lastYearTexts, Map.of()), List.of());
        return Optional.of(Sheet.of(Samples.FORM, before.report(new HashMap<>())));
    }

    Set<Verdict> verdicts() {
        return findings.isEmpty() ? EnumSet.of(Verdict.HOLDS)
                : findings.stream().map(Expected::verdict).collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    List<Expected> found() {
        var unread = new HashMap<CellRef, Unread>();
        var sheet = Sheet.of(Samples.FORM, report(unread), typing.entrySet().stream().findFirst().map(typed ->
                new Provisional(CellRef.parse(typed.getKey()), Figure.parse(typed.getValue()))));
        var sentence = new FindingSentence(Words.in(Language.CHINESE), sheet);
        var subject = new Case(sheet, unread, unstated.stream().map(CellRef::parse).collect(Collectors.toSet()),
                before(), Optional.ofNullable(today).map(LocalDate::parse));
        return ProseCheck.whole(Prose.of(subject), WordListFile.published()).stream()
                .filter(finding -> finding.rule().id().equals(rule) && finding.verdict() != Verdict.HOLDS)
                .map(finding -> new Expected(finding.verdict(), finding.severity(),
                        finding.pointsAt().map(CellRef::toString).orElse(null),
                        finding.span().map(Finding.Span::quote).orElse(null),
                        side(finding.left()), side(finding.right()), finding.difference().map(Figure::toString).orElse(null),
                        sentence.of(finding)))
                .toList();
    }

    private Report report(Map<CellRef, Unread> unread) {
        var report = Samples.zeros();
        var head = report.head();
        report = report.withHead(new Head(head.office(), head.officeName(), Level.of(level).orElseThrow(),
                Scope.of(scope).orElseThrow(), year));
        for (var text : texts.entrySet()) {
            report = report.withText(text.getKey(), text.getValue());
        }
        for (var control : controls.entrySet()) {
            report = report.withControl(CellRef.parse(control.getKey()), Figure.parse(control.getValue()));
        }
        for (var figure : figures.entrySet()) {
            var cell = CellRef.parse(figure.getKey());
            var typed = Typed.read(requireNonNullElse(figure.getValue(), ""), Samples.FORM.cell(cell).unit());
            if (typed instanceof Typed.Accepted accepted) {
                report = report.with(cell, accepted.figure(), accepted.addends());
            } else {
                report = report.without(cell);
            }
            if (typed instanceof Typed.Refused refused) {
                unread.put(cell, new Unread(refused.text(), refused.why()));
            }
        }
        return report;
    }

    private static String side(Optional<Reading> side) {
        return side.filter(Reading::isWhole).map(reading -> reading.figure().toString()).orElse(null);
    }
}
