package gouji.delivery;

import gouji.check.Case;
import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.exchange.FileSentence;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.formats.Format;
import gouji.formats.Press;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** Delivers the sample as a process of its own, onto a disk that is made to refuse, and says what she would be told. */
final class Courier {

    private Courier() {
    }

    /** @param arguments the folder; once a file, once a folder of files and once a zip of them is put into it */
    public static void main(String... arguments) throws Exception {
        for (var kind : List.of("file", "folder", "zip")) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(delivered(Path.of(arguments[0]), kind));
        }
    }

    private static String delivered(Path folder, String kind) throws Exception {
        var words = Words.in(Language.CHINESE);
        var sheet = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
        var formats = kind.equals("file") ? List.of(Format.DOCX) : List.of(Format.DOCX, Format.XLSX, Format.JSON);
        var order = new Order(Case.of(sheet), Dress.FINAL, "年报", "年报-报上级", formats, folder, kind.equals("zip"), LocalDateTime.of(2024, 1, 12, 14, 3));
        try {
            var result = Delivery.of(order, new Press(() -> new Typesetter(FontShelf.ofThisMachine()), words), true, format -> { });
            return result instanceof Delivery.NotWritten not ? new FileSentence(words).of(not.place(), not.outcome()) : result.getClass().getSimpleName();
        } catch (IOException e) {
            return new FileSentence(words).of(order.place(), e);
        }
    }
}
