package gouji.check;

import gouji.form.Form;
import java.util.Comparator;

/** Findings as one meets them reading the report (报告顺序): preamble, sections, and within them cells by row, texts by place. */
public record DocumentOrder(Form form) implements Comparator<Finding> {

    @Override
    public int compare(Finding one, Finding other) {
        var bySection = Integer.compare(section(one), section(other));
        return bySection != 0 ? bySection : Integer.compare(within(one), within(other));
    }

    private int section(Finding finding) {
        if (finding.what() instanceof Finding.Section section) {
            return section(section.key());
        }
        return finding.span().map(span -> section(span.text()))
                .or(() -> finding.cells().stream().findFirst().map(cell -> section(form.sectionOf(cell).key()))).orElse(-1);
    }

    /** The preamble stands before all sections. */
    private int section(String key) {
        return form.section(key).map(form.sections()::indexOf).orElse(-1);
    }

    private int within(Finding finding) {
        return finding.span().map(Finding.Span::start)
                .or(() -> finding.cells().stream().findFirst().map(cell -> form.cell(cell).index())).orElse(0);
    }
}
