package gouji.document;

import gouji.check.Sheet;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that must stand on the paper (应印内容): a title line, a paragraph, a label, a figure.
 *
 * @param place key of the cell or text it belongs to
 * @param start where it begins in that text, in UTF-16 characters; 0 for what is no paragraph
 */
record Piece(String place, int start, String text) {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Where what is for the approver alone stands (供审签). */
    static final String APPROVER = "approver";

    Piece(String place, String text) {
        this(place, 0, text);
    }

    /** Everything the paper must show, in printed order, told by form and report and not by how it is set. */
    static List<Piece> of(Sheet sheet, Dress dress) {
        var head = Stream.of(new Piece("title", sheet.report().head().officeName()), new Piece("title", DocumentHtml.title(sheet)));
        var preamble = text(sheet, Form.PREAMBLE);
        var sections = sheet.form().sections().stream().flatMap(section -> Stream.concat(
                Stream.of(new Piece(section.key(), section.title())),
                section.isText() ? text(sheet, section.key()) : table(sheet, section)));
        var approver = ApproverSheet.of(sheet, dress).stream().flatMap(ApproverSheet::said).flatMap(text -> Stream.of(text.split("\\R")))
                .map(line -> new Piece(APPROVER, line));
        return Stream.of(head, preamble, sections, approver).flatMap(pieces -> pieces).filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static Stream<Piece> text(Sheet sheet, String key) {
        var text = sheet.report().text(key);
        var pieces = new ArrayList<Piece>();
        var ends = LINE_END.matcher(text);
        var start = 0;
        while (ends.find()) {
            pieces.add(new Piece(key, start, text.substring(start, ends.start())));
            start = ends.end();
        }
        pieces.add(new Piece(key, start, text.substring(start)));
        return pieces.stream();
    }

    private static Stream<Piece> table(Sheet sheet, Section section) {
        return TableLayout.of(section).slots().stream()
                .sorted(Comparator.comparingInt(TableLayout.Slot::row).thenComparingInt(TableLayout.Slot::column))
                .map(slot -> piece(sheet, section, slot.content()));
    }

    private static Piece piece(Sheet sheet, Section section, TableLayout.Content content) {
        if (content instanceof Value value) {
            return new Piece(value.ref().toString(), PrintedFigures.of(sheet, value.ref()));
        }
        if (content instanceof Label label) {
            return new Piece(section.key(), label.text());
        }
        return new Piece(section.key(), content instanceof Title title ? title.text() : ((Corner) content).text());
    }
}
