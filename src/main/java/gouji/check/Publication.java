package gouji.check;

import gouji.check.Finding.Said;
import gouji.check.Finding.Verdict;
import gouji.form.Rule.Deadlines;
import gouji.form.Rule.Severity;
import gouji.report.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * R4: the report is public in time. Asked only of a report that is still to be published, and in its own season: what became of the
 * report of an earlier year is not known here. Where the level leaves two days possible, the time between them is open.
 */
record Publication(Deadlines rule, Case subject) {

    void tell(Consumer<Finding> findings) {
        var year = subject.sheet().report().head().year() + 1;
        subject.today().filter(today -> today.getYear() <= year).ifPresent(today -> {
            var days = days(year);
            if (!days.isEmpty()) {
                findings.accept(on(today, days));
            }
        });
    }

    private List<LocalDate> days(int year) {
        var head = subject.sheet().report().head();
        return rule.deadlines().stream()
                .filter(each -> each.scopes().contains(head.scope().key()))
                .filter(each -> head.level() == Level.UNKNOWN || each.levels().contains(head.level().key()))
                .map(each -> each.by().atYear(year)).distinct().sorted().toList();
    }

    private Finding on(LocalDate today, List<LocalDate> days) {
        var last = days.get(days.size() - 1);
        var verdict = !today.isAfter(days.get(0)) ? Verdict.HOLDS : today.isAfter(last) ? Verdict.BROKEN : Verdict.OPEN;
        var fills = (verdict == Verdict.OPEN ? days.stream() : Stream.of(last)).flatMap(day ->
                Stream.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).map(Object::toString)).toList();
        return new Finding(rule.about(), days.size() > 1 ? Severity.QUESTION : rule.about().severity(), verdict, List.of(),
                Optional.empty(), new Said(verdict == Verdict.OPEN ? "finding.R4.open" : "finding.R4", fills), Optional.empty(),
                Optional.empty());
    }
}
