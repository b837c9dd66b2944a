package gouji.prose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.check.Case;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.Typed;
import gouji.report.Unread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A published report as the corpus beside the checkout has it: its figures as printed, cell by cell, what is wrong in them, and the
 * file itself, from which the texts are taken. Rows that its older form does not have are 0.
 *
 * @param faults every arithmetic fault as printed: rule, cell, printed and sum
 * @param blanks the cells that are blank, not printed or not readable
 */
record RealReport(String name, Case subject, Set<String> faults, Set<String> blanks) {

    static final Path CORPUS = Path.of("../shared/corpus");

    /** The rules that say whether figures add up. */
    static final Set<String> ARITHMETIC = Set.of("R1", "R7", "R8", "R9");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEADINGS = List.of("一、总体情况", "二、", "三、", "四、", "五、", "六、");
    private static final List<String> SINCE_2021 = List.of("otherwise.correctionOverdue", "otherwise.feeOverdue");
    private static final String ENDS = "。！？：；";

    static List<RealReport> all() throws IOException {
        try (var files = Files.list(CORPUS.resolve("expected"))) {
            var names = files.map(file -> file.getFileName().toString()).filter(file -> !file.endsWith(".findings.json"))
                    .map(file -> file.replace(".json", "")).sorted().toList();
            var reports = new ArrayList<RealReport>();
            for (var name : names) {
                reports.add(read(name));
            }
            return reports;
        }
    }

    private static RealReport read(String name) throws IOException {
        var printed = JSON.readTree(CORPUS.resolve("expected/" + name + ".json").toFile());
        var known = JSON.readTree(CORPUS.resolve("expected/" + name + ".findings.json").toFile());
        var faults = items(known.get("errorsAsPrinted")).map(fault -> String.join(" ", fault.get("rule").asText(), fault.get("at").asText(),
                fault.path("printed").asText(), fault.path("sum").asText())).collect(Collectors.toCollection(TreeSet::new));
        var blanks = items(known.get("blankOrUnreadable")).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
        return new RealReport(name, subject(name, printed), faults, blanks);
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Case subject(String name, JsonNode printed) throws IOException {
        var office = printed.get("agency").asText();
        var report = Report.blank(new Head(UUID.nameUUIDFromBytes(name.getBytes()), office, level(office), scope(office),
                printed.get("year").asInt()), Samples.FORM.edition());
        for (var text : texts(name).entrySet()) {
            report = report.withText(text.getKey(), text.getValue());
        }
        var unread = new HashMap<CellRef, Unread>();
        var unstated = new HashSet<CellRef>();
        for (var cell : Samples.FORM.cells()) {
            var words = printed.get("asPrinted").path(cell.ref().toString()).asText("").replace("null", "");
            var isMissing = !printed.get("asPrinted").has(cell.ref().toString())
                    || printed.has("otherwiseIsOneRow") && SINCE_2021.contains(cell.ref().row());
            report = with(report, cell, isMissing ? "0" : words, unread, unstated);
        }
        return new Case(Sheet.of(Samples.FORM, report), unread, unstated, Optional.empty());
    }

    private static Report with(Report report, Cell cell, String words, Map<CellRef, Unread> unread, Set<CellRef> unstated) {
        if (cell.isComputed()) {
            if (words.isEmpty()) {
                unstated.add(cell.ref());
                return report;
            }
            return report.withControl(cell.ref(), Figure.parse(words));
        }
        var typed = Typed.read(words, cell.unit());
        if (typed instanceof Typed.Accepted accepted) {
            return report.with(cell.ref(), accepted.figure(), accepted.addends());
        } else if (typed instanceof Typed.Refused refused) {
            unread.put(cell.ref(), new Unread(refused.text(), refused.why()));
        }
        return report;
    }

    private static Level level(String office) {
        return office.startsWith("上海市") ? Level.CITY_OR_ABOVE : office.endsWith("区") ? Level.DEVELOPMENT_ZONE
                : office.endsWith("人民政府") ? Level.COUNTY_GOVERNMENT : Level.COUNTY_OFFICE;
    }

    private static Scope scope(String office) {
        return office.endsWith("人民政府") ? Scope.CONSOLIDATED : Scope.OWN;
    }

    private static Map<String, String> texts(String name) throws IOException {
        var keys = Prose.texts(Samples.FORM);
        var places = List.of(keys.get(1), "", "", "", keys.get(2), keys.get(3));
        var lines = lines(name);
        var isWhole = lines.stream().anyMatch(line -> line.startsWith(HEADINGS.get(0)));
        var texts = new HashMap<String, String>();
        var key = isWhole ? keys.get(0) : "overview";
        for (var line : lines) {
            var heading = HEADINGS.stream().filter(line::startsWith).findFirst();
            if (isWhole && heading.isPresent() && line.length() < 40) {
                key = places.get(HEADINGS.indexOf(heading.get()));
            } else if (!key.isEmpty() && line.matches("[^|\t]{2,}") && (isWhole || line.endsWith("。"))) {
                texts.merge(key, line, (before, next) -> before + "\n" + next);
            }
        }
        return texts;
    }

    /** The lines of the file, those put together again that a page has broken. */
    private static List<String> lines(String name) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : raw(name).lines().map(String::strip).filter(line -> !line.matches("-? ?[0-9]+ ?-?") && !line.isEmpty()).toList()) {
            var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            var goesOn = !last.isEmpty() && ENDS.indexOf(last.charAt(last.length() - 1)) < 0 && !last.matches(".*[|\t].*|[一二三四五六]、.{2,35}")
                    && !line.matches("[一二三四五六]、.*|.*[|\t].*|（[一二三四五]）.*");
            if (goesOn) {
                lines.set(lines.size() - 1, last + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String raw(String name) throws IOException {
        for (var end : List.of(".txt", ".md")) {
            var file = CORPUS.resolve(name + end);
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        try (var pdf = Loader.loadPDF(CORPUS.resolve(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Whether what is found of that rule is about figures that do not add up. */
    static boolean isArithmetic(Rule.About rule) {
        return ARITHMETIC.contains(rule.id());
    }
}
