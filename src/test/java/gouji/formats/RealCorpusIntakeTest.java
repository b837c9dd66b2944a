package gouji.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.apart.Apart;
import gouji.exchange.Reports;
import gouji.original.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real reports, which are not part of this tree: every cell is right or told as unread, and none is wrong. */
class RealCorpusIntakeTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final AnyReport FILES = new AnyReport(Reports.FILES, () -> Reports.FORM, new Originals(Apart.ofThisProgram()));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeAll
    static void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS), "the real reports are not beside the checkout, in ../shared/corpus");
    }

    @Test
    void noCellIsWrongAndNoneUnreadThatCanBeTold() throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.list(CORPUS)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
                var expected = CORPUS.resolve("expected/" + name + ".json");
                if (Files.exists(expected)) {
                    wrong.addAll(wrong(file, expected));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** How many cells of a year's reports cannot be told by anyone: digits that run together, a table torn to pieces. */
    private static final Map<String, Integer> UNREAD = Map.of("2021", 3, "2022", 3, "2024", 76);

    private static List<String> wrong(Path file, Path expected) throws IOException {
        var start = System.nanoTime();
        var brought = assertInstanceOf(Brought.Others.class, FILES.bring(file));
        var intake = brought.intake();
        var seconds = (System.nanoTime() - start) / 1e9;
        var json = JSON.readTree(expected.toFile());
        var wrong = new ArrayList<String>();
        var right = 0;
        var unread = 0;
        for (var cell : Reports.FORM.cells()) {
            var printed = json.get("asPrinted").path(cell.ref().toString());
            var reading = intake.cells().get(cell.ref());
            var figure = reading == null ? "" : reading.figure().map(Object::toString).orElse("");
            if (printed.isMissingNode()) {
                continue;
            } else if (figure.equals(printed.asText("").replace("null", ""))) {
                right++;
            } else if (figure.isEmpty()) {
                unread++;
            } else {
                wrong.add(file.getFileName() + " " + cell.ref() + ": " + printed + " read as " + figure);
            }
        }
        System.out.printf("%-32s right %3d unread %3d wrong %3d %.3f s  %s %s %s%n", file.getFileName(), right, unread, wrong.size(), seconds,
                brought.office(), brought.year(), intake.remarks());
        if (unread > UNREAD.getOrDefault(file.getFileName().toString().replaceAll("\\D.*", ""), 0)) {
            wrong.add(file.getFileName() + ": " + unread + " cells unread");
        }
        if (Boolean.getBoolean("gouji.verbose")) {
            intake.leftovers().forEach(each -> System.out.println("  left " + each.why() + " " + each.words()));
            intake.cells().forEach((ref, each) -> {
                if (each.refusal().isPresent()) {
                    System.out.println("  unread " + ref + " " + each.printed() + " " + each.refusal());
                }
            });
            intake.legacy().forEach(each -> System.out.println("  legacy " + each));
            intake.texts().forEach((key, text) -> System.out.println("  " + key + " " + text.length() + " " + text.substring(0, Math.min(60, text.length()))));
        }
        return wrong;
    }
}
