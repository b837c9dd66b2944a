package gouji.exchange;

import gouji.edition.Editions;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Acceptance;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Margin;
import gouji.report.Report;
import gouji.report.Scope;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Reports for tests. */
public final class Reports {

    public static final Form FORM = Editions.published().named("2021").orElseThrow();
    public static final ReportFile FILES = new ReportFile(Editions.published()::named);

    private static final String CHARACTERS = "政府信息公开（一）〔2021〕“引号”\"\\/{}[]:,\n\t\r 龘𠮷éA0\u2028\u00a0<>&'";

    private Reports() {
    }

    public static CellRef cell(String key) {
        return CellRef.parse(key);
    }

    /** A report with these figures and 0 everywhere else. */
    public static Report filled(Head head, Map<String, Integer> figures) {
        var all = new HashMap<CellRef, Figure>();
        FORM.cells().stream().filter(cell -> !cell.isComputed()).forEach(cell ->
                all.put(cell.ref(), Figure.of(figures.getOrDefault(cell.ref().toString(), 0))));
        return Report.blank(head, "2021").withFigures(all);
    }

    /** The figures a county office really had: a small year. */
    public static Map<String, Integer> smallYear() {
        return Map.of("documents/normativeDocuments/issued", 2, "documents/normativeDocuments/repealed", 1,
                "documents/normativeDocuments/inForce", 15, "requests/received/naturalPerson", 8,
                "requests/disclosed/naturalPerson", 3, "requests/refused.stateSecret/naturalPerson", 1,
                "requests/unavailable.notHeld/naturalPerson", 3, "requests/otherwise.correctionOverdue/naturalPerson", 1);
    }

    /** Any report that a working copy can hold, some with gaps and some without. */
    public static Report random(Random random) {
        var report = Report.blank(new Head(new UUID(random.nextLong(), random.nextLong()), "甲" + text(random, 40).replaceAll("[\\n\\r\\t]", ""),
                Level.values()[random.nextInt(Level.values().length)], Scope.values()[random.nextInt(2)],
                2008 + random.nextInt(92)), "2021");
        var gaps = random.nextBoolean();
        for (var cell : FORM.cells()) {
            if (cell.isComputed()) {
                report = random.nextInt(4) > 0 ? report : report.withControl(cell.ref(), Optional.of(figure(random, cell)));
            } else if (!gaps || random.nextInt(5) > 0) {
                report = report.with(cell.ref(), figure(random, cell), List.of());
            }
            if (random.nextInt(20) == 0) {
                report = report.withMargin(cell.ref(), new Margin(List.of(), text(random, 9), text(random, 9), false, false));
            }
        }
        for (var key : FORM.texts()) {
            report = report.withText(key, text(random, 400));
        }
        return new Report(report.head(), "2021", report.texts(), report.figures(), report.controls(), report.margins(),
                accepted(random));
    }

    private static List<Acceptance> accepted(Random random) {
        var accepted = new ArrayList<Acceptance>();
        while (random.nextInt(3) > 0) {
            accepted.add(new Acceptance("R" + (1 + random.nextInt(38)),
                    random.ints(random.nextInt(3), 0, 200).mapToObj(index -> FORM.cells().get(index).ref()).toList(),
                    random.nextBoolean() ? "" : String.format("%016x", random.nextLong()), text(random, 30), OffsetDateTime.of(2024, 1, 1 + random.nextInt(28), random.nextInt(24), random.nextInt(60),
                            random.nextInt(60), 0, ZoneOffset.ofHours(random.nextInt(13)))));
        }
        return accepted;
    }

    private static Figure figure(Random random, Cell cell) {
        var whole = random.nextInt(3) == 0 ? 0 : random.nextLong(random.nextBoolean() ? 100 : 1_000_000_000_000L);
        return new Figure(BigDecimal.valueOf(whole).add(cell.unit().decimals() == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(random.nextInt(1_000_000), 6)));
    }

    private static String text(Random random, int longest) {
        var characters = CHARACTERS.codePoints().toArray();
        var text = new StringBuilder();
        random.ints(random.nextInt(longest), 0, characters.length).forEach(at -> text.appendCodePoint(characters[at]));
        return text.toString();
    }
}
