package gouji.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.culprit.Suspects;
import gouji.form.Cell;
import gouji.intake.Intake;
import gouji.words.CulpritSentence;
import gouji.words.FindingSentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of JSON about one checked file, for programs; the keys are a contract. Of a file of others, {@code intake} tells beside them
 * which cells were inferred, and what of the file has no cell.
 */
record CheckJson(FindingSentence sentence, CulpritSentence culprit) {

    String line(Path file, Case subject, List<Finding> findings, List<Suspects> suspects, Optional<Intake> intake) {
        var sheet = subject.sheet();
        var report = sheet.report();
        var json = JsonNodeFactory.instance.objectNode().put("file", file.toString());
        json.putObject("report").put("office", report.head().officeName()).put("year", report.head().year())
                .put("edition", report.edition());
        var figures = json.putObject("figures");
        sheet.form().cells().forEach(cell -> figures.put(cell.ref().toString(), text(Optional.of(sheet.read(cell)))));
        var controls = json.putObject("controls");
        sheet.form().cells().forEach(cell -> report.control(cell.ref()).ifPresent(control ->
                controls.put(cell.ref().toString(), control.toString())));
        var unread = json.putArray("unread");
        sheet.form().cells().forEach(cell -> Optional.ofNullable(subject.unread().get(cell.ref())).ifPresent(text ->
                unread.addObject().put("cell", cell.ref().toString()).put("printed", text.printed())
                        .put("why", sentence.refusal(text, cell.unit()))));
        var list = json.putArray("findings");
        findings.forEach(finding -> list.add(finding(finding)));
        var culprits = json.putArray("culprits");
        for (var finding = 0; finding < findings.size(); finding++) {
            culprits(finding, findings.get(finding), suspects).forEach(culprits::add);
        }
        intake.ifPresent(taken -> json.set("intake", intake(taken)));
        return json.toString();
    }

    private static ObjectNode intake(Intake taken) {
        var json = JsonNodeFactory.instance.objectNode();
        var inferred = json.putArray("inferred");
        taken.form().cells().stream().map(Cell::ref).filter(cell -> taken.cells().containsKey(cell) && taken.cells().get(cell).inferred())
                .forEach(cell -> inferred.add(cell.toString()));
        var remarks = json.putArray("remarks");
        taken.remarks().stream().sorted().forEach(remark -> remarks.add(remark.name()));
        var legacy = json.putArray("legacy");
        taken.legacy().forEach(each -> legacy.addObject().put("row", each.row()).put("column", each.column()).put("printed", each.printed()));
        var leftovers = json.putArray("leftovers");
        taken.leftovers().forEach(each -> leftovers.addObject().put("why", each.why().name()).put("words", each.words()));
        return json;
    }

    private ObjectNode finding(Finding finding) {
        var told = Optional.of(finding).filter(some -> some.verdict() != Verdict.OPEN);
        var json = JsonNodeFactory.instance.objectNode().put("rule", finding.rule().id())
                .put("severity", lower(finding.severity())).put("verdict", lower(finding.verdict()))
                .put("left", text(told.flatMap(Finding::left))).put("right", text(told.flatMap(Finding::right)))
                .put("difference", told.flatMap(Finding::difference).map(Object::toString).orElse(null));
        var cells = json.putArray("cells");
        finding.cells().forEach(cell -> cells.add(cell.toString()));
        finding.span().ifPresentOrElse(span -> json.putObject("span").put("text", span.text()).put("start", span.start())
                .put("end", span.end()).put("quote", span.quote()), () -> json.putNull("span"));
        return json.put("message", sentence.of(finding));
    }

    /** Who may be to blame for one finding, the likeliest first: its place in the findings counts from 0, the rank from 1. */
    private List<ObjectNode> culprits(int place, Finding finding, List<Suspects> suspects) {
        var ranked = suspects.stream().filter(cause -> cause.findings().contains(finding)).findFirst().map(Suspects::culprits).orElse(List.of());
        var list = new ArrayList<ObjectNode>();
        for (var each : ranked) {
            var json = JsonNodeFactory.instance.objectNode().put("finding", place).put("rank", list.size() + 1);
            var changes = json.putArray("changes");
            each.corrections().forEach(change -> changes.addObject().put("cell", change.cell().toString())
                    .put("from", change.from().toString()).put("to", change.to().toString()));
            list.add(json.put("why", culprit.why(each)));
        }
        return list;
    }

    /** A figure over blanks is none yet. */
    private static String text(Optional<Reading> reading) {
        return reading.filter(Reading::isWhole).map(whole -> whole.figure().toString()).orElse(null);
    }

    static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
