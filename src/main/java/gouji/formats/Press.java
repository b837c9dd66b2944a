package gouji.formats;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.NoChineseFontException;
import gouji.document.Transcript;
import gouji.document.Typesetter;
import gouji.document.UnreadableException;
import gouji.excel.ExcelFile;
import gouji.excel.ExcelFileReader;
import gouji.exchange.ReadBack;
import gouji.exchange.ReportFile;
import gouji.exchange.ReportJson;
import gouji.plain.CsvFile;
import gouji.plain.CsvFileReader;
import gouji.web.WebPage;
import gouji.web.WebPageReader;
import gouji.word.WordFile;
import gouji.word.WordFileReader;
import gouji.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes finished files of a report (出文). Whatever it hands out has been read again, by a reader that shares nothing with the writer,
 * and held against the report. Takes up to seconds: call it off the screen thread.
 *
 * @param typesetter asked for only where paper is wanted: it looks at the fonts of this machine
 * @param words      in which remarks are said
 */
public record Press(Supplier<Typesetter> typesetter, Words words) {

    /**
     * The file of that format. What has changed since the draft before is marked on paper and in Word.
     *
     * @throws IllegalArgumentException where a cell is blank and the format is that of the upload file
     * @throws NoChineseFontException   where there is no font to set paper with
     * @throws InterruptedException     where setting the paper was cancelled
     */
    public Finished of(Sheet sheet, Dress dress, Format format) throws NoChineseFontException, InterruptedException {
        var worn = format.showsMarks() ? dress : dress.clean();
        try {
            return switch (format) {
                case JSON -> upload(sheet);
                case PDF -> paper(sheet, worn);
                case DOCX -> {
                    var bytes = WordFile.of(sheet, worn);
                    yield same(format, bytes, sheet, WordFileReader.read(sheet.form(), bytes).transcript());
                }
                case XLSX -> {
                    var bytes = ExcelFile.of(sheet, worn);
                    yield same(format, bytes, sheet, ExcelFileReader.read(sheet.form(), bytes).transcript());
                }
                case HTML -> {
                    var page = WebPage.of(sheet, worn);
                    yield same(format, page.getBytes(StandardCharsets.UTF_8), sheet, WebPageReader.read(sheet.form(), page));
                }
                case CSV -> {
                    var bytes = CsvFile.of(sheet);
                    yield same(format, bytes, sheet, CsvFileReader.read(sheet.form(), bytes).transcript());
                }
            };
        } catch (UnreadableException e) {
            return new Finished.NotTheSame(format, List.of());
        }
    }

    private static Finished same(Format format, byte[] bytes, Sheet sheet, Transcript found) {
        return Finished.of(format, bytes, Transcript.of(sheet), found);
    }

    private static Finished upload(Sheet sheet) {
        var bytes = ReportJson.upload(sheet);
        var files = new ReportFile(edition -> Optional.of(sheet.form()).filter(form -> form.edition().equals(edition)));
        var readBack = ReadBack.ofUpload(sheet, files.read(bytes));
        return readBack instanceof ReadBack.Same ? new Finished.Ready(bytes, List.of()) : new Finished.NotTheSame(Format.JSON, List.of(),
                readBack instanceof ReadBack.Unreadable unreadable ? Optional.of(unreadable.why()) : Optional.empty());
    }

    private Finished paper(Sheet sheet, Dress dress) throws NoChineseFontException, InterruptedException {
        var pdf = typesetter.get().set(sheet, dress);
        return pdf.differences().isEmpty() ? new Finished.Ready(pdf.bytes(), pdf.remarks(words))
                : new Finished.NotTheSame(Format.PDF, pdf.differences());
    }
}
