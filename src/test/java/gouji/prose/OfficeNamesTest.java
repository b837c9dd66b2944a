package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.exchange.WordListFile;
import gouji.report.Head;
import gouji.report.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeNamesTest {

    @Test
    void aTownIsNotStillCalledATownship() {
        assertEquals(List.of("柳树乡人民政府"), pointedAt("东山县柳树镇人民政府", "柳树乡人民政府公开信息326条。"));
        assertEquals(List.of("柳树镇人民政府"), pointedAt("东山县柳树乡人民政府", "2023年，柳树镇人民政府公开信息326条。"));
    }

    @Test
    void aTownThatBearsTheNameOfItsCountyIsNoOtherNameOfIt() {
        assertEquals(List.of(), pointedAt("东山县人民政府", "东山县人民政府公开信息326条。"));
        assertEquals(List.of(), pointedAt("东山县柳树镇人民政府", "转发《柳树乡人民政府关于加强信息公开的通知》。"));
    }

    private static List<String> pointedAt(String office, String overview) {
        var report = Samples.zeros();
        var head = report.head();
        var named = report.withHead(new Head(head.office(), office, Level.TOWNSHIP, head.scope(), head.year()))
                .withText("preamble", "").withText("overview", overview);
        return ProseCheck.check(Prose.of(Case.of(Sheet.of(Samples.FORM, named))), WordListFile.published()).stream()
                .filter(finding -> finding.rule().id().equals("R27"))
                .map(finding -> finding.span().map(Finding.Span::quote).orElse("?")).toList();
    }
}
