package gouji.prose;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/** R38: the name of a person behind 申请人 and the like. 某 hides a name; the office's own contact person is no applicant. */
record PersonNames() implements TextRule {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟田姜范姚谭廖邹熊陆郝崔邱秦顾侯邵孟龙雷钱汤尹黎贺赖龚石曾何";

    private static final List<String> ROLES = List.of("申请人", "当事人", "原告", "投诉人", "举报人", "信访人", "第三人");
    private static final Pattern NAMED = Pattern.compile("(?:" + String.join("|", ROLES) + ")\\s*(?:为|是|系|姓名)?\\s*[：:]?\\s*([" + SURNAMES
            + "]\\p{Han}{1,2}?)(?:先生|女士|[，,、。；;（(）)\\s]|等[0-9一二三四五六七八九十两人]|向|对|于[0-9]|提出|提交|申请|不服|要求|诉|起诉|主动|撤回|自愿|反映|补正|来电|来信|$)");
    private static final Pattern ADDRESSED = Pattern.compile("(?:^|[，,、。；;：:（(\\s“为向与和对])([" + SURNAMES + "]\\p{Han}{1,2})(?:先生|女士)");

    /** What begins like a name and is none. */
    private static final Set<String> NO_NAMES = Set.of("陈述", "陈情", "周知", "周期", "张贴", "罗列", "谢绝", "顾虑", "许可", "何时", "何种", "程序", "高度", "高频", "高效", "马上", "范围",
            "曾经", "曾多次", "曾多", "曾就", "曾向", "石料", "田间", "林地", "林业", "王某", "龙头", "高等", "何人", "曾两次", "许多", "周边", "郑重");

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            if (ROLES.stream().anyMatch(sentence.words()::contains)) {
                ask(sentence, NAMED, found);
            }
            if (sentence.words().contains("先生") || sentence.words().contains("女士")) {
                ask(sentence, ADDRESSED, found);
            }
        }
    }

    private static void ask(Sentence sentence, Pattern pattern, Found found) {
        var named = pattern.matcher(sentence.words());
        while (named.find()) {
            var name = named.group(1);
            if (!NO_NAMES.contains(name) && name.indexOf('某') < 0) {
                found.ask(sentence.span(named.start(1), named.end(1)), "finding.R38.name", name);
            }
        }
    }
}
