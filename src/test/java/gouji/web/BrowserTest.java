package gouji.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.document.Difference;
import gouji.document.Dress;
import gouji.document.Transcript;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser and before real checkers, and the fragment pasted into the editors that sites use. */
@Tag("browser")
class BrowserTest {

    private static final List<String> EDITORS = List.of("tinymce", "ckeditor4", "ckeditor5", "wangeditor", "ueditor");
    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));

    private static WebTools tools;

    @TempDir
    private Path folder;

    @BeforeAll
    static void setUp() {
        tools = WebTools.setUp();
    }

    @Test
    void thePageIsValid() throws IOException {
        assertEquals(List.of(), tools.vnu(pages()));
        var wrong = write("wrong.html", "<!DOCTYPE html><title>甲</title><p id=a><p id=a>");
        assertTrue(tools.vnu(wrong).stream().anyMatch(line -> line.contains("Duplicate ID")));
    }

    @Test
    void thePageIsCleanForThoseWhoHearItOrUseOnlyKeys() throws IOException {
        assertEquals(List.of(), tools.node("axe.mjs", pages()));
        var wrong = write("wrong.html", "<!DOCTYPE html><title>甲</title><p>乙");
        assertTrue(tools.node("axe.mjs", wrong).stream().anyMatch(line -> line.contains("html-has-lang")));
    }

    @Test
    void whatIsPastedIntoTheEditorOfASiteSaysTheSame() throws IOException {
        assertEquals(Map.of(), lostIn(BadInput.eightDigits()));
    }

    @Test
    void whateverIsTypedSurvivesTheEditorOfASite() throws IOException {
        var texts = new HashMap<String, String>();
        var kinds = List.of("angle brackets", "ampersands", "quotation marks", "emoji", "plane 2", "right-to-left marks", "a line of 5,000");
        Reports.FORM.texts().forEach(key -> texts.put(key, kinds.stream().map(BadInput.TEXTS::get).collect(Collectors.joining("\n"))));
        texts.put(Form.PREAMBLE, BadInput.TEXTS.get("control characters"));
        var report = SAMPLE.report();
        for (var text : texts.entrySet()) {
            report = report.withText(text.getKey(), text.getValue());
        }
        assertEquals(Map.of(), lostIn(Sheet.of(Reports.FORM, report)));
    }

    /** By editor, what its HTML no longer says; spaces are the editor's business. */
    private Map<String, List<Difference>> lostIn(Sheet sheet) throws IOException {
        tools.node("paste.mjs", write("fragment.html", WebFragment.of(sheet)), folder);
        var lost = new TreeMap<String, List<Difference>>();
        for (var editor : EDITORS) {
            var found = WebPageReader.read(Reports.FORM, Files.readString(folder.resolve(editor + ".html")));
            var differences = withPlainSpaces(Transcript.of(sheet)).differences(withPlainSpaces(found));
            if (!differences.isEmpty()) {
                lost.put(editor, differences);
            }
        }
        return lost;
    }

    private static Transcript withPlainSpaces(Transcript transcript) {
        var paragraphs = new HashMap<String, List<String>>();
        transcript.paragraphs().forEach((key, lines) -> paragraphs.put(key,
                lines.stream().map(line -> line.replaceAll("[\\s\u00a0]+", " ")).toList()));
        return new Transcript(List.of(), paragraphs, transcript.figures());
    }

    private Path[] pages() throws IOException {
        var draft = Dress.draft(3, LocalDateTime.of(2024, 1, 12, 14, 3, 22)).asSample();
        return new Path[] {write("sample.html", WebPage.of(SAMPLE, Dress.FINAL)), write("draft.html", WebPage.of(SAMPLE, draft)),
                write("eight.html", WebPage.of(BadInput.eightDigits(), Dress.FINAL)),
                write("brackets.html", WebPage.of(Sheet.of(Reports.FORM, BadInput.in(BadInput.TEXTS.get("angle brackets"))), Dress.FINAL)),
                write("control.html", WebPage.of(Sheet.of(Reports.FORM, BadInput.in(BadInput.TEXTS.get("control characters"))), Dress.FINAL)),
                write("emoji.html", WebPage.of(Sheet.of(Reports.FORM, BadInput.in(BadInput.TEXTS.get("emoji"))), Dress.FINAL)),
                write("right.html", WebPage.of(Sheet.of(Reports.FORM, BadInput.in(BadInput.TEXTS.get("right-to-left marks"))), Dress.FINAL))};
    }

    private Path write(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html);
    }
}
