package gouji.web;

import gouji.document.Imprint;
import gouji.document.Reread;
import gouji.document.Transcript;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page or a fragment of ours again (回读), also after the editor of a site has had it. It shares nothing with what wrote them:
 * sections are found by their titles, figures by the words of their headings. What is not there is left out of the transcript.
 */
public final class WebPageReader {

    private final Form form;
    private final List<String> title = new ArrayList<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final Map<String, List<Element>> tables = new HashMap<>();
    private String current = Form.PREAMBLE;

    private WebPageReader(Form form) {
        this.form = form;
        form.texts().forEach(key -> lines.put(key, new ArrayList<>()));
    }

    /** What the page says, with the spaces and blank lines of its texts where nobody has taken them out; a fragment has no title. */
    public static Reread reread(Form form, String html) {
        var reader = new WebPageReader(form);
        parsed(html).ifPresent(page -> reader.walk(page.body()));
        return reader.reread(Imprint.read(imprint(html)));
    }

    /** The same without spaces and blank lines. */
    public static Transcript read(Form form, String html) {
        return reread(form, html).transcript();
    }

    /** What a page of ours says of itself, by the names of {@link Imprint#properties}; empty where it is none. */
    public static Map<String, String> imprint(String html) {
        var imprint = new LinkedHashMap<String, String>();
        parsed(html).ifPresent(page -> page.select("meta[name^=" + Imprint.PREFIX + "]")
                .forEach(meta -> imprint.put(meta.attr("name"), meta.attr("content"))));
        return imprint;
    }

    private static Optional<Document> parsed(String html) {
        try {
            return Optional.of(Jsoup.parse(html));
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24 loses its place in markup that nests hundreds of unclosed elements; no page of ours does.
            return Optional.empty();
        }
    }

    private void walk(Element parent) {
        for (var child : parent.children()) {
            var section = child.is("h2") ? section(child) : Optional.<Section>empty();
            if (section.isPresent()) {
                current = section.get().key();
            } else if (child.is("h1")) {
                title.addAll(List.of(child.wholeText().split("\n")));
            } else if (child.is("table")) {
                tables.computeIfAbsent(current, key -> new ArrayList<>()).add(child);
            } else if (child.is("p, h2, h3, h4, h5, h6")) {
                paragraph(child);
            } else if (!child.is("header")) {
                walk(child);
            }
        }
    }

    private Optional<Section> section(Element heading) {
        var words = WebGrid.words(heading.text());
        return form.sections().stream().filter(section -> WebGrid.words(section.title()).equals(words)).findFirst();
    }

    private void paragraph(Element element) {
        if (lines.containsKey(current)) {
            lines.get(current).add(element.wholeText());
        }
    }

    private Reread reread(Optional<Imprint> imprint) {
        var figures = new HashMap<CellRef, String>();
        form.cells().forEach(cell -> figures.put(cell.ref(), ""));
        tables.forEach((key, found) -> form.section(key)
                .ifPresent(section -> figures.putAll(HeadedFigures.of(section, found.stream().map(WebGrid::new).toList()))));
        var texts = new LinkedHashMap<String, String>();
        lines.forEach((key, found) -> texts.put(key, String.join("\n", found)));
        return new Reread(title, texts, figures, imprint);
    }
}
