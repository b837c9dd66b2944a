package gouji.document;

import gouji.document.UnreadableException.Why;
import gouji.form.Form;
import gouji.form.Section;
import gouji.form.TableLayout;
import gouji.form.TableLayout.Slot;
import gouji.form.TableLayout.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/** What the pages of a PDF say (纸面文字), to be held against another file. Only a PDF that was set like ours can agree. */
public final class PaperText {

    /** How much of the first difference of two PDFs is told, in characters. */
    private static final int TOLD = 40;

    private final String text;

    private PaperText(String text) {
        this.text = text;
    }

    /** Of what {@link #text} said. */
    public static PaperText of(String text) {
        return new PaperText(text);
    }

    /** All of it, without spaces. */
    public String text() {
        return text;
    }

    public static PaperText read(byte[] pdf) throws UnreadableException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PaperText(ReadBack.text(document));
        } catch (IOException | RuntimeException e) {
            // What the library throws over a broken file is of no one kind.
            throw new UnreadableException(Why.DAMAGED);
        }
    }

    /** Where these pages do not say what another file says; the sheet for the approver is no part of the report. */
    public List<Difference> differences(Form form, Transcript expected) {
        var pieces = pieces(form, expected);
        var lacking = lacking(pieces);
        return ReadBack.differences(text, pieces.stream().map(piece -> new Piece(piece.place(), Typesetter.onPaper(piece.text(), lacking)))
                .filter(piece -> !piece.text().isEmpty()).toList()).stream()
                .filter(each -> !isForTheApprover(each)).toList();
    }

    /** What stands behind the report, where it begins with the heading of a sheet for the approver. */
    private static boolean isForTheApprover(Difference difference) {
        return difference.place().equals("end") && ApproverSheet.headings().anyMatch(heading -> difference.found().startsWith(ReadBack.plain(heading)));
    }

    /** Where two PDFs first part; empty where they say the same. */
    public List<Difference> differences(PaperText other) {
        var at = 0;
        while (at < Math.min(text.length(), other.text.length()) && text.charAt(at) == other.text.charAt(at)) {
            at++;
        }
        return text.equals(other.text) ? List.of() : List.of(new Difference("text", from(text, at), from(other.text, at)));
    }

    private static String from(String text, int at) {
        var start = Math.max(0, at - TOLD / 2);
        return text.substring(start, Math.min(text.length(), start + TOLD));
    }

    /** The characters that stand nowhere on pages on which some could not be printed. */
    private Set<Integer> lacking(List<Piece> pieces) {
        if (!text.contains(Typesetter.REPLACEMENT)) {
            return Set.of();
        }
        return pieces.stream().flatMapToInt(piece -> piece.text().codePoints()).distinct().filter(this::isLacking).boxed().collect(Collectors.toSet());
    }

    /** What is a space or has no picture is on no paper; everything else stands there as {@link ReadBack#plain} has it. */
    private boolean isLacking(int character) {
        var printed = ReadBack.plain(Character.toString(character));
        return !printed.isEmpty() && !text.contains(printed);
    }

    private static List<Piece> pieces(Form form, Transcript expected) {
        var pieces = new ArrayList<Piece>();
        expected.title().forEach(line -> pieces.add(new Piece("title", line)));
        pieces.addAll(text(expected, Form.PREAMBLE));
        for (var section : form.sections()) {
            pieces.add(new Piece(section.key(), section.title()));
            pieces.addAll(section.isText() ? text(expected, section.key()) : table(section, expected).toList());
        }
        return pieces;
    }

    private static List<Piece> text(Transcript expected, String key) {
        return expected.paragraphs().getOrDefault(key, List.of()).stream().map(line -> new Piece(key, line)).toList();
    }

    private static Stream<Piece> table(Section section, Transcript expected) {
        return TableLayout.of(section).slots().stream().sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column))
                .map(slot -> slot.content() instanceof Value value
                        ? new Piece(value.ref().toString(), expected.figures().getOrDefault(value.ref(), ""))
                        : new Piece(section.key(), ReadTable.heading(slot)));
    }
}
