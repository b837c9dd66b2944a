package gouji.store;

import gouji.form.CellRef;
import gouji.report.Acceptance;
import gouji.report.CanonicalJson;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Margin;
import gouji.report.Marks;
import gouji.report.Report;
import gouji.report.TextFact;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a report says, as rows, and the hash by which a row that was altered behind our back is noticed. */
final class Content {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<CellRef, Figure> figures = new HashMap<>();
    private final Map<CellRef, Figure> controls = new HashMap<>();
    private final Map<CellRef, Margin> margins = new HashMap<>();
    private final List<Acceptance> accepted = new ArrayList<>();
    private final Map<String, Marks> marks = new HashMap<>();
    private final List<TextFact> facts = new ArrayList<>();

    private Content() {
    }

    /** The SHA-256 over everything she entered. */
    static byte[] hash(Report report) {
        var rows = Row.between(Report.blank(report.head(), report.edition()), report)
                .map(row -> List.of(row.kind().key(), row.name(), row.after())).toList();
        return CanonicalJson.sha256(Map.of("edition", report.edition(), "head", Spelling.head(report.head()), "content", rows));
    }

    static void write(Transaction transaction, Key key, Row row) throws SQLException {
        if (row.kind() == Kind.HEAD) {
            var head = Spelling.head(row.after());
            transaction.update("UPDATE report"
                    + " SET office = ?, office_name = ?, level = ?, scope = ?, report_year = ? WHERE id = ?",
                    head.office(), head.officeName(), head.level().key(), head.scope().key(), head.year(), key.id());
        } else if (row.after().isEmpty()) {
            transaction.update("DELETE FROM content WHERE report = ? AND kind = ? AND name = ?",
                    key.id(), row.kind().key(), row.name());
        } else {
            transaction.update("MERGE INTO content VALUES (?, ?, ?, ?)", key.id(), row.kind().key(), row.name(), row.after());
        }
    }

    /** @throws IllegalArgumentException where a row makes no sense */
    static Report read(Transaction transaction, Key key, Head head, String edition) throws SQLException {
        return of(head, edition, transaction.query("SELECT kind, name, written FROM content WHERE report = ?",
                row -> new Row(Kind.of(row.word(1)), row.word(2), List.of(), row.words(3)), key.id()));
    }

    /**
     * The report that says what the rows came to.
     *
     * @throws IllegalArgumentException where a row makes no sense
     */
    static Report of(Head head, String edition, List<Row> rows) {
        var content = new Content();
        rows.forEach(content::add);
        return new Report(head, edition, content.texts, content.figures, content.controls, content.margins, content.accepted,
                content.marks, content.facts);
    }

    private void add(Row row) {
        var name = row.name();
        var words = row.after();
        switch (row.kind()) {
            case TEXT -> texts.put(name, Spelling.text(words));
            case FIGURE -> Spelling.figure(words).ifPresent(figure -> figures.put(CellRef.parse(name), figure));
            case CONTROL -> Spelling.figure(words).ifPresent(figure -> controls.put(CellRef.parse(name), figure));
            case MARGIN -> margins.put(CellRef.parse(name), Spelling.margin(words));
            case MARKS -> marks.put(name, Spelling.marks(words));
            case FACTS -> facts.addAll(Spelling.facts(words));
            case ACCEPTED -> accepted.addAll(Spelling.acceptances(words));
            case HEAD -> throw new IllegalArgumentException("a head among the content");
        }
    }
}
