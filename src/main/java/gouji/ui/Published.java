package gouji.ui;

import gouji.check.Sheet;
import gouji.document.Difference;
import gouji.document.Transcript;
import gouji.exchange.ReportFile;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.formats.PlaceName;
import gouji.formats.Said;
import gouji.renew.TextComparison;
import gouji.renew.TextComparison.Part;
import gouji.renew.TextComparison.Part.Kind;
import gouji.report.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a published page does not say what the report says (核对已发布网页): cells and title as they are printed, texts by the paragraphs
 * that differ, whatever stands before or behind them.
 */
record Published(List<Differing> all) {

    /** How much of what is the same is shown beside what differs, in characters. */
    private static final int BESIDE = 24;

    /**
     * A place that differs.
     *
     * @param at    where it stands in the report
     * @param place as people name it
     * @param parts what only the report has, what only the page has, and what both have around it
     */
    record Differing(Position at, String place, List<Part> parts) {

        Differing {
            parts = List.copyOf(parts);
        }
    }

    Published {
        all = List.copyOf(all);
    }

    boolean isSame() {
        return all.isEmpty();
    }

    static Published of(Look look, ReportFile.Read report, ReportFile.Read page) {
        var form = report.form();
        var texts = form.texts();
        var differing = new ArrayList<Differing>();
        var place = new PlaceName(look.words(), Optional.of(Sheet.of(form, report.report())));
        var differences = Said.of(report).differences(Said.of(page));
        differences.stream().filter(each -> !texts.contains(each.place()) && !isCell(form, each)).forEach(each ->
                differing.add(new Differing(Position.of(Form.PREAMBLE), place.of(each.place()), parts(look, each))));
        texts.forEach(key -> differing.addAll(text(place.of(key), key, report.report().text(key), page.report().text(key))));
        form.cells().forEach(cell -> differences.stream().filter(each -> each.place().equals(cell.ref().toString())).forEach(each ->
                differing.add(new Differing(at(form, cell.ref()), place.of(each.place()), parts(look, each)))));
        return new Published(differing);
    }

    private static boolean isCell(Form form, Difference difference) {
        return difference.place().indexOf('/') > 0 && form.find(CellRef.parse(difference.place())).isPresent();
    }

    private static List<Part> parts(Look look, Difference difference) {
        return List.of(new Part(Kind.THEN, shown(look, difference.expected())), new Part(Kind.BOTH, " → "), new Part(Kind.NOW, shown(look, difference.found())));
    }

    private static String shown(Look look, String words) {
        return words.isEmpty() ? look.say("published.empty") : words;
    }

    private static List<Differing> text(String place, String key, String ours, String theirs) {
        return TextComparison.of(paragraphs(ours), paragraphs(theirs)).rows().stream()
                .filter(row -> row.parts().stream().anyMatch(part -> part.kind() != Kind.BOTH))
                .map(row -> new Differing(new Position(key, Optional.empty(), caret(ours, row)), place, shortened(row.parts()))).toList();
    }

    private static Position at(Form form, CellRef cell) {
        return new Position(form.sectionOf(cell).key(), Optional.of(cell), 0);
    }

    /** Where in our text the line begins; the end of it where only the page has the line. */
    private static int caret(String ours, TextComparison.Row row) {
        var own = row.parts().stream().filter(part -> part.kind() != Kind.NOW).map(Part::words).collect(Collectors.joining()).strip();
        return own.isEmpty() ? ours.length() : Math.max(0, ours.indexOf(own));
    }

    private static String paragraphs(String text) {
        return String.join("\n", Transcript.paragraphs(text));
    }

    private static List<Part> shortened(List<Part> parts) {
        var shortened = new ArrayList<Part>();
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            shortened.add(part.kind() == Kind.BOTH ? new Part(Kind.BOTH, shortened(part.words(), at > 0, at < parts.size() - 1)) : part);
        }
        return shortened;
    }

    /** The ends of it that stand beside something that differs. */
    private static String shortened(String words, boolean behind, boolean before) {
        if (words.length() <= (behind && before ? 2 * BESIDE : BESIDE)) {
            return words;
        }
        return (behind ? words.substring(0, BESIDE) : "") + "…" + (before ? words.substring(words.length() - BESIDE) : "");
    }
}
