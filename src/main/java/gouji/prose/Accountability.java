package gouji.prose;

import gouji.report.Head;
import gouji.report.Level;
import java.util.List;
import java.util.stream.Collectors;

/** R5: the report of a government tells of assessment, of the public's judgement and of those held responsible (条例第五十条第四项). */
record Accountability() implements TextRule {

    /** What is to be told, and the words that tell it. */
    private record Told(String name, List<String> words) {
    }

    private static final List<Told> TOLD = List.of(
            new Told("工作考核", List.of("考核", "考评", "绩效")),
            new Told("社会评议", List.of("评议", "满意度", "满意率", "问卷", "评价")),
            new Told("责任追究", List.of("追究", "追责", "问责")));

    private static final String GOVERNMENT = "人民政府";
    private static final String OVERVIEW = "overview";

    @Override
    public void check(Prose prose, Found found) {
        var head = prose.subject().sheet().report().head();
        var texts = Prose.texts(prose.subject().sheet().form()).stream().map(prose::text).toList();
        var missing = TOLD.stream().filter(told -> told.words().stream().noneMatch(word -> texts.stream().anyMatch(text -> text.contains(word)))).map(Told::name)
                .collect(Collectors.joining("、"));
        if (missing.isEmpty() || isUnwritten(prose)) {
            return;
        }
        if (isGovernment(head)) {
            found.broken("finding.R5", missing);
        } else if (head.level() == Level.UNKNOWN) {
            found.ask("finding.R5.unknown", missing);
        }
    }

    /** Before she has begun the section that is to tell it, its silence is no fault; that it is empty, R3 says. */
    private static boolean isUnwritten(Prose prose) {
        return prose.text(OVERVIEW).isBlank();
    }

    /** A government, and none of its departments and branches. */
    private static boolean isGovernment(Head head) {
        return head.level() == Level.COUNTY_GOVERNMENT || head.officeName().strip().endsWith(GOVERNMENT);
    }
}
