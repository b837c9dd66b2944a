package gouji.prose;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Finding;
import gouji.form.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Confronts the texts of a report with the rules about texts (文字核对). */
public final class ProseCheck {

    /** By id of the catalogue; an edition may only name what stands here. */
    private static final Map<String, TextRule> RULES = Map.ofEntries(
            Map.entry("R18", new Confronted(Fact.Matter.RECEIVED)),
            Map.entry("R19", new Concluded()),
            Map.entry("R20", new Confronted(Fact.Matter.DISPUTES)),
            Map.entry("R21", new Confronted(Fact.Matter.OUTCOME)),
            Map.entry("R22", new PartsAddUp()),
            Map.entry("R23", new Confronted(Fact.Matter.DOCUMENTS)),
            Map.entry("R24", new Denied()),
            Map.entry("R25", new InformationFee()),
            Map.entry("R30", new AngleBrackets()));

    private ProseCheck() {
    }

    /** The findings of all rules, those about figures and those about texts, in the order of the catalogue. */
    public static List<Finding> whole(Case subject) {
        var order = subject.sheet().form().rules().stream().map(Rule::about).toList();
        return Stream.concat(Checker.check(subject).stream(), check(subject).stream())
                .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.rule()))).toList();
    }

    /**
     * All findings of the text rules, rule by rule in the order of the catalogue and place by place in printed order.
     *
     * @throws IllegalStateException where the edition names a text rule that there is not
     */
    public static List<Finding> check(Case subject) {
        var prose = Prose.of(subject);
        var findings = new ArrayList<Finding>();
        for (var rule : subject.sheet().form().rules()) {
            if (rule instanceof Rule.OfText) {
                rule(rule.about()).check(prose, new Found(rule.about(), findings::add));
            }
        }
        return List.copyOf(findings);
    }

    private static TextRule rule(Rule.About about) {
        var rule = RULES.get(about.id());
        if (rule == null) {
            throw new IllegalStateException("there is no text rule " + about.id());
        }
        return rule;
    }
}
