package gouji.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.FillingNote;
import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.Rule;
import gouji.form.Table;
import gouji.report.Level;
import gouji.report.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private final Editions editions = Editions.published();
    private final Form form = editions.forYear(2023);

    /** A line of {@code cells-2021.tsv}: key, row labels, column labels, and what the cell counts or that it is computed. */
    private static List<String> printed() throws IOException {
        try (var in = EditionsTest.class.getResourceAsStream("cells-2021.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void theEditionOf2021HasTheOfficialCellsInTheirOrderWithTheirLabels() throws IOException {
        assertEquals(String.join("\n", printed()),
                form.tables().flatMap(EditionsTest::lines).map(this::withKind).collect(Collectors.joining("\n")));
    }

    @Test
    void ofTwoHundredCells34AreComputed() {
        assertEquals(Map.of(true, 34L, false, 166L),
                form.cells().stream().collect(Collectors.partitioningBy(Cell::isComputed, Collectors.counting())));
    }

    @Test
    void aCellKnowsItsPlaceAndIsFoundByItsName() {
        assertEquals(IntStream.range(0, 200).boxed().toList(), form.cells().stream().map(Cell::index).toList());
        for (var cell : form.cells()) {
            assertEquals(Optional.of(cell), form.find(CellRef.parse(cell.ref().toString())));
        }
        assertEquals(Optional.empty(), form.find(CellRef.parse("requests/received/nobody")));
    }

    @Test
    void everyPartOfATotalIsSummedBeforeIt() {
        var computed = form.cells().stream().filter(Cell::isComputed).map(Cell::index).sorted().toList();
        assertEquals(computed, form.summation().stream().sorted().toList());
        for (var total : form.summation()) {
            for (var part : form.cells().get(total).parts()) {
                assertTrue(!form.cells().get(part).isComputed() || form.summation().indexOf(part) < form.summation().indexOf(total));
            }
        }
    }

    @Test
    void theSixSectionsStandInTheOrderOfTheNotice() {
        assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"),
                form.sections().stream().map(section -> section.title()).toList());
        assertEquals(List.of("preamble", "overview", "problems", "other"), form.texts());
    }

    @Test
    void theRulesAreThoseOfTheCatalogueInItsOrder() {
        assertEquals(IntStream.rangeClosed(1, 38).mapToObj(number -> "R" + number).toList(),
                form.rules().stream().map(rule -> rule.about().id()).toList());
    }

    @Test
    void aRuleNamesLevelsAndScopesThatThereAre() {
        assertEquals(List.of(), form.rules().stream().flatMap(EditionsTest::levels).filter(key -> Level.of(key).isEmpty()).toList());
        assertEquals(List.of(), form.rules().stream().filter(Rule.Deadlines.class::isInstance).map(Rule.Deadlines.class::cast)
                .flatMap(rule -> rule.deadlines().stream()).flatMap(deadline -> deadline.scopes().stream())
                .filter(key -> Scope.of(key).isEmpty()).toList());
    }

    private static Stream<String> levels(Rule rule) {
        return rule instanceof Rule.ZeroUnlessLevel zero ? zero.allowed().stream()
                : rule instanceof Rule.CoDefendants suits ? suits.levels().stream()
                : rule instanceof Rule.Deadlines deadlines ? deadlines.deadlines().stream().flatMap(deadline -> deadline.levels().stream())
                : Stream.empty();
    }

    @Test
    void aYearBeforeAnyEditionIsReportedOnTheFirst() {
        assertEquals("2021", editions.forYear(1999).edition());
        assertEquals("2021", editions.forYear(2021).edition());
        assertEquals("2021", editions.forYear(2030).edition());
    }

    @Test
    void anEditionIsFoundByItsNameOnly() {
        assertEquals(Optional.of(form), editions.named("2021"));
        assertEquals(Optional.empty(), editions.named("2019"));
    }

    @Test
    void everyRowSaysWhatBelongsInItAndWhereThatStands() {
        var silent = form.tables().flatMap(table -> table.rowLeaves().stream()).filter(row -> row.note().isEmpty()).map(Heading::key).toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void theNotesOnACellAreThoseOfItsRowAndThenOfItsColumnTheNearestHeadingFirst() {
        assertEquals(List.of("作区分处理、公开一部分的，只计在这里，不再计入别的行。", "一件申请只计入一个办理结果。", "六类申请人相加，由程序计算。"),
                notes("requests/partlyDisclosed/total").map(FillingNote::text).limit(3).toList());
        assertEquals(List.of(true, false), notes("disputes/cases/directSuit.upheld").map(FillingNote::advice).toList());
    }

    private Stream<FillingNote> notes(String cell) {
        var ref = CellRef.parse(cell);
        return form.table(ref.table()).notes(ref).stream();
    }

    private String withKind(String line) {
        var cell = form.cell(CellRef.parse(line.substring(0, line.indexOf('\t'))));
        return line + "\t" + (cell.isComputed() ? "computed" : cell.unit().label());
    }

    private static Stream<String> lines(Table table) {
        var title = table.title().isEmpty() ? "" : table.title() + "/";
        return paths(table.rows(), title).flatMap(row -> paths(table.columns(), "").map(column ->
                table.key() + "/" + row.getKey() + "/" + column.getKey() + "\t" + row.getValue() + "\t" + column.getValue()));
    }

    /** Key and joined labels of every row or column. */
    private static Stream<Map.Entry<String, String>> paths(List<Heading> headings, String before) {
        return headings.stream().flatMap(heading -> heading.parts().isEmpty()
                ? Stream.of(Map.entry(heading.key(), before + heading.label()))
                : paths(heading.parts(), before + heading.label() + "/"));
    }
}
