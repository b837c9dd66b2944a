package gouji.prose;

import com.google.re2j.Pattern;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import java.util.EnumSet;
import java.util.Set;

/**
 * R33: a single office that finds fault with 各部门 where its own report speaks of itself. What it urges or trains them to do is its
 * business; a government, and whoever sums a county, answers for them.
 */
record OtherDepartments() implements TextRule {

    private static final Set<Level> SINGLE = EnumSet.of(Level.COUNTY_OFFICE, Level.DEPARTMENT, Level.TOWNSHIP, Level.DEVELOPMENT_ZONE);
    private static final String SIGN = "部门";
    private static final Pattern FAULT = Pattern.compile("(?:^|[，；：、,;:\\s]|[一二三四五六七八九]是|目前|当前|仍有|由于|因)"
            + "((?:各地区?、?)?各(?:级|级政府|政府|有关|相关)?部门)(?:之间)?(?:对|在)?[^，；：。、,;:各]{0,16}"
            + "(?:不够|不足|不强|不高|不到位|不及时|不规范|不平衡|不均衡|不一|不齐|不畅|不重视|薄弱|差距|欠缺|缺乏|有待|滞后)");

    @Override
    public void check(Prose prose, Found found) {
        if (!isSingle(prose.subject().sheet().report().head())) {
            return;
        }
        for (var sentence : prose.sentences()) {
            if (sentence.words().contains(SIGN)) {
                var match = FAULT.matcher(sentence.words());
                while (match.find()) {
                    found.ask(sentence.span(match.start(1), match.end(1)), "finding.R33.departments", match.group(1));
                }
            }
        }
    }

    /** Whether it is the report of one office on itself. */
    static boolean isSingle(Head head) {
        return head.scope() == Scope.OWN && SINGLE.contains(head.level());
    }
}
