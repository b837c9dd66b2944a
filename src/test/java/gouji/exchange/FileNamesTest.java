package gouji.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.check.Sheet;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aFileIsNamedByYearOfficeAndTitle() {
        assertEquals("2023-示例县人民政府办公室-政府信息公开工作年度报告.gouji.json", name("示例县人民政府办公室"));
    }

    @Test
    void whatAFileSystemForbidsBecomesFullWidth() {
        assertEquals("2023-甲／乙＼丙：丁＊戊？己＂庚＜辛＞壬｜癸-政府信息公开工作年度报告.gouji.json", name(" 甲/乙\\丙:丁*戊?己\"庚<辛>壬|癸\n "));
    }

    @Test
    void aVeryLongNameIsCutBetweenCharacters() {
        assertEquals("2023-" + "县".repeat(67) + "-政府信息公开工作年度报告.gouji.json", name("县".repeat(200)));
        assertEquals("2023-" + "𠮷".repeat(50) + "-政府信息公开工作年度报告.gouji.json", name("𠮷".repeat(100)));
    }

    @Test
    void aNameWithoutAnEndingLeavesRoomForAny() {
        var stem = FileNames.stem(sheet("县".repeat(200)), "-草稿");
        assertEquals("2023-" + "县".repeat(65) + "-政府信息公开工作年度报告-草稿", stem);
        assertTrue((stem + ".gouji.json").getBytes(StandardCharsets.UTF_8).length <= 255);
    }

    private static String name(String office) {
        return FileNames.upload(sheet(office));
    }

    private static Sheet sheet(String office) {
        return Sheet.of(Reports.FORM, Report.blank(new Head(Sample.OFFICE, office, Level.COUNTY_OFFICE, Scope.OWN, 2023), "2021"));
    }
}
