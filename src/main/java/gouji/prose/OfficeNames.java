package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.Form;
import java.util.Set;

/**
 * R27: the office has one name, in the title, in the text and under it, this year and last (机关名称). Looked at where a text
 * names whose report it is, and where it names another place's office of the same kind, as a report copied from there does.
 */
record OfficeNames() implements TextRule {

    /** What stands behind the name of whose report it is. */
    private static final Pattern CALLED = Pattern.compile("[（(]\\s*(?:以下)?简称\\s*[“\"]?[本我]");
    private static final Pattern TITLED = Pattern.compile("[0-9]{4}\\s*年度?的?政府信息公开");
    private static final Pattern COMPILED = Pattern.compile("根据|依据|按照|依照|结合|编制");
    private static final Pattern END = Pattern.compile("\\s*$");
    private static final String BY = "由";
    private static final String LAST = "other";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern ORGAN = Pattern.compile("(?:人民政府|政府|办公室|办公厅|局|委员会|管委会|厅|办事处|中心)$");

    /** What may stand before a name without belonging to it. */
    private static final Pattern BEFORE_A_NAME = Pattern.compile(
            "^(?:本报告|本年度报告|本年报|本年度|现将|现就|现|由|根据|结合|按照|依照|特|向社会|公布|发布|公开|编制|并|及|将|关于|是|请|与|为|对|系|的|有关规定|规定|要求|格式|等|工作|安排|实际|情况|地|我|本单位|本机关)*");
    private static final Pattern PLACE = Pattern.compile("(\\p{Han}{2})((?:市|县|区|旗|州|盟|镇|乡|街道)(?:人民政府(?:办公室|办公厅)?|[^省市县区旗州盟镇乡]{1,10}(?:局|委员会|厅|办公室|办事处)))$");

    private static final Pattern TOWN = Pattern.compile("^[镇乡]人民政府");

    /** Before such a tail these name no other place: 各县人民政府、市县人民政府、自治区人民政府、配合县人民政府. */
    private static final String NO_PLACE = "省市县区州镇乡各本我全该两到为向由、和与及在对是经治邻外他其每在新等级的合赴";
    private static final String LEADS_TO_A_NAME = "由在对与和向是到从赴请经年";
    private static final Set<String> VERBS = Set.of("围绕", "协调", "配合", "督促", "报送", "联合", "会同", "依托", "按照", "根据", "推动", "组织", "指导", "印发", "转发",
            "通过", "贯彻", "落实", "提请", "协助", "支持", "服务", "结合", "依据", "遵照", "立足", "聚焦", "请示", "上报", "呈报", "汇报", "报告", "咨询", "联系", "抄送", "提交", "移交",
            "转交", "交由", "获得", "作为", "成为", "包括", "以及", "同时", "目前", "开展", "召开", "发布", "公布", "公开", "邀请", "委托", "推荐", "参加", "接受", "承办", "主动", "积极", "认真",
            "严格", "切实", "随后", "年度", "另外", "由于", "关于", "对照", "并由", "经过", "建立", "建议", "要求", "对接", "协同", "联络", "隶属", "原属", "现任", "负责");

    @Override
    public void check(Prose prose, Found found) {
        var subject = prose.subject();
        var name = subject.sheet().report().head().officeName().strip();
        if (name.isEmpty()) {
            return;
        }
        subject.lastYear().map(before -> before.report().head().officeName().strip()).filter(before -> !before.equals(name))
                .ifPresent(before -> found.broken("finding.R27.renamed", name, before));
        var own = PLACE.matcher(name);
        var isPlaced = own.find();
        for (var sentence : prose.sentences()) {
            if (!isMisnamed(sentence, name, found) && isPlaced) {
                places(sentence, own.group(1), own.group(2), name, found);
                formerKind(sentence, own.group(1), own.group(2), name, found);
            }
        }
    }

