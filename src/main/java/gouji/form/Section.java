package gouji.form;

import java.util.List;

/**
 * One of the six numbered parts of the report (部分), in the order of the notice. It has either a text or tables.
 *
 * @param title      as printed: 一、总体情况
 * @param shortTitle as lists and sentences name it: 三、申请办理
 * @param topics     sub-headings offered for its text, empty for tables
 * @param hint       what the notice asks the text to tell, empty for tables
 */
public record Section(String key, String title, String shortTitle, List<String> topics, String hint, List<Table> tables) {

    public Section {
        topics = List.copyOf(topics);
        tables = List.copyOf(tables);
    }

    public boolean isText() {
        return tables.isEmpty();
    }

    /** Whether the cell stands in one of its tables. */
    public boolean has(CellRef cell) {
        return tables.stream().anyMatch(table -> table.key().equals(cell.table()));
    }
}
