package gouji.exchange;

import gouji.check.Sheet;
import gouji.exchange.Refused.Reason;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Margin;
import gouji.report.Office;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.Unread;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the JSON of one file into a report, or refuses it at the first thing that is not as the format has it. */
final class ReportReader {

    private final Part root;
    private final Form form;
    private final Map<String, Cell> cells;
    private final Map<CellRef, Unread> unread = new HashMap<>();

    ReportReader(Function<String, Optional<Form>> editions, Part root) {
        this.root = root;
        this.form = form(editions, root);
        this.cells = form.cells().stream().collect(Collectors.toMap(cell -> cell.ref().toString(), Function.identity(),
                (first, second) -> first, LinkedHashMap::new));
    }

    ReportFile.Read read() {
        root.only(Stream.concat(ReportJson.KEYS.stream(), ReportJson.WORKING_KEYS.stream()).toList());
        ReportJson.KEYS.forEach(root::at);
        var report = new Report(head(), form.edition(), texts(), Map.of(), Map.of(), margins(),
                root.at("accepted").items().stream().map(part -> AcceptanceJson.read(part, cells)).toList());
        var printed = figures(root.at("figures").exactly(cells.keySet()));
        report = report.withFigures(only(printed, cell -> !cell.isComputed()));
        var controls = controls(report, only(printed, Cell::isComputed));
        for (var control : controls.entrySet()) {
            report = report.withControl(control.getKey(), Optional.of(control.getValue()));
        }
        return new ReportFile.Read(form, report, unread, unstated(report));
    }

    private static Form form(Function<String, Optional<Form>> editions, Part root) {
        var format = root.at("format");
        if (!format.string().equals(ReportJson.FORMAT)) {
            throw format.refused(Reason.OTHER_FORMAT, format.string());
        }
        var version = root.at("version");
        if (!version.digits().equals(ReportJson.VERSION)) {
            throw version.digits().matches("[1-9][0-9]*")
                    ? version.refused(Reason.NEWER_VERSION, version.digits(), ReportJson.VERSION)
                    : version.refused(Reason.UNKNOWN_VERSION, version.digits());
        }
        var edition = root.at("edition");
        return editions.apply(edition.string()).orElseThrow(() -> edition.refused(Reason.UNKNOWN_EDITION, edition.string()));
    }

    private Head head() {
        var office = root.at("office").exactly(ReportJson.OFFICE_KEYS);
        var name = office.at("name");
        if (name.line(Office.NAME_LIMIT).isBlank()) {
            throw name.refused(Reason.NO_NAME);
        }
        return new Head(id(office.at("id")), name.line(Office.NAME_LIMIT),
                named(office.at("level"), Level::of, Reason.WRONG_LEVEL),
                named(office.at("scope"), Scope::of, Reason.WRONG_SCOPE), year(root.at("year")));
    }

    private static <T> T named(Part part, Function<String, Optional<T>> find, Reason otherwise) {
        return find.apply(part.string()).orElseThrow(() -> part.refused(otherwise, part.string()));
    }

    private static UUID id(Part part) {
        var text = part.string();
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw part.refused(Reason.WRONG_ID, text);
        }
        return UUID.fromString(text);
    }

    /** The Regulation is in force since 2008; there is no report on an earlier year. */
    private static int year(Part part) {
        if (!part.digits().matches("20[0-9]{2}") || part.digits().compareTo("2008") < 0) {
            throw part.refused(Reason.WRONG_YEAR, part.digits());
        }
        return Integer.parseInt(part.digits());
    }

    private Map<String, String> texts() {
        var sections = form.texts().stream().filter(key -> !key.equals(Form.PREAMBLE)).toList();
        var part = root.at("texts").exactly(sections);
        var texts = new HashMap<>(Map.of(Form.PREAMBLE, root.at(Form.PREAMBLE).text()));
        sections.forEach(key -> texts.put(key, part.at(key).text()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private Map<CellRef, Margin> margins() {
        var margins = new HashMap<CellRef, Margin>();
        margin(margins, "notes", (margin, note) -> new Margin(List.of(), margin.source(), note, false, false));
        margin(margins, "sources", (margin, source) -> new Margin(List.of(), source, margin.note(), false, false));
        margins.values().removeIf(Margin.EMPTY::equals);
        return margins;
    }

    private void margin(Map<CellRef, Margin> margins, String key, BiFunction<Margin, String, Margin> with) {
        root.find(key).map(part -> part.only(cells.keySet())).ifPresent(part -> part.keys().forEach(cell ->
                margins.merge(cells.get(cell).ref(), with.apply(Margin.EMPTY, part.at(cell).text()),
                        (margin, ignored) -> with.apply(margin, part.at(cell).text()))));
    }

    private Map<CellRef, Figure> figures(Part part) {
        var figures = new HashMap<CellRef, Figure>();
        for (var key : part.keys()) {
            var cell = cells.get(key);
            part.at(key).figure().map(printed -> PrintedFigure.read(printed, cell)).ifPresent(printed -> {
                printed.figure().ifPresent(figure -> figures.put(cell.ref(), figure));
                printed.unread().ifPresent(text -> unread.put(cell.ref(), text));
            });
        }
        return figures;
    }

    /**
     * A printed total is a control figure. In a working copy, which has its own, it is one only where it contradicts the sum;
     * otherwise every total that the program itself wrote would come back as if somebody had given it.
     */
    private Map<CellRef, Figure> controls(Report report, Map<CellRef, Figure> printed) {
        var own = root.find("controls");
        if (own.isEmpty()) {
            return printed;
        }
        var controls = figures(own.get().only(cells.values().stream().filter(Cell::isComputed).map(cell -> cell.ref().toString())
                .toList()));
        var sheet = Sheet.of(form, report);
        printed.forEach((cell, total) -> {
            if (!sheet.read(cell).isWhole() || !sheet.read(cell).figure().equals(total)) {
                controls.put(cell, total);
            }
        });
        return controls;
    }

    /** A working copy leaves a total over blanks blank by itself, and nobody need be asked about that. */
    private Set<CellRef> unstated(Report report) {
        var figures = root.at("figures");
        var sheet = Sheet.of(form, report);
        var ours = root.find("controls").isPresent();
        var unstated = new HashSet<CellRef>();
        cells.forEach((key, cell) -> {
            if (cell.isComputed() && figures.at(key).figure().isEmpty() && !(ours && !sheet.read(cell).isWhole())) {
                unstated.add(cell.ref());
            }
        });
        return unstated;
    }

    private Map<CellRef, Figure> only(Map<CellRef, Figure> figures, Predicate<Cell> which) {
        return figures.entrySet().stream().filter(entry -> which.test(form.cell(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
