package gouji.intake;

import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.LabelText;
import gouji.form.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels of today's form and of that of 2019 (词汇), and which of them printed words may be. */
final class Vocabulary {

    /** Where another number begins: the rows of a group are printed behind its name. */
    private static final Pattern NEXT_NUMBER = Pattern.compile("(?<=.)(?=[（(]\\s*[一二三四五六七]\\s*[）)])|(?<=[^0-9０-９\\s(（])\\s*(?=[0-9０-９]{1,2}\\s*[.．、])",
            Pattern.DOTALL);
    private static final Pattern ASIDE = Pattern.compile("(?<=.)[（(\\[［][^（）()\\[\\]［］]*[）)\\]］]", Pattern.DOTALL);
    private static final Pattern BARE_NUMBER = Pattern.compile("^\\s*([0-9０-９])(?=\\s*\\p{L})");

    static final String DISPUTES = "disputes";

    private final List<Table> tables;
    private final List<FormRow> rows = new ArrayList<>();
    private final Map<String, Map<FormRow, Integer>> known = new HashMap<>();
    private final Map<String, Boolean> isColumn = new HashMap<>();
    private final Map<String, LabelText> labels = new HashMap<>();
    /** By key of the table: its columns in order, and the ways their headings are written. */
    private final Map<String, Map<String, List<LabelText>>> columns = new HashMap<>();
    /** All headings over columns, merged ones too, and what stands where headings meet. */
    private final Set<LabelText> headings = new LinkedHashSet<>();
    private final FormRow cases;

    Vocabulary(Form form) {
        this.tables = Stream.concat(form.tables(), Form2019.tables().stream()).toList();
        tables.forEach(table -> {
            table.rows().forEach(heading -> add(table, heading));
            var ofTable = new LinkedHashMap<String, List<LabelText>>();
            table.columnLeaves().forEach(leaf -> ofTable.put(leaf.key(), LabelText.ways(leaf)));
            columns.put(table.key(), ofTable);
            headings.add(LabelText.of(table.corner()));
            table.columns().stream().flatMap(Vocabulary::all).forEach(heading -> headings.addAll(LabelText.ways(heading)));
        });
        headings.removeIf(label -> !label.isWords());
        var disputes = form.table(DISPUTES);
        this.cases = FormRow.of(disputes, disputes.rowLeaves().get(0), rows.size());
    }

    /** The one row of table 4, which has no label. */
    FormRow cases() {
        return cases;
    }

    /** The columns of a table in order, and the ways their headings are written. */
    Map<String, List<LabelText>> columns(Table table) {
        return columns.get(table.key());
    }

    LabelText label(String printed) {
        return labels.computeIfAbsent(printed, LabelText::of);
    }

    List<Table> tables() {
        return tables;
    }

    List<FormRow> rows() {
        return rows;
    }

    /** The rows these words may be the label of, with how far they are from it. */
    Map<FormRow, Integer> rows(String printed) {
        return known.computeIfAbsent(printed, this::match);
    }

    /** Those of them that are nearest. */
    List<FormRow> nearest(String printed) {
        var all = rows(printed);
        var least = all.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return all.entrySet().stream().filter(each -> each.getValue() == least).map(Map.Entry::getKey).toList();
    }

    /** Whether the words are a heading of columns, or stand where headings meet. */
    boolean isColumnHeading(String printed) {
        return isColumn.computeIfAbsent(printed, words -> label(words).isWords() && headings.stream()
                .anyMatch(heading -> label(words).distance(List.of(heading)).isPresent()));
    }

    /** The table that has these words as its title; of two forms the same words, so any of them. */
    Optional<Table> titled(String printed) {
        var label = label(printed);
        return tables.stream().filter(table -> !table.title().isEmpty() && label.isWords()
                && label.core().equals(label(table.title()).core())).findFirst();
    }

    static Stream<Heading> all(Heading heading) {
        return Stream.concat(Stream.of(heading), heading.parts().stream().flatMap(Vocabulary::all));
    }

    private void add(Table table, Heading heading) {
        if (!heading.label().isBlank()) {
            rows.add(FormRow.of(table, heading, rows.size()));
        }
        heading.parts().forEach(part -> add(table, part));
    }

    private Map<FormRow, Integer> match(String printed) {
        var found = new LinkedHashMap<FormRow, Integer>();
        if (printed.codePoints().noneMatch(Character::isLetter)) {
            return found;
        }
        Stream.of(printed, ASIDE.matcher(printed).replaceAll(""), BARE_NUMBER.matcher(printed).replaceFirst("$1."), behindItsGroup(printed))
                .distinct().map(LabelText::of).filter(LabelText::isWords).forEach(label -> rows.forEach(row ->
                        row.cost(label).ifPresent(cost -> found.merge(row, cost, Math::min))));
        return found;
    }

    /** （三）不予公开1.属于国家秘密 and （三）1.属于国家秘密 without what stands before the row's own label. */
    private String behindItsGroup(String printed) {
        var parts = NEXT_NUMBER.split(printed);
        for (var part : List.of(parts).subList(0, parts.length - 1)) {
            var words = LabelText.of(part);
            var isGroup = part.strip().length() <= 3 || rows.stream().filter(FormRow::isGroup).anyMatch(row -> words.distance(row.ways()).isPresent());
            if (!isGroup) {
                return printed;
            }
        }
        return parts[parts.length - 1];
    }
}
