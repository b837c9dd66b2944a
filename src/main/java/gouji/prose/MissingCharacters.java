package gouji.prose;

import com.google.re2j.Pattern;
import java.util.Map;

/** R34: a character is missing in one of the words that every such report uses (漏字). */
record MissingCharacters() implements TextRule {

    /** What is left of a word, and the word. Each is no word, nor the seam of two. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("政府息公开", "政府信息公开"), Map.entry("政府信公开", "政府信息公开"), Map.entry("政府信息公工作", "政府信息公开工作"),
            Map.entry("政府信息开工作", "政府信息公开工作"), Map.entry("信息公工作", "信息公开工作"), Map.entry("规范性件", "规范性文件"),
            Map.entry("信息处费", "信息处理费"), Map.entry("信息理费", "信息处理费"), Map.entry("门户站", "门户网站"), Map.entry("国务办公厅", "国务院办公厅"),
            Map.entry("国务院办厅", "国务院办公厅"), Map.entry("依申公开", "依申请公开"), Map.entry("依申请开", "依申请公开"),
            Map.entry("主动开政府", "主动公开政府"), Map.entry("人民政办公", "人民政府办公"), Map.entry("人政府办公", "人民政府办公"), Map.entry("行政诉案", "行政诉讼案"),
            Map.entry("行政复案", "行政复议案"), Map.entry("政新媒体", "政务新媒体"));
    private static final Pattern LEFT = Pattern.compile(String.join("|", WORDS.keySet()));

    /** A word cut off before a sign or at the end. */
    private static final Pattern CUT = Pattern.compile("((?:受理|公开|沟通|反馈|申请|查询|获取|发布|联系)渠|行政复|行政诉|规范性文)[，。；、！？\\s]");
    
    /** What completes it, by its last character. */
    private static final Map<String, String> WHOLE = Map.of("渠", "道", "复", "议", "诉", "讼", "文", "件");

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            var rest = LEFT.matcher(sentence.words());
            while (rest.find()) {
                found.ask(sentence.span(rest.start(), rest.end()), "finding.R34.missing", rest.group(), WORDS.get(rest.group()));
            }
            cutOff(sentence, found);
        }
    }

    private static void cutOff(Sentence sentence, Found found) {
        var cut = CUT.matcher(sentence.words());
        while (cut.find()) {
            var words = cut.group(1);
            found.ask(sentence.span(cut.start(1), cut.end(1)), "finding.R34.missing", words,
                    words + WHOLE.get(words.substring(words.length() - 1)));
        }
    }
}
