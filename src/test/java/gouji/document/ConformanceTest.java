package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a document as PDF/UA-1 and PDF/A-2u, by clause and test number. The aim is none. */
class ConformanceTest {

    private static final Typesetter TYPESETTER = new Typesetter(FontShelf.ofThisMachine());
    private static final LocalDateTime AT = LocalDateTime.of(2024, 1, 12, 14, 3);

    @BeforeAll
    static void useItsOwnParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theFinalDocumentIsReadableForAllAndForEver() throws Exception {
        var pdf = TYPESETTER.set(Samples.sheet(Samples.filled()), Dress.FINAL).bytes();
        assertEquals(List.of(), failing(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), failing(pdf, PDFAFlavour.PDFA_2_U));
    }

    @Test
    void andSoIsADraftWithAllItCanCarry() throws Exception {
        var before = Samples.filled();
        var now = Samples.with(before, "requests/received/naturalPerson", 9).withText("overview", before.text("overview").replace("320条", "325条"));
        var pdf = TYPESETTER.set(Samples.sheet(now), Dress.draft(2, AT).since(Optional.of(new Dress.Former(1, Samples.sheet(before))), true)
                .withSignOff(true).withExplained(List.of(new Explained("规章", "规章填了 2", "州人民政府授权制定"))).asSample()).bytes();
        assertEquals(List.of(), failing(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), failing(pdf, PDFAFlavour.PDFA_2_U));
    }

    @Test
    void aPageWithoutTagsAndTitleIsFoundOut() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            assertTrue(failing(out.toByteArray(), PDFAFlavour.PDFUA_1).stream().anyMatch(each -> each.startsWith("ua1 7.1-")));
            assertTrue(failing(out.toByteArray(), PDFAFlavour.PDFA_2_U).stream().anyMatch(each -> each.startsWith("2u 6.6.2.1-")));
        }
    }

    private static List<String> failing(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var failing = new TreeSet<String>();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            validator.validate(parser).getTestAssertions().stream().filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .forEach(each -> failing.add(flavour.getId() + " " + each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + " " + each.getMessage()));
        }
        return List.copyOf(failing);
    }
}
