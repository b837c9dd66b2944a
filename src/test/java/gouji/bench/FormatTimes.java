package gouji.bench;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.formats.Finished;
import gouji.formats.Format;
import gouji.formats.Press;
import gouji.words.Language;
import gouji.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;

/** How long one kind of file takes to be made and read back, of the sample; a process of its own for each, so that the first is cold. */
public final class FormatTimes {

    private static final int WARM = 21;

    private FormatTimes() {
    }

    /**
     * Prints one line of a table.
     *
     * @param arguments the format, and where to leave the file
     */
    public static void main(String[] arguments) throws Exception {
        var format = Format.of(arguments[0]).orElseThrow();
        var form = Editions.published().forYear(2023);
        var sheet = Sheet.of(form, Sample.read(form));
        var dress = Dress.draft(LocalDateTime.of(2024, 1, 12, 14, 3)).asSample();
        var typesetter = new Typesetter(FontShelf.ofThisMachine());
        var press = new Press(() -> typesetter, Words.in(Language.CHINESE));
        var start = System.nanoTime();
        var bytes = ((Finished.Ready) press.of(sheet, dress, format)).bytes();
        var cold = System.nanoTime() - start;
        var sinceStart = Duration.between(ProcessHandle.current().info().startInstant().orElseThrow(), Instant.now());
        Files.write(Path.of(arguments[1]), bytes);
        var warm = new ArrayList<Long>();
        for (var time = 0; time < WARM; time++) {
            start = System.nanoTime();
            press.of(sheet, dress, format);
            warm.add(System.nanoTime() - start);
        }
        warm.sort(Long::compare);
        System.out.printf("| %-4s | %6d | %6d | %6.1f | %7.1f |%n", format.key(), sinceStart.toMillis(), cold / 1_000_000,
                warm.get(WARM / 2) / 1e6, bytes.length / 1024.0);
    }
}
