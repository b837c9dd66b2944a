package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.document.Transcript;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.web.OfficeFragment;
import gouji.web.WebPageReader;
import gouji.words.Language;
import gouji.words.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What lies on the real clipboard after the whole report was copied. */
class ReportClipboardTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
    private static final ReportClipboard CLIPBOARD = new ReportClipboard(new Look(Words.in(Language.CHINESE), false, Look.NORMAL));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aWebsiteIsGivenTheReportWithoutItsTitleAsRichTextAndAsSource() {
        onScreen(() -> CLIPBOARD.forWebsite(SAMPLE));
        var expected = Transcript.of(SAMPLE);
        var body = new Transcript(List.of(), expected.paragraphs(), expected.figures());
        assertEquals(body, WebPageReader.read(Reports.FORM, onScreen(() -> Clipboard.getSystemClipboard().getHtml())));
        assertEquals(body, WebPageReader.read(Reports.FORM, onScreen(() -> Clipboard.getSystemClipboard().getString())));
    }

    @Test
    void anOfficeProgramIsGivenTheWholeReportAsRichTextAndAsPlainText() {
        onScreen(() -> CLIPBOARD.forOffice(SAMPLE));
        assertEquals(Transcript.of(SAMPLE), WebPageReader.read(Reports.FORM, onScreen(() -> Clipboard.getSystemClipboard().getHtml())));
        assertEquals(OfficeFragment.text(SAMPLE), onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }

    private static <T> T onScreen(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
