package gouji.ruled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.NoChineseFontException;
import gouji.document.Transcript;
import gouji.document.Typesetter;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.Section;
import gouji.formats.Trials;
import gouji.original.Line;
import gouji.original.Original;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program's own paper is read again by rulings and places alone. */
class OwnPaperTest {

    private static final Typesetter TYPESETTER = new Typesetter(FontShelf.ofThisMachine());

    @Test
    void everyCellOfTheSampleStandsWhereTheFormHasIt() {
        var sheet = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
        assertEquals(Forms.rows(sheet), Forms.rows(read(sheet, Dress.FINAL)));
        assertEquals(Forms.rows(sheet), Forms.rows(read(sheet, Dress.draft(LocalDateTime.of(2024, 1, 12, 14, 3)).asSample())));
    }

    @Test
    void everyParagraphOfTheSampleIsOneLine() {
        var sheet = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
        var transcript = Transcript.of(sheet);
        var expected = new ArrayList<>(transcript.title());
        expected.addAll(transcript.paragraphs().getOrDefault("preamble", List.of()));
        for (Section section : sheet.form().sections()) {
            expected.add(section.title());
            expected.addAll(transcript.paragraphs().getOrDefault(section.key(), List.of()));
        }
        assertEquals(expected.stream().map(Forms::plain).toList(),
                read(sheet, Dress.FINAL).passages().stream().filter(Line.class::isInstance).map(line -> Forms.plain(((Line) line).text())).toList());
    }

    @Test
    void whateverIsInAReportItsFiguresAreReadFromItsPaper() {
        Trials.random((sheet, seed) -> assertEquals(Forms.rows(sheet), Forms.rowsOfForm(read(sheet, Dress.FINAL), sheet), seed));
    }

    private static Original read(Sheet sheet, Dress dress) {
        return assertInstanceOf(RuledPdf.Read.class, RuledPdf.read(paper(sheet, dress))).original();
    }

    static byte[] paper(Sheet sheet, Dress dress) {
        try {
            return TYPESETTER.set(sheet, dress).bytes();
        } catch (NoChineseFontException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
