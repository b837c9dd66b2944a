package gouji.intake;

import gouji.form.Form;
import gouji.intake.LineTables.SourceLine;
import gouji.intake.Leftover.Why;
import gouji.original.Grid;
import gouji.original.Line;
import gouji.original.Original;
import gouji.original.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes an original apart: title, texts, tables; see {@link Intake}. */
final class Taking {

    /** What websites put between title and text, and behind the report. */
    private static final Pattern ABOVE = Pattern.compile(
            "^[【\\[（(]?(?:发布时间|发布日期|发布机构|发文|公开日期|成文日期|时间|日期|来源|信息来源|作者|浏览|点击|阅读|访问|字体|字号|打印|关闭|分享|索引号|文号|主题|标题|名称|当前位置|首页|责任编辑|原文链接|保护视力|版本码).*|部分|内容|前言");
    private static final Pattern BELOW = Pattern.compile(
            "^[【\\[（(]?(?:上一篇|下一篇|上一条|下一条|版权所有|主办单位|主办：|承办单位|网站标识码|.{0,4}ICP备|.{0,6}公网安备|网站地图|相关链接|友情链接|扫一扫|关联稿件|关闭窗口|打印本页|打印|关闭|责任编辑|分享到).*");
    /** The names of sheets, and the end that our own spreadsheet tells. */
    private static final Pattern CAPTION = Pattern.compile("表[一二三四]|（完）");
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-—–－_·\\s第]+[0-9０-９]{1,3}[-—–－_·\\s页]+$");
    private static final int LONGEST_OF_A_SITE = 60;

    private final Form form;
    private final Original original;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final LineTables lines;
    private final GridTables grids;

    Taking(Form form, Original original) {
        this.form = form;
        this.original = original;
        this.vocabulary = new Vocabulary(form);
        this.ledger = new Ledger(form);
        this.lines = new LineTables(form, vocabulary, ledger);
        this.grids = new GridTables(vocabulary, ledger, lines);
    }

    Intake intake() {
        var second = FirstReport.end(form, lines());
        if (second.isEmpty()) {
            return whole();
        }
        var first = new Taking(form, new Original(original.passages().subList(0, second.getAsInt()), original.paper()));
        first.ledger.remark(Remark.SEVERAL_REPORTS);
        return first.whole();
    }

    private Intake whole() {
        var all = lines();
        var chapters = Chapters.of(form, all);
        var title = TitleLines.of(chapters.before(), all.stream().limit(60).map(SourceLine::text).collect(Collectors.joining()))
                .or(() -> TitleLines.of(captions(), ""));
        var texts = new LinkedHashMap<String, List<String>>();
        before(chapters.before(), title, texts);
        var isOver = false;
        for (var chapter : chapters.chapters()) {
            if (!chapter.section().isText()) {
                table(chapter.lines());
            } else {
                isOver = text(chapter.section().key(), chapter.lines(), isOver, texts);
            }
        }
        grids.read(gridRows());
        lines.close();
        var cells = ledger.close();
        remark(title, cells.isEmpty());
        return new Intake(form, title.office(), title.year(), joined(texts), cells, ledger.legacy(), ledger.leftovers(), ledger.remarks(), pictures());
    }

    private List<Integer> pictures() {
        return original.paper().map(Paper::pictures).orElse(List.of());
    }

    private void remark(TitleLines title, boolean hasNoCells) {
        var year = title.year().orElse(Form2019.FIRST_YEAR + 2);
        if (year < Form2019.FIRST_YEAR && hasNoCells) {
            ledger.remark(Remark.BEFORE_2019);
        } else if (!ledger.legacy().isEmpty()) {
            ledger.remark(Remark.FORM_OF_2019);
        }
        if (!pictures().isEmpty()) {
            ledger.remark(Remark.SOME_PAGES_ARE_PICTURES);
        }
        if (original.paper().filter(paper -> paper.unknown() > 0).isPresent()) {
            ledger.remark(Remark.UNKNOWN_SIGNS);
        }
    }

    /** Before the first section: what is not the title and stands behind it is the preamble. */
    private void before(List<SourceLine> before, TitleLines title, Map<String, List<String>> texts) {
        for (var at = 0; at < before.size(); at++) {
            var line = before.get(at);
            var isTitle = at >= title.from() && at < title.to();
            if (!isTitle && at < title.to() || ABOVE.matcher(line.text().strip()).matches() && line.text().length() <= LONGEST_OF_A_SITE
                    || PAGE_NUMBER.matcher(line.text()).matches() || isTitleAgain(line, title, before)) {
                leave(line, Why.AROUND);
            } else if (!isTitle) {
                texts.computeIfAbsent(Form.PREAMBLE, key -> new ArrayList<>()).add(line.text().strip());
            }
        }
    }

    private static boolean isTitleAgain(SourceLine line, TitleLines title, List<SourceLine> before) {
        return title.from() >= 0 && before.indexOf(line) >= title.to() && line.text().strip().length() <= LONGEST_OF_A_SITE && (line.text().strip().equals("正文")
                || TitleLines.of(List.of(line), "").from() >= 0 || title.office().filter(line.text().strip()::equals).isPresent());
    }

    /** Whether the report is over: what a website puts behind it has begun. */
    private boolean text(String key, List<SourceLine> text, boolean isOver, Map<String, List<String>> texts) {
        var over = isOver;
        var last = form.texts().get(form.texts().size() - 1);
        for (var line : text) {
            over |= key.equals(last) && BELOW.matcher(line.text().strip()).matches() && line.text().length() <= LONGEST_OF_A_SITE;
            if (over || PAGE_NUMBER.matcher(line.text()).matches() || CAPTION.matcher(line.text().strip()).matches()) {
                leave(line, Why.AROUND);
            } else {
                texts.computeIfAbsent(key, each -> new ArrayList<>()).add(line.text().strip());
            }
        }
        return over;
    }

    /** The lines of a section of tables; those with a grid between them do not belong together. */
    private void table(List<SourceLine> all) {
        var together = new ArrayList<SourceLine>();
        for (var line : all) {
            if (!together.isEmpty() && hasGridBetween(together.get(together.size() - 1).passage(), line.passage())) {
                lines.read(List.copyOf(together));
                together.clear();
            }
            if (PAGE_NUMBER.matcher(line.text()).matches()) {
                leave(line, Why.AROUND);
            } else {
                together.add(line);
            }
        }
        lines.read(together);
    }

    private boolean hasGridBetween(int from, int to) {
        return original.passages().subList(from, to).stream().anyMatch(passage -> passage instanceof Grid grid && !isOfTexts(grid));
    }

    private List<GridRow> gridRows() {
        var rows = new ArrayList<GridRow>();
        for (var at = 0; at < original.passages().size(); at++) {
            if (original.passages().get(at) instanceof Grid grid && !isOfTexts(grid)) {
                rows.addAll(GridRow.of(at, grid));
            }
        }
        return rows;
    }

    private void leave(SourceLine line, Why why) {
        ledger.leave(line.text(), why, new Source(line.passage(), 0, 0, line.text()));
    }

    /** The lines of the original; a grid that only holds texts, as spreadsheets keep them, is lines too. */
    private List<SourceLine> lines() {
        var all = new ArrayList<SourceLine>();
        for (var at = 0; at < original.passages().size(); at++) {
            var passage = at;
            if (original.passages().get(at) instanceof Line line) {
                all.add(new SourceLine(at, line.text()));
            } else if (isOfTexts((Grid) original.passages().get(at))) {
                GridRow.of(at, (Grid) original.passages().get(at)).stream().flatMap(row -> row.pieces().stream()).flatMap(piece -> piece.text().lines())
                        .forEach(text -> all.add(new SourceLine(passage, text)));
            }
        }
        all.removeIf(line -> new Piece(line.text(), 0, 0).isBlank());
        return all;
    }

    /** Whether a grid holds headings of sections, and nothing of a table of the form. */
    private boolean isOfTexts(Grid grid) {
        return grid.slots().stream().anyMatch(slot -> slot.text().length() <= LONGEST_OF_A_SITE && Chapters.heading(form, slot.text()).isPresent())
                && grid.slots().stream().noneMatch(slot -> slot.text().length() <= LONGEST_OF_A_SITE && isOfTable(slot.text()));
    }

    private boolean isOfTable(String words) {
        return vocabulary.isColumnHeading(words) || vocabulary.titled(words).isPresent()
                || vocabulary.nearest(words).stream().anyMatch(row -> !row.isGroup() && vocabulary.rows(words).get(row) == 0);
    }

    /** What stands alone in the first rows of grids, where a title may be. */
    private List<SourceLine> captions() {
        return gridRows().stream().filter(row -> row.words().size() == 1 && row.row() < 3)
                .map(row -> new SourceLine(row.passage(), row.words().get(0).text().replace('\n', ' '))).toList();
    }

    private static Map<String, String> joined(Map<String, List<String>> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> String.join("\n", each.getValue()).strip()));
    }
}
