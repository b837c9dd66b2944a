package gouji.clip;

import gouji.check.Sheet;
import gouji.clip.Landing.GivenTotal;
import gouji.clip.Landing.Reason;
import gouji.clip.Landing.Unplaced;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Refusal;
import gouji.report.Typed;
import gouji.report.Unread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects what lands where, and sums up. */
final class Touchdown {

    /** Totals have no limit of digits. */
    private static final Pattern TOTAL = Pattern.compile("[0-9]{1,40}(\\.[0-9]{1,6})?");

    private record Lost(String label, Reason reason) {
    }

    private final Sheet sheet;
    private final Map<CellRef, String> texts = new LinkedHashMap<>();
    private final Map<Lost, List<String>> lost = new LinkedHashMap<>();
    private int kept;

    Touchdown(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A text that has a cell; a blank one leaves it as it is. */
    void put(CellRef cell, String text, String label) {
        if (text.isEmpty()) {
            kept += sheet.report().figure(cell).isPresent() ? 1 : 0;
        } else if (!texts.getOrDefault(cell, text).equals(text)) {
            lose(label, Reason.GIVEN_TWICE, text);
        } else {
            texts.put(cell, text);
        }
    }

    /** A text that has none; a blank one is nothing. */
    void lose(String label, Reason reason, String text) {
        if (!text.isEmpty()) {
            lost.computeIfAbsent(new Lost(label, reason), key -> new ArrayList<>()).add(text);
        }
    }

    Landing landing(boolean cut) {
        var figures = new HashMap<CellRef, String>();
        var refused = new HashMap<CellRef, Unread>();
        var report = sheet.report();
        for (var entry : texts.entrySet()) {
            var cell = sheet.form().cell(entry.getKey());
            var typed = Typed.read(entry.getValue(), cell.unit());
            if (cell.isComputed()) {
                continue;
            }
            if (typed instanceof Typed.Accepted read) {
                figures.put(cell.ref(), entry.getValue());
                report = report.with(cell.ref(), read.figure(), read.addends());
            } else {
                refused.put(cell.ref(), new Unread(entry.getValue(),
                        typed instanceof Typed.Refused no ? no.why() : Refusal.NOT_A_NUMBER));
            }
        }
        var result = Sheet.of(sheet.form(), report);
        var totals = texts.keySet().stream().map(sheet.form()::cell).filter(Cell::isComputed)
                .map(cell -> new GivenTotal(cell.ref(), texts.get(cell.ref()), total(cell), result.read(cell))).toList();
        var unplaced = lost.entrySet().stream()
                .map(entry -> new Unplaced(entry.getKey().label(), entry.getKey().reason(), entry.getValue())).toList();
        return new Landing(figures, refused, unplaced, totals, kept, Optional.empty(), cut);
    }

    private Optional<Figure> total(Cell cell) {
        var text = texts.get(cell.ref());
        if (TOTAL.matcher(text).matches()) {
            return Optional.of(new Figure(new BigDecimal(text)));
        }
        return Typed.read(text, cell.unit()) instanceof Typed.Accepted read ? Optional.of(read.figure()) : Optional.empty();
    }
}
