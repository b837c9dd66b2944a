package gouji.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.Imprint;
import gouji.document.Transcript;
import gouji.exchange.Reports;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed stays text on the page and in the fragments, and is read back as it was. */
class BadInputTest {

    private static final Set<String> ELEMENTS = Set.of("body", "br", "caption", "colgroup", "div", "h1", "h2", "h3", "head", "html", "main", "meta",
            "p", "section", "style", "table", "tbody", "td", "th", "thead", "title", "tr", "wbr");

    private static Stream<String> kinds() {
        return BadInput.TEXTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itIsReadBackFromThePage(String kind) {
        var sheet = Sheet.of(Reports.FORM, BadInput.in(BadInput.TEXTS.get(kind)));
        var html = WebPage.of(sheet, Dress.FINAL);
        assertEquals(Transcript.of(sheet), WebPageReader.read(Reports.FORM, html));
        assertEquals(Transcript.legal(sheet.report().head().officeName()), WebPageReader.imprint(html).get(Imprint.PREFIX + "officeName"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itIsReadBackFromTheFragments(String kind) {
        var sheet = Sheet.of(Reports.FORM, BadInput.in(BadInput.TEXTS.get(kind)));
        var expected = Transcript.of(sheet);
        assertEquals(expected, WebPageReader.read(Reports.FORM, OfficeFragment.of(sheet)));
        assertEquals(new Transcript(List.of(), expected.paragraphs(), expected.figures()),
                WebPageReader.read(Reports.FORM, WebFragment.of(sheet)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itBecomesNoElement(String kind) {
        var sheet = Sheet.of(Reports.FORM, BadInput.in(BadInput.TEXTS.get(kind)));
        for (var html : List.of(WebPage.of(sheet, Dress.FINAL), WebFragment.of(sheet), OfficeFragment.of(sheet))) {
            var strange = new TreeSet<>(Jsoup.parse(html).getAllElements().stream().map(Element::normalName).toList());
            strange.remove("#root");
            strange.removeAll(ELEMENTS);
            assertEquals(Set.of(), strange);
        }
    }
}
