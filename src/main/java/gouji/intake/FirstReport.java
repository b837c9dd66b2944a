package gouji.intake;

import gouji.form.Form;
import gouji.form.Section;
import gouji.intake.LineTables.SourceLine;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where a second report begins in a file (第二份年报), as on pages that collect those of many offices: where the first section comes again
 * behind tables, and a title before it.
 */
final class FirstReport {

    /** How far before its first section a report may have its title, in lines. */
    private static final int PREAMBLE = 12;

    private FirstReport() {
    }

    /** The passage with which the second one begins; none where there is only one. */
    static OptionalInt end(Form form, List<SourceLine> lines) {
        var hasTables = false;
        var last = 0;
        for (var at = 0; at < lines.size(); at++) {
            var section = Chapters.heading(form, lines.get(at).text());
            if (section.isPresent()) {
                var isFirst = section.get().equals(form.sections().get(0));
                var from = Math.max(last, at - PREAMBLE);
                var title = isFirst && hasTables ? TitleLines.of(lines.subList(from, at), "") : TitleLines.NONE;
                if (title.from() >= 0 && title.year().isPresent()) {
                    return OptionalInt.of(lines.get(from + title.from()).passage());
                }
                hasTables |= section.filter(Section::isText).isEmpty();
                last = at + 1;
            }
        }
        return OptionalInt.empty();
    }
}
