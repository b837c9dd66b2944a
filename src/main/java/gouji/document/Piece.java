package gouji.document;

import gouji.check.Sheet;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Corner;
import gouji.form.TableLayout.Label;
import gouji.form.TableLayout.Title;
import gouji.form.TableLayout.Value;
import gouji.words.Language;
import gouji.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that must stand on the paper (应印内容): a title line, a paragraph, a label, a figure.
 *
 * @param place key of the cell or text it belongs to
 */
record Piece(String place, String text) {

    /** Everything the paper must show, in printed order, told by form and report and not by how it is set. */
    static List<Piece> of(Sheet sheet, Dress dress) {
        var head = Stream.of(new Piece("title", sheet.report().head().officeName()), new Piece("title", DocumentHtml.title(sheet)));
        var preamble = text(sheet, Form.PREAMBLE);
        var sections = sheet.form().sections().stream().flatMap(section -> Stream.concat(
                Stream.of(new Piece(section.key(), section.title())),
                section.isText() ? text(sheet, section.key()) : table(sheet, section)));
        return Stream.of(head, preamble, sections, explained(dress)).flatMap(pieces -> pieces).filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static Stream<Piece> explained(Dress dress) {
        if (dress.explained().isEmpty()) {
            return Stream.empty();
        }
        var words = Words.in(Language.CHINESE);
        var head = Stream.concat(Stream.of(words.say("document.explained")), Explained.columns().stream());
        var rows = dress.explained().stream().flatMap(each -> Stream.of(each.place(), each.said(), each.reason()));
        return Stream.concat(head, rows).flatMap(text -> Stream.of(text.split("\\R"))).map(line -> new Piece("explained", line));
    }

    private static Stream<Piece> text(Sheet sheet, String key) {
        return Stream.of(sheet.report().text(key).split("\\R")).map(line -> new Piece(key, line));
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
