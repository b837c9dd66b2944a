package gouji.document;

import gouji.check.Sheet;
import gouji.edition.Editions;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import java.util.List;
import java.util.UUID;

/** Reports made up for these tests. */
final class Samples {

    static final Form FORM = Editions.published().forYear(2023);

    private Samples() {
    }

    static Sheet blank() {
        return sheet(report("示例县人民政府办公室"));
    }

    /** A small office's year: 8 applications, 8 answers. */
    static Report filled() {
        var report = allFigures(report("示例县人民政府办公室"), 0);
        report = with(report, "documents/normativeDocuments/issued", 2);
        report = with(report, "documents/normativeDocuments/repealed", 1);
        report = with(report, "documents/normativeDocuments/inForce", 15);
        report = with(report, "requests/received/naturalPerson", 8);
        report = with(report, "requests/disclosed/naturalPerson", 3);
        report = with(report, "requests/refused.stateSecret/naturalPerson", 1);
        report = with(report, "requests/unavailable.notHeld/naturalPerson", 3);
        report = with(report, "requests/otherwise.correctionOverdue/naturalPerson", 1);
        return report.withText(Form.PREAMBLE, """
                        根据《中华人民共和国政府信息公开条例》第五十条的规定，现公布本机关2023年政府信息公开工作年度报告。\
                        本报告所列数据的统计期限自2023年1月1日起至12月31日止。电子版可在本县人民政府门户网站下载。
                        如对本报告有疑问，请与示例县人民政府办公室联系（地址：示例县中心路1号；邮编：000000；电话：0000-0000000）。""")
                .withText("overview", """
                        2023年，本机关按照“公开为常态、不公开为例外”的要求，把政府信息公开作为联系群众的日常工作，年内各项任务按期完成。
                        （一）主动公开
                        全年通过门户网站公开信息320条，其中机构职能12条、规范性文件2件、政策解读6篇，更新公开指南1次。
                        （二）依申请公开。全年收到申请8件，均在法定期限内答复，没有发生因答复引起的行政复议和行政诉讼。
                        1.受理渠道。当面、信函和网上三种渠道均畅通。
                        （三）政府信息管理
                        新制发行政规范性文件2件，废止1件，现行有效15件，全部在网站专栏公开，并逐件标注有效性。
                        （四）政府信息公开平台建设
                        门户网站专栏全年可用，检查中发现的错链、旧链当日改正。
                        （五）监督保障
                        年内组织培训2次，参加60人次；社会评议满意度良好，没有发生责任追究情况。""")
                .withText("problems", """
                        （一）存在的主要问题
                        1.政策解读形式偏少，图表和问答不多。
                        2.个别信息公开后更新不及时。
                        （二）改进情况
                        1.为每件规范性文件配备问答解读。
                        2.每季度检查一次专栏，发现过期内容当日更新。""")
                .withText("other", """
                        （一）收取信息处理费情况
                        本年度没有收取信息处理费。
                        （二）其他需要报告的事项
                        没有其他需要报告的事项。""");
    }

    /** Every typed cell the same. */
    static Report allFigures(Report report, long amount) {
        var filled = report;
        for (var cell : FORM.cells()) {
            if (!cell.isComputed()) {
                filled = filled.with(cell.ref(), Figure.of(amount), List.of());
            }
        }
        return filled;
    }

    static Report report(String office) {
        var head = new Head(new UUID(0, 1), office, Level.COUNTY_OFFICE, Scope.OWN, 2023);
        return Report.blank(head, FORM.edition());
    }

    static Report with(Report report, String cell, long amount) {
        return report.with(CellRef.parse(cell), Figure.of(amount), List.of());
    }

    static Sheet sheet(Report report) {
        return Sheet.of(FORM, report);
    }
}
