package gouji.prose;

import gouji.check.Checker;
import gouji.check.Finding;
import gouji.form.Rule;
import gouji.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Confronts the texts of a report with the rules about texts (文字核对). */
public final class ProseCheck {

    /** By id of the catalogue; an edition may only name what stands here. */
    private static final Map<String, TextRule> RULES = Map.ofEntries(
            Map.entry("R3", new Perfunctory().and(new SectionNames())),
            Map.entry("R5", new Accountability()),
            Map.entry("R16", new LastYearsWords()),
            Map.entry("R18", new Confronted(Fact.Matter.RECEIVED)),
            Map.entry("R19", new Concluded()),
            Map.entry("R20", new Confronted(Fact.Matter.DISPUTES)),
            Map.entry("R21", new Confronted(Fact.Matter.OUTCOME)),
            Map.entry("R22", new PartsAddUp()),
            Map.entry("R23", new Confronted(Fact.Matter.DOCUMENTS)),
            Map.entry("R24", new Denied()),
            Map.entry("R25", new InformationFee()),
            Map.entry("R26", new Titles()),
            Map.entry("R27", new OfficeNames()),
            Map.entry("R28", new Years()),
            Map.entry("R29", new Period()),
            Map.entry("R30", new AngleBrackets().and(new DocumentNumbers())),
            Map.entry("R31", new RegulationNumber()),
            Map.entry("R32", Wordings.ofCoverLetters()),
            Map.entry("R33", Wordings.ofTemplates().and(new OtherDepartments())),
            Map.entry("R34", new DoubledSigns().and(new DoubledWords()).and(new MissingCharacters()).and(new PairedSigns())),
            Map.entry("R35", new LabelTypos()),
            Map.entry("R36", Wordings.ofTheFormerForm()),
            Map.entry("R38", new PersonalNumbers().and(new PersonNames())));

    /** R37, which looks at the office's own list too. */
    private static final String LISTED = "R37";

    /** More findings of one rule than anybody reads are not told; once these are mended, the next are. */
    private static final int MOST = 100;

    private ProseCheck() {
    }

    /** The findings of all rules, those about figures and those about texts, in the order of the catalogue. */
    public static List<Finding> whole(Prose prose, WordList words) {
        var subject = prose.subject();
        var order = subject.sheet().form().rules().stream().map(Rule::about).toList();
        return Stream.concat(Checker.check(subject).stream(), check(prose, words).stream())
                .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.rule()))).toList();
    }

    /**
     * All findings of the text rules, rule by rule in the order of the catalogue and place by place in printed order.
     *
     * @param words the office's word list
     * @throws IllegalStateException where the edition names a text rule that there is not
     */
    public static List<Finding> check(Prose prose, WordList words) {
        var form = prose.subject().sheet().form();
        var places = Prose.texts(form);
        var findings = new ArrayList<Finding>();
        for (var rule : form.rules()) {
            var some = new ArrayList<Finding>();
            rule(rule, words).check(prose, new Found(rule.about(), some, MOST));
            some.sort(Comparator.comparing(Finding::span, Comparator.comparingInt(span ->
                    span.map(place -> places.indexOf(place.text()) * Report.TEXT_LIMIT + place.start()).orElse(-1))));
            findings.addAll(some);
        }
        return List.copyOf(findings);
    }

    private static TextRule rule(Rule rule, WordList words) {
        var id = rule.about().id();
        if (id.equals(LISTED)) {
            return ListedWords.of(words);
        } else if (rule instanceof Rule.OfText && !RULES.containsKey(id)) {
            throw new IllegalStateException("there is no text rule " + id);
        }
        return RULES.getOrDefault(id, (prose, found) -> { });
    }
}
