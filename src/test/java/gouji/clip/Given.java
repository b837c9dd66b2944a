package gouji.clip;

import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Section;
import gouji.report.Figure;
import gouji.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A report in which nearly every cell has a figure of its own, and blocks copied from it. */
final class Given {

    private Given() {
    }

    static Section section(String key) {
        return Samples.FORM.sections().stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow();
    }

    /** All cells of a section, row by row. */
    static List<List<CellRef>> all(Section section) {
        return section.tables().stream().flatMap(table -> table.rowLeaves().stream().map(row ->
                table.columnLeaves().stream().map(column -> new CellRef(table.key(), row.key(), column.key())).toList())).toList();
    }

    static Report report() {
        var report = Samples.blank();
        for (var cell : Samples.FORM.cells()) {
            if (!cell.isComputed()) {
                report = report.with(cell.ref(), Figure.of(cell.index() * 7L % 201), List.of());
            }
        }
        report = Samples.with(report, "requests/received/naturalPerson", "1234");
        return Samples.with(report, "charges/administrativeFees/amount", "3.456789");
    }

    static Sheet sheet() {
        return Sheet.of(Samples.FORM, report());
    }

    static Sheet blank() {
        return Sheet.of(Samples.FORM, Samples.blank());
    }

    /** The typed figures of a section, as text. */
    static Map<String, String> figures(Section section) {
        var figures = new TreeMap<String, String>();
        Samples.FORM.cellsOf(section).filter(cell -> !cell.isComputed())
                .forEach(cell -> figures.put(cell.ref().toString(), report().figure(cell.ref()).orElseThrow().toString()));
        return figures;
    }

    /** What would stand in the report, as text. */
    static Map<String, String> figures(Landing landing) {
        var figures = new TreeMap<String, String>();
        landing.figures().forEach((cell, text) -> figures.put(cell.toString(), text));
        return figures;
    }

    static PastedBlock html(String resource) {
        return PastedBlock.of(Optional.of(read(resource)), Optional.empty());
    }

    static PastedBlock text(String text) {
        return PastedBlock.of(Optional.empty(), Optional.of(text));
    }

    static String read(String resource) {
        try (var in = Given.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
