package gouji.store;

import gouji.edition.Editions;
import gouji.form.Cell;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Acceptance;
import gouji.report.Addend;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.How;
import gouji.report.Level;
import gouji.report.Margin;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Office;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.TextFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Offices, reports and times for the tests of the store. */
final class Given {

    static final Form FORM = Editions.published().forYear(2023);
    static final Instant NOON = Instant.parse("2024-01-12T04:03:22.123456789Z");
    static final Office OFFICE = new Office(UUID.fromString("6f0a7c1e-3a1b-4c5d-8e9f-001122334455"), "示例县人民政府办公室",
            Level.COUNTY_OFFICE, new Office.Contact("示例县人民路1号", "000000", "0000-0000000", "示例@example.org"));
    static final CellRef PERSON = CellRef.parse("requests/received/person");
    static final CellRef BUSINESS = CellRef.parse("requests/received/enterprise");

    private Given() {
    }

    static Report blank() {
        return blank(2023, Scope.OWN);
    }

    static Report blank(int year, Scope scope) {
        return Report.blank(Head.of(OFFICE, scope, year), FORM.edition());
    }

    /** A report with something of everything: all typed cells, long texts, control figures, margins, reasons. */
    static Report full() {
        var typed = FORM.cells().stream().filter(cell -> !cell.isComputed()).map(Cell::ref).toList();
        var figures = new HashMap<CellRef, Figure>();
        for (var at = 0; at < typed.size(); at++) {
            figures.put(typed.get(at), Figure.of(at * 7_919L));
        }
        figures.put(typed.get(0), new Figure(new BigDecimal("123456789012.123456")));
        var total = FORM.cells().stream().filter(Cell::isComputed).findFirst().orElseThrow().ref();
        return new Report(blank().head(), FORM.edition(),
                Map.of("preamble", "根据《条例》，\n现公布。",
                "overview", "𠮷😀e\u0301\r\n\u0000\"\\", "problems", "问".repeat(Report.TEXT_LIMIT)),
                figures, Map.of(total, new Figure(new BigDecimal("98765432109876543210.5"))),
                Map.of(typed.get(1), new Margin(List.of(new Addend(Figure.of(12), "办公室"), Addend.of(Figure.of(7))), "登记簿第3页，老张", "𠮷", false, true),
                        typed.get(2), Margin.EMPTY.asCarried()),
                List.of(new Acceptance("R14", List.of(typed.get(1), typed.get(2)), "00ff00ff00ff00ff", "往年转入，\n已核",
                        OffsetDateTime.parse("2024-01-12T14:03:22+08:00")),
                        new Acceptance("R15", List.of(), "", "", OffsetDateTime.parse("2024-01-12T14:03:22.5+08:00"))),
                Map.of("preamble", new Marks(List.of(new Mark(3, 5, true, Optional.empty()), new Mark(7, 8, false, Optional.of(12)))),
                        "problems", new Marks(List.of(new Mark(99_990, 100_000, true, Optional.of(1))))),
                List.of(new TextFact(12, "发布信息，\n𠮷", new Figure(new BigDecimal("98.5")), Optional.of(Figure.of(7)), "%", "网站后台",
                        Optional.of(typed.get(3))), new TextFact(1, "", Figure.ZERO, Optional.empty(), "", "", Optional.empty())));
    }

    static Posting typed(Key key, Report before, Report after) {
        return new Posting(key, before, after, How.TYPED, "李四", NOON);
    }
}
