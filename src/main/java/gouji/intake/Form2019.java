package gouji.intake;

import gouji.form.CellRef;
import gouji.form.Heading;
import gouji.form.Table;
import gouji.form.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of 2019 and 2020 (国办公开办函〔2019〕60号) as far as it is another than today's: the tables of 第二十条. It is no edition; it
 * only tells what figures on it are today. What has the same meaning has a cell; 对外公开总数量 is not 现行有效, and how many kinds of fees
 * there are is not how much was charged.
 */
final class Form2019 {

    static final int FIRST_YEAR = 2019;

    private static final List<Heading> PROJECTS = columns("lastYear", "上一年项目数量", "change", "本年增/减", "decisions", "处理决定数量");

    /** Only what is also asked today; one row （六）其他处理 is the reader's business. */
    private static final Map<String, String> TODAY = Map.of(
            "documents2019/regulations/made", "documents/regulations/issued",
            "documents2019/normativeDocuments/made", "documents/normativeDocuments/issued",
            "licensing2019/licences/decisions", "licensing/licences/decisions",
            "enforcement2019/penalties/decisions", "enforcement/penalties/decisions",
            "enforcement2019/coercion/decisions", "enforcement/coercion/decisions");

    private Form2019() {
    }

    static List<Table> tables() {
        return List.of(
                table("documents2019", "第二十条第（一）项", columns("regulations", "规章", "normativeDocuments", "规范性文件"),
                        columns("made", "本年新制作数量", "disclosed", "本年新公开数量", "public", "对外公开总数量")),
                table("licensing2019", "第二十条第（五）项", columns("licences", "行政许可", "otherServices", "其他对外管理服务事项"), PROJECTS),
                table("enforcement2019", "第二十条第（六）项", columns("penalties", "行政处罚", "coercion", "行政强制"), PROJECTS),
                table("charges2019", "第二十条第（八）项", columns("administrativeFees", "行政事业性收费"), PROJECTS.subList(0, 2)),
                table("procurement2019", "第二十条第（九）项", columns("procurement", "政府集中采购"),
                        columns("count", "采购项目数量", "amount", "采购总金额")));
    }

    static boolean has(Table table) {
        return table.key().endsWith("2019");
    }

    /** The cell that asks the same today. */
    static Optional<CellRef> today(CellRef cell) {
        return Optional.ofNullable(TODAY.get(cell.toString())).map(CellRef::parse);
    }

    private static Table table(String key, String title, List<Heading> rows, List<Heading> columns) {
        return new Table(key, title, "信息内容", Unit.ITEMS, rows, columns);
    }

    private static List<Heading> columns(String... keysAndLabels) {
        return Stream.iterate(0, at -> at < keysAndLabels.length, at -> at + 2)
                .map(at -> new Heading(keysAndLabels[at], keysAndLabels[at + 1], keysAndLabels[at + 1], List.of())).toList();
    }
}
