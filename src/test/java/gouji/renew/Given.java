package gouji.renew;

import gouji.check.Sheet;
import gouji.edition.Editions;
import gouji.form.Form;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Report;
import gouji.report.Scope;
import gouji.report.TextFact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

final class Given {

    static final Form FORM = Editions.published().forYear(2024);
    static final Renewal.YearNames YEARS = new Renewal.YearNames("报告年度", "上一年度", "下一年度");
    private static final Office OFFICE = new Office(new UUID(0, 1), "示例县人民政府办公室", Level.COUNTY_OFFICE, Office.Contact.NONE);

    private Given() {
    }

    static Report blank(int year) {
        return Report.blank(Head.of(OFFICE, Scope.OWN, year), FORM.edition());
    }

    static Report lastYear(String overview) {
        return blank(2023).withText("overview", overview);
    }

    /** This year's report on the base of last year's text. */
    static Report renewed(String overview) {
        return Renewal.of(blank(2024), sheet(lastYear(overview)), List.of("overview"), YEARS);
    }

    static Sheet sheet(Report report) {
        return Sheet.of(FORM, report, Optional.empty());
    }

    /** Facts as she reads them: 发布信息 8条（去年 8） ×2. */
    static String told(Report report) {
        return report.facts().stream().map(fact -> fact.matter() + " " + fact.value() + fact.unit()
                + fact.lastYear().map(year -> "（去年 " + year + "）").orElse("") + " ×" + FactBook.places(report, FORM.texts(), fact.number()).size())
                .collect(Collectors.joining("；"));
    }

    /** Text with what is unrevised in brackets. */
    static String marked(Report report) {
        var text = report.text("overview");
        var marked = new StringBuilder();
        var last = 0;
        for (var mark : report.marks("overview").unrevised().toList()) {
            marked.append(text, last, mark.start()).append('[').append(mark.words(text)).append(']');
            last = mark.end();
        }
        return marked.append(text.substring(last)).toString();
    }

    static TextFact fact(Report report, String matter) {
        return report.facts().stream().filter(fact -> fact.matter().equals(matter)).findFirst().orElseThrow();
    }
}
