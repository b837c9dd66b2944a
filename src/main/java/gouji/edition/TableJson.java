package gouji.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import gouji.form.CellRef;
import gouji.form.Table;
import gouji.form.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table as an edition file states it. */
record TableJson(@JsonProperty(required = true) String key, String title, String corner, Unit unit,
                 @JsonProperty(required = true) List<HeadingJson> rows, @JsonProperty(required = true) List<HeadingJson> columns) {

    TableJson {
        title = Objects.requireNonNullElse(title, "");
        corner = Objects.requireNonNullElse(corner, "");
        unit = Objects.requireNonNullElse(unit, Unit.ITEMS);
    }

    Table toTable() {
        return new Table(key, title, corner, unit, rows.stream().map(HeadingJson::toHeading).toList(),
                columns.stream().map(HeadingJson::toHeading).toList());
    }

    /**
     * The cells that one adds up; none for a typed cell. Where row and column are both sums (总计 of （七）) the columns are added.
     *
     * @throws EditionException where a sum names no heading
     */
    List<CellRef> parts(CellRef cell, String edition) {
        var column = columnSum(cell, edition);
        return column.isEmpty() ? rowSum(cell, edition) : column;
    }

    List<CellRef> columnSum(CellRef cell, String edition) {
        return sum(columns, cell.column(), edition).map(cell::atColumn).toList();
    }

    List<CellRef> rowSum(CellRef cell, String edition) {
        return sum(rows, cell.row(), edition).map(cell::atRow).toList();
    }

    /** @throws EditionException where two headings have one key, or a note has no source */
    void requireSoundHeadings(String edition) {
        for (var headings : List.of(rows, columns)) {
            var seen = new HashSet<String>();
            headings.stream().flatMap(HeadingJson::all).forEach(heading -> {
                if (heading.note() != null && heading.noteSource() == null) {
                    throw new EditionException(edition, "the note on '" + heading.key() + "' in table '" + key + "' has no source");
                }
                if (!seen.add(heading.key())) {
                    throw new EditionException(edition, "table '" + key + "' has the heading '" + heading.key() + "' twice");
                }
            });
        }
    }

    private Stream<String> sum(List<HeadingJson> headings, String leaf, String edition) {
        var heading = HeadingJson.find(headings, leaf).orElseThrow(() ->
                new EditionException(edition, "table '" + key + "' has no heading '" + leaf + "'"));
        return heading.sum().stream().flatMap(name -> HeadingJson.find(headings, name).orElseThrow(() ->
                        new EditionException(edition, "the sum of '" + leaf + "' in table '" + key + "' names '" + name + "', which is no heading"))
                .leaves()).map(HeadingJson::key);
    }
}
