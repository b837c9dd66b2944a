package gouji.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One published edition of the legal form (年报格式).
 *
 * @param edition   its name in files, such as 2021
 * @param source    the notice that prescribes it
 * @param firstYear the first reported year it holds for
 * @param title     the words behind office and year: 政府信息公开工作年度报告
 * @param cells     all cells in printed order; {@link Cell#index()} is the place here
 * @param summation the computed cells' indices in an order in which every part comes before its total
 */
public record Form(String edition, String source, int firstYear, String title, List<Section> sections, List<Cell> cells,
                   List<Integer> summation, List<Rule> rules, Map<CellRef, Cell> byRef) {

    /** The unnumbered text before section one (前言); universal custom, not a section. */
    public static final String PREAMBLE = "preamble";

    public Form(String edition, String source, int firstYear, String title, List<Section> sections, List<Cell> cells,
                List<Integer> summation, List<Rule> rules) {
        this(edition, source, firstYear, title, List.copyOf(sections), List.copyOf(cells), List.copyOf(summation),
                List.copyOf(rules), cells.stream().collect(Collectors.toUnmodifiableMap(Cell::ref, Function.identity())));
    }

    public Stream<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream());
    }

    /** @throws IllegalArgumentException where this edition has no such table */
    public Table table(String key) {
        return tables().filter(table -> table.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition + " has no table '" + key + "'"));
    }

    /** @throws IllegalArgumentException where this edition has no such cell */
    public Cell cell(CellRef ref) {
        return find(ref).orElseThrow(() -> new IllegalArgumentException("edition " + edition + " has no cell '" + ref + "'"));
    }

    public Optional<Cell> find(CellRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** The cells of a section in printed order. */
    public Stream<Cell> cellsOf(Section section) {
        return section.tables().stream().flatMap(Table::cells).map(this::cell);
    }

    /** The section of that key; none for the preamble. */
    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** The section a table stands in. */
    public Section sectionOf(CellRef ref) {
        return sections.stream().filter(section -> section.has(ref)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition + " has no cell '" + ref + "'"));
    }

    /** The keys of all texts in printed order, the preamble first. */
    public List<String> texts() {
        return Stream.concat(Stream.of(PREAMBLE), sections.stream().filter(Section::isText).map(Section::key)).toList();
    }
}
