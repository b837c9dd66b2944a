package gouji.manuscript;

import gouji.form.Form;
import gouji.form.LabelText;
import gouji.form.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pasted text that is a whole report (整份报告), taken apart by its section headings.
 *
 * @param texts   by key, the preamble too; one of which nothing was found is not there
 * @param leftOut the lines of tables and of the title, which belong to no text
 */
public record WholeReport(Map<String, String> texts, List<String> leftOut) {

    /** Headings differ a little from office to office; this part of the letters of the form's is enough behind the same number. */
    private static final double ALIKE = 0.5;
    private static final int LONGER = 12;
    private static final String NUMBER_ENDS = "、，,.．";

    public WholeReport {
        texts = Map.copyOf(texts);
        leftOut = List.copyOf(leftOut);
    }

    /** None where fewer than two headings of sections stand in it, in the order of the form. */
    public static Optional<WholeReport> in(Form form, String text) {
        var lines = new LinkedHashMap<String, List<String>>();
        lines.put(Form.PREAMBLE, new ArrayList<>());
        var present = Form.PREAMBLE;
        var next = 0;
        for (var line : text.split("\n", -1)) {
            var found = heading(form.sections(), next, line);
            if (found >= 0) {
                present = form.sections().get(found).key();
                next = found + 1;
                lines.put(present, new ArrayList<>());
            } else {
                lines.get(present).add(line);
            }
        }
        return lines.size() < 3 ? Optional.empty() : Optional.of(apart(form, lines));
    }

    private static WholeReport apart(Form form, Map<String, List<String>> lines) {
        var texts = new LinkedHashMap<String, String>();
        var leftOut = new ArrayList<String>();
        lines.forEach((key, each) -> {
            var kept = new ArrayList<String>();
            for (var line : each) {
                var isLeftOut = !form.texts().contains(key) || key.equals(Form.PREAMBLE) && isTitle(line);
                (isLeftOut ? leftOut : kept).add(line);
            }
            var text = String.join("\n", kept).strip();
            if (!text.isEmpty()) {
                texts.put(key, text);
            }
        });
        leftOut.removeIf(String::isBlank);
        return new WholeReport(texts, leftOut);
    }

    /** The section whose heading a line is, of those that may still come; -1 where it is none. */
    private static int heading(List<Section> sections, int from, String line) {
        var words = line.replaceAll("[\\s\u3000\u00a0]", "");
        for (var at = from; at < sections.size(); at++) {
            var title = sections.get(at).title();
            if (words.length() > 2 && words.charAt(0) == title.charAt(0) && NUMBER_ENDS.indexOf(words.charAt(1)) >= 0
                    && words.length() <= title.length() + LONGER && words.indexOf('。') < 0
                    && LabelText.common(title.substring(2), words.substring(2)) >= ALIKE * (title.length() - 2)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTitle(String line) {
        var words = line.replaceAll("[\\s\u3000\u00a0（）()]", "");
        return (words.endsWith("年度报告") || words.endsWith("年报")) && words.indexOf('。') < 0;
    }
}
