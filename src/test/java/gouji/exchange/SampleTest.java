package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Readiness;
import gouji.check.Sheet;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final Sheet SAMPLE = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));

    @Test
    void theSampleIsTheSmallYearOfACountyOffice() {
        var head = new Head(Sample.OFFICE, "示例县人民政府办公室", Level.COUNTY_OFFICE, Scope.OWN, 2023);
        assertEquals(List.of(head, Reports.filled(head, Reports.smallYear()).figures()),
                List.of(SAMPLE.report().head(), SAMPLE.report().figures()));
        assertTrue(Sample.is(head));
    }

    @Test
    void theSampleGivesNoFinding() {
        var subject = Case.of(SAMPLE).after(Optional.of(Sheet.of(Reports.FORM, Sample.lastYear(Reports.FORM))));
        assertEquals(List.of(), ProseCheck.whole(Prose.of(subject), WordListFile.published()).stream()
                .filter(finding -> finding.verdict() != Finding.Verdict.HOLDS).toList());
        assertEquals(new Readiness(List.of(), 0, 0, 0, List.of()), Readiness.of(subject));
    }

    @Test
    void lastYearsSampleIsTheSameOfficesAndSound() {
        var before = Sample.lastYear(Reports.FORM);
        var head = SAMPLE.report().head();
        assertEquals(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1), before.head());
        assertTrue(Readiness.of(Case.of(Sheet.of(Reports.FORM, before))).mayBeExported());
    }

    @Test
    void theTextsKeepTheirTopicsAndTellNothingTwice() {
        for (var section : Reports.FORM.sections()) {
            var text = SAMPLE.report().text(section.key());
            assertEquals(section.topics(), Pattern.compile("(?m)^（[一二三四五]）(.+)$").matcher(text).results()
                    .map(heading -> heading.group(1)).toList());
        }
        SAMPLE.report().texts().forEach((key, text) -> assertEquals(List.of(),
                Pattern.compile("([^0-9])\\1|(.{2,})\\2|[,.;:()<>!?]|今年|去年|各部门").matcher(text).results()
                        .map(found -> key + ": " + found.group()).toList()));
    }
}
