package gouji.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.edition.Editions;
import gouji.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeReportTest {

    private static final Form FORM = Editions.published().forYear(2023);

    @Test
    void aLongLineThatBeginsLikeAHeadingIsNone() {
        assertEquals(Optional.empty(), WholeReport.in(FORM, "一、总体情况\n发布信息8条。\n五、存在的主要问题及改进情况要由各乡镇各部门在年底前逐条说清楚并报县政府办公室备案"));
    }

    @Test
    void aReportIsTakenApartByItsHeadingsAndTheTitleAndTheTablesAreLeftOut() {
        var text = """
                示例县人民政府办公室
                2023年政府信息公开工作年度报告
                本报告由六部分组成。

                一、总体情况
                （一）主动公开
                一、二两点都已做到。
                二、行政机关主动公开政府信息情况
                第二十条第（一）项
                信息内容\t本年制发件数
                三、收到和处理政府信息公开申请情况
                本列数据的勾稽关系\t0
                四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
                0\t0\t0
                五、政府信息公开工作存在的主要问题及改进情况
                问题两个。
                六、其他需要报告的事项
                没有收取信息处理费。

                2024年1月12日
                """;
        assertEquals(Optional.of(new WholeReport(Map.of("preamble", "示例县人民政府办公室\n本报告由六部分组成。",
                        "overview", "（一）主动公开\n一、二两点都已做到。", "problems", "问题两个。", "other", "没有收取信息处理费。\n\n2024年1月12日"),
                        List.of("2023年政府信息公开工作年度报告", "第二十条第（一）项", "信息内容\t本年制发件数", "本列数据的勾稽关系\t0", "0\t0\t0"))),
                WholeReport.in(FORM, text));
    }

    @Test
    void twoHeadingsAreEnough() {
        assertEquals(Optional.of(new WholeReport(Map.of("problems", "甲", "other", "乙"), List.of())),
                WholeReport.in(FORM, "五、 存在的问题及改进情况\n甲\n六、其他需要报告的事项\n乙"));
    }

    @Test
    void oneHeadingOrSubHeadingsOrHeadingsOutOfOrderAreNoReport() {
        assertEquals(Optional.empty(), WholeReport.in(FORM, "一、总体情况\n甲\n二、机构建设\n乙"));
        assertEquals(Optional.empty(), WholeReport.in(FORM, "（一）总体情况\n（二）主动公开政府信息情况\n"));
        assertEquals(Optional.empty(), WholeReport.in(FORM, "六、其他需要报告的事项\n一、总体情况\n甲"));
        assertEquals(Optional.empty(), WholeReport.in(FORM, ""));
    }
}
