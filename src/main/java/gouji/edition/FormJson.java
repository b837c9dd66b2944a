package gouji.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shape of an edition file. Turning it into a {@link Form} resolves every name, or says which one leads nowhere. */
record FormJson(@JsonProperty(required = true) String edition, @JsonProperty(required = true) String source,
                @JsonProperty(required = true) int firstYear, @JsonProperty(required = true) String title,
                @JsonProperty(required = true) List<SectionJson> sections, @JsonProperty(required = true) List<RuleJson> rules) {

    record SectionJson(@JsonProperty(required = true) String key, @JsonProperty(required = true) String title,
                       @JsonProperty(value = "short", required = true) String shortTitle, List<String> topics, String hint,
                       List<TableJson> tables) {

        SectionJson {
            topics = Objects.requireNonNullElse(topics, List.of());
            hint = Objects.requireNonNullElse(hint, "");
            tables = Objects.requireNonNullElse(tables, List.of());
        }

        Section toSection() {
            return new Section(key, title, shortTitle, topics, hint, tables.stream().map(TableJson::toTable).toList());
        }
    }

    /** @throws EditionException where it contradicts itself or names what it does not have */
    Form toForm() {
        requireDistinct("section", Stream.concat(Stream.of(Form.PREAMBLE), sections.stream().map(SectionJson::key)));
        requireDistinct("table", tables().map(TableJson::key));
        tables().forEach(table -> table.requireSoundHeadings(edition));
        var index = new HashMap<CellRef, Integer>();
        tables().flatMap(table -> table.toTable().cells()).forEach(cell -> index.put(cell, index.size()));
        var cells = tables().flatMap(table -> cells(table, index)).toList();
        var resolved = rules.stream().map(rule -> rule.toRule(this, index)).toList();
        var ids = resolved.stream().collect(Collectors.groupingBy(rule -> rule.about().id(), Collectors.counting()));
        ids.forEach((id, times) -> {
            if (times > 1) {
                throw new EditionException(edition, "rule " + id + " exists " + times + " times");
            }
        });
        var summation = summation(cells);
        requireNoneTwice();
        new Soundness(edition, cells, resolved).require();
        return new Form(edition, source, firstYear, title, sections.stream().map(SectionJson::toSection).toList(),
                cells, summation, resolved);
    }

    Stream<TableJson> tables() {
        return sections.stream().flatMap(section -> section.tables().stream());
    }

    List<String> textSections() {
        return sections.stream().filter(section -> section.tables().isEmpty()).map(SectionJson::key).toList();
    }

    private void requireNoneTwice() {
        for (var at = 0; at < rules.size(); at++) {
            var rule = rules.get(at);
            rules.subList(0, at).stream().filter(rule::saysTheSame).findFirst().ifPresent(same -> {
                throw new EditionException(edition, "rule " + rule.id() + " says the same as rule " + same.id());
            });
        }
    }

    private void requireDistinct(String what, Stream<String> keys) {
        var seen = new HashSet<String>();
        keys.filter(key -> !seen.add(key)).findFirst().ifPresent(key -> {
            throw new EditionException(edition, "the " + what + " '" + key + "' exists twice");
        });
    }

    private Stream<Cell> cells(TableJson json, Map<CellRef, Integer> index) {
        var table = json.toTable();
        var rows = labels(table.rows());
        var columns = labels(table.columns());
        return table.cells().map(ref -> new Cell(index.get(ref), ref, rows.get(ref.row()), columns.get(ref.column()), table.unit(),
                json.parts(ref, edition).stream().map(index::get).toList()));
    }

    private static Map<String, String> labels(List<Heading> headings) {
        return headings.stream().flatMap(Heading::leaves).collect(Collectors.toMap(Heading::key, Heading::shortLabel));
    }

    private List<Integer> summation(List<Cell> cells) {
        var order = new LinkedHashSet<Integer>();
        cells.forEach(cell -> visit(cell, cells, order, new ArrayList<>()));
        return List.copyOf(order);
    }

    private void visit(Cell cell, List<Cell> cells, LinkedHashSet<Integer> order, List<Integer> path) {
        if (path.contains(cell.index())) {
            throw new EditionException(edition, "the sum '" + cell.ref() + "' contains itself");
        }
        if (!cell.isComputed() || order.contains(cell.index())) {
            return;
        }
        path.add(cell.index());
        cell.parts().forEach(part -> visit(cells.get(part), cells, order, path));
        path.remove(path.size() - 1);
        order.add(cell.index());
    }
}