    /** Whether it says whose report this is, and names another. */
    private static boolean isMisnamed(Sentence sentence, String name, Found found) {
        if (sentence.text().equals(Form.PREAMBLE)) {
            return differs(sentence, CALLED, "", name, found) || differs(sentence, TITLED, "", name, found)
                    || differs(sentence, COMPILED, BY, name, found);
        }
        return differs(sentence, CALLED, "", name, found)
                || sentence.text().equals(LAST) && isSignature(sentence.words()) && differs(sentence, END, "", name, found);
    }

    private static boolean isSignature(String words) {
        return words.strip().chars().allMatch(Character::isIdeographic) && ORGAN.matcher(words.strip()).find();
    }

    /** @param by what must stand before the name; a government's report may be compiled by its office */
    private static boolean differs(Sentence sentence, Pattern behind, String by, String name, Found found) {
        var words = sentence.words();
        if (behind == CALLED && !words.contains("简称")) {
            return false;
        }
        var mention = behind.matcher(words);
        while (mention.find()) {
            var end = behindName(words, mention.start());
            var start = beforeName(words, end, by);
            var said = words.substring(start, end);
            if (said.length() >= SHORTEST && ORGAN.matcher(said).find() && !said.endsWith(name) && !(by.equals(BY) && said.contains(name))) {
                tell(sentence, start, end, name, found);
                return true;
            }
        }
        return false;
    }

    private static void tell(Sentence sentence, int start, int end, String name, Found found) {
        var said = sentence.words().substring(start, end);
        var before = BEFORE_A_NAME.matcher(said);
        var from = before.find() ? before.end() : 0;
        var span = sentence.span(start + from, end);
        if (from >= said.length() - commonEnd(said, name)) {
            found.ask(span, "finding.R27.short", span.quote(), name);
        } else {
            found.broken(span, "finding.R27.other", span.quote(), name);
        }
    }

    private static int behindName(String words, int at) {
        var end = at;
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the Chinese before that place begins, or where it goes on behind that word; the place itself where that is missing. */
    private static int beforeName(String words, int end, String by) {
        var start = end;
        while (start > Math.max(0, end - LONGEST) && Character.isIdeographic(words.charAt(start - 1))) {
            start--;
        }
        var from = words.substring(start, end).lastIndexOf(by);
        return by.isEmpty() ? start : from < 0 ? end : start + from + by.length();
    }

    private static int commonEnd(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }

    /** 柳树乡人民政府 where 柳树镇人民政府 reports: the name from before the township became a town, or a slip. */
    private static void formerKind(Sentence sentence, String place, String kind, String name, Found found) {
        var other = place + (kind.startsWith("镇") ? "乡" : "镇") + kind.substring(1);
        var at = sentence.words().indexOf(other);
        if (TOWN.matcher(kind).find() && at >= 0 && !Quotation.ofPapers(sentence.words()).holds(at)) {
            found.ask(sentence.span(at, at + other.length()), "finding.R27.other", other, name);
        }
    }

    private static void places(Sentence sentence, String place, String kind, String name, Found found) {
        var words = sentence.words();
        var papers = Quotation.ofPapers(words);
        for (var at = words.indexOf(kind); at >= 0; at = words.indexOf(kind, at + 1)) {
            if (at >= 2 && beginsThere(words, at - 2) && !papers.holds(at) && isElsewhere(words.substring(at - 2, at), place)) {
                var span = sentence.span(at - 2, at + kind.length());
                found.ask(span, "finding.R27.place", span.quote(), name);
            }
        }
    }

    /** Whether a name can begin there: nothing in Chinese before it but a word such as 由. */
    private static boolean beginsThere(String words, int at) {
        return at == 0 || !Character.isIdeographic(words.charAt(at - 1)) || LEADS_TO_A_NAME.indexOf(words.charAt(at - 1)) >= 0
                || words.startsWith("年度", at - 2);
    }

    private static boolean isElsewhere(String place, String own) {
        return !place.equals(own) && !VERBS.contains(place) && place.chars().allMatch(Character::isIdeographic)
                && place.chars().noneMatch(letter -> NO_PLACE.indexOf(letter) >= 0);
    }
}
