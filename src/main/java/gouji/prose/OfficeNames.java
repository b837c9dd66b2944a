package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.Form;
import java.util.List;

/**
 * R27: the office has one name, in the title, in the text and under it, this year and last (机关名称). Looked at where a text
 * names whose report it is, and where it names another place's office of the same kind, as a report copied from there does.
 */
record OfficeNames() implements TextRule {

    private static final Pattern CALLED = Pattern.compile("(\\p{Han}{3,40})\\s*[（(]\\s*(?:以下)?简称\\s*[“\"]?(?:本|我)");
    private static final Pattern TITLED = Pattern.compile("(\\p{Han}{3,40})\\s*[0-9]{4}\\s*年度?的?政府信息公开");
    private static final Pattern COMPILED = Pattern.compile("由(\\p{Han}{4,30}?)(?:根据|依据|按照|依照|结合|编制|负责编制)");
    private static final Pattern SIGNED = Pattern.compile("(\\p{Han}{4,30}(?:人民政府|办公室|办公厅|局|委员会|管委会|厅|办事处))");
    private static final Pattern ORGAN = Pattern.compile("(?:人民政府|政府|办公室|办公厅|局|委员会|管委会|厅|办事处|中心)$");

    /** What may stand before a name without belonging to it. */
    private static final Pattern BEFORE_A_NAME = Pattern.compile(
            "^(?:本报告|本年度报告|本年报|本年度|现将|现就|现|由|根据|结合|按照|依照|特|向社会|公布|发布|公开|编制|并|及|将|关于|是|请|与|为|对|系|的|有关规定|规定|要求|格式|等|工作|安排|实际|情况|地|我|本单位|本机关)*$");
    private static final Pattern PLACE = Pattern.compile("(\\p{Han}{2})((?:市|县|区|旗|州|盟|镇|乡|街道)(?:人民政府(?:办公室|办公厅)?|[^省市县区旗州盟镇乡]{1,10}(?:局|委员会|厅|办公室|办事处)))$");

    /** Before such a tail these name no other place: 各县人民政府、市县人民政府、自治区人民政府. */
    private static final String NO_PLACE = "省市县区州镇乡各本我全该两到为向由、和与及在对是经治邻外他其每在新等级的合赴";

    @Override
    public void check(Prose prose, Found found) {
        var subject = prose.subject();
        var name = subject.sheet().report().head().officeName().strip();
        if (name.isEmpty()) {
            return;
        }
        subject.lastYear().map(before -> before.report().head().officeName().strip()).filter(before -> !before.equals(name))
                .ifPresent(before -> found.broken("finding.R27.renamed", name, before));
        for (var sentence : prose.sentences()) {
            mentions(sentence, name, found);
        }
        places(prose.sentences(), name, found);
    }

    private static void mentions(Sentence sentence, String name, Found found) {
        compare(sentence, CALLED, name, false, found);
        if (sentence.text().equals(Form.PREAMBLE)) {
            compare(sentence, TITLED, name, false, found);
            compare(sentence, COMPILED, name, true, found);
        } else if (sentence.text().equals("other") && SIGNED.matches(sentence.words().strip())) {
            compare(sentence, SIGNED, name, true, found);
        }
    }

    /** @param byOthersToo whether a government's report may come from its office, and the other way round */
    private static void compare(Sentence sentence, Pattern pattern, String name, boolean byOthersToo, Found found) {
        var mention = pattern.matcher(sentence.words());
        while (mention.find()) {
            var said = mention.group(1);
            if (said.endsWith(name) || !ORGAN.matcher(said).find() || byOthersToo && said.contains(name)) {
                continue;
            }
            var common = commonEnd(said, name);
            var before = said.substring(0, said.length() - common);
            var span = sentence.span(mention.start(1), mention.end(1));
            if (BEFORE_A_NAME.matches(before)) {
                found.ask(span, "finding.R27.short", said.substring(before.length()), name);
            } else {
                found.broken(span, "finding.R27.other", said, name);
            }
        }
    }

    private static int commonEnd(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    private static void places(List<Sentence> sentences, String name, Found found) {
        var own = PLACE.matcher(name);
        if (!own.find()) {
            return;
        }
        for (var sentence : sentences) {
            var words = sentence.words();
            var papers = Quotation.ofPapers(words);
            for (var at = words.indexOf(own.group(2)); at >= 0; at = words.indexOf(own.group(2), at + 1)) {
                if (at >= 2 && !papers.holds(at) && isElsewhere(words.substring(at - 2, at), own.group(1))) {
                    found.ask(sentence.span(at - 2, at + own.group(2).length()), "finding.R27.place",
                            words.substring(at - 2, at + own.group(2).length()), name);
                }
            }
        }
    }

    private static boolean isElsewhere(String place, String own) {
        return !place.equals(own) && place.chars().allMatch(Character::isIdeographic)
                && place.chars().noneMatch(letter -> NO_PLACE.indexOf(letter) >= 0);
    }
}
