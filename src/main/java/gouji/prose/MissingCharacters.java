package gouji.prose;

import java.util.List;

/** R34: a character is missing in one of the words that every such report uses (漏字). */
record MissingCharacters() implements TextRule {

    private static final String ENDS = "，。；、！？ \n";

    /**
     * What is left of a word.
     *
     * @param left  no word, nor the seam of two
     * @param whole the word
     * @param cut   whether it is wrong before a sign only
     */
    private record Remnant(String left, String whole, boolean cut) {

        static Remnant of(String left, String whole) {
            return new Remnant(left, whole, false);
        }

        static Remnant cut(String left, String rest) {
            return new Remnant(left, left + rest, true);
        }
    }

    private static final List<Remnant> REMNANTS = List.of(
            Remnant.of("政府息公开", "政府信息公开"), Remnant.of("政府信公开", "政府信息公开"), Remnant.of("政府信息公工作", "政府信息公开工作"),
            Remnant.of("政府信息开工作", "政府信息公开工作"), Remnant.of("规范性件", "规范性文件"), Remnant.of("信息处费", "信息处理费"),
            Remnant.of("信息理费", "信息处理费"), Remnant.of("门户站", "门户网站"), Remnant.of("国务办公厅", "国务院办公厅"), Remnant.of("国务院办厅", "国务院办公厅"),
            Remnant.of("依申公开", "依申请公开"), Remnant.of("主动开政府", "主动公开政府"), Remnant.of("人民政办公", "人民政府办公"),
            Remnant.of("人政府办公", "人民政府办公"), Remnant.of("行政诉案", "行政诉讼案"), Remnant.of("行政复案", "行政复议案"), Remnant.of("政新媒体", "政务新媒体"),
            Remnant.cut("受理渠", "道"), Remnant.cut("公开渠", "道"), Remnant.cut("沟通渠", "道"), Remnant.cut("反馈渠", "道"), Remnant.cut("申请渠", "道"),
            Remnant.cut("查询渠", "道"), Remnant.cut("获取渠", "道"), Remnant.cut("发布渠", "道"), Remnant.cut("联系渠", "道"), Remnant.cut("行政复", "议"),
            Remnant.cut("行政诉", "讼"), Remnant.cut("规范性文", "件"));

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            for (var remnant : REMNANTS) {
                check(sentence, remnant, found);
            }
        }
    }

    private static void check(Sentence sentence, Remnant remnant, Found found) {
        var words = sentence.words();
        for (var at = words.indexOf(remnant.left()); at >= 0; at = words.indexOf(remnant.left(), at + 1)) {
            var end = at + remnant.left().length();
            if (!remnant.cut() || end == words.length() || ENDS.indexOf(words.charAt(end)) >= 0) {
                found.ask(sentence.span(at, end), "finding.R34.missing", remnant.left(), remnant.whole());
            }
        }
    }
}
