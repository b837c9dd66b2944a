package gouji.intake;

import gouji.form.CellRef;
import gouji.form.Form;
import gouji.original.Original;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A file of others, taken apart (采录): what of it belongs in which cell and text, where that stood, and all that belongs nowhere.
 *
 * @param form      today's, whatever form the file is on
 * @param office    whose report it says it is
 * @param year      on which year, if it says so
 * @param texts     by key of the form; one that is not there was not found
 * @param cells     what it says for a cell; one that is not there was not found
 * @param legacy    figures of the form of 2019 that have no cell today
 * @param leftovers whatever else stands there, in reading order
 * @param pictures  the pages that are pictures, from 1; nothing of them was read
 */
public record Intake(Form form, Optional<String> office, OptionalInt year, Map<String, String> texts, Map<CellRef, CellReading> cells,
                     List<Legacy> legacy, List<Leftover> leftovers, Set<Remark> remarks, List<Integer> pictures) {

    public Intake {
        texts = Map.copyOf(texts);
        cells = Map.copyOf(cells);
        legacy = List.copyOf(legacy);
        leftovers = List.copyOf(leftovers);
        remarks = Set.copyOf(remarks);
        pictures = List.copyOf(pictures);
    }

    public static Intake of(Form form, Original original) {
        return new Taking(form, original).intake();
    }

    /** Whether there is anything of a report in it. */
    public boolean isReport() {
        return !cells.isEmpty() || year.isPresent() && !texts.isEmpty();
    }
}
