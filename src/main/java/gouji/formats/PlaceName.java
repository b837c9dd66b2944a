package gouji.formats;

import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.words.FindingSentence;
import gouji.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * What people call the place of a difference (不一致的位置): the cell, the section, or what else there is.
 *
 * @param sheet of the report that one of the two files is; empty where both are paper alone
 */
public record PlaceName(Words words, Optional<Sheet> sheet) {

    private static final List<String> NAMED = List.of("title", "edition", "scope", "code", "text", "end", Form.PREAMBLE);

    /** @param place as a {@link gouji.document.Difference} has it */
    public String of(String place) {
        if (NAMED.contains(place)) {
            return words.say("difference.place." + place);
        }
        return sheet.flatMap(each -> place.indexOf('/') > 0 ? each.form().find(CellRef.parse(place)).map(cell -> new FindingSentence(words, each).name(cell.ref()))
                : each.form().section(place).map(section -> section.title())).orElse(place);
    }
}
