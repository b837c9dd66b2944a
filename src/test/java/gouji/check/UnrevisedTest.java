package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Finding.Span;
import gouji.report.Mark;
import gouji.report.Marks;
import gouji.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnrevisedTest {

    private static final Report REPORT = Samples.blank().withText("other", "收费0元").withText("overview", "2022年公开8条、培训3次")
            .withText("problems", "开会2次");

    @Test
    void theTextsAreToldInTheOrderOfTheReportEachWithItsFirstNumber() {
        var report = REPORT.withMarks("other", new Marks(List.of(Mark.unrevised(2, 3))))
                .withMarks("overview", new Marks(List.of(Mark.unrevised(0, 4), Mark.unrevised(7, 8))));
        assertEquals(List.of(new Unrevised("overview", 2, new Span("overview", 0, 4, "2022")), new Unrevised("other", 1, new Span("other", 2, 3, "0"))),
                Unrevised.of(Sheet.of(Samples.FORM, report)));
    }

    @Test
    void whatSheHasConfirmedIsNotTold() {
        var looked = Mark.unrevised(7, 8).of(1).confirmed();
        var report = REPORT.withMarks("overview", new Marks(List.of(looked)))
                .withMarks("problems", new Marks(List.of(Mark.unrevised(2, 3).of(2).confirmed())));
        assertEquals(List.of(), Unrevised.of(Sheet.of(Samples.FORM, report)));
        assertEquals(List.of(new Unrevised("overview", 1, new Span("overview", 12, 13, "3"))),
                Unrevised.of(Sheet.of(Samples.FORM, report.withMarks("overview", new Marks(List.of(looked, Mark.unrevised(12, 13)))))));
    }
}
