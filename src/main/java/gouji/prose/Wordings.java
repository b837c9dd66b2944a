package gouji.prose;

import static gouji.prose.Phrases.Phrase.like;
import static gouji.prose.Phrases.Phrase.words;

import java.util.List;
import java.util.stream.Stream;

/** The wordings that betray where a text comes from. */
final class Wordings {

    private static final String COUNTED = "(?:年|月|日|件|条|次|个|县|市|区|镇|乡|局|元|万元|期|人|篇|号|单位|部门|方面|领域|工作|情况)";
    /** What a template leaves a blank for. */
    private static final List<String> NAMED = List.of("单位名称", "机关名称", "单位全称", "具体数字", "具体数据", "具体数量", "具体内容", "数字", "数据", "年份", "日期");
    private static final String FILL_IN = "填写[^）)】\\]]{0,10}";

    private Wordings() {
    }

    /** R32: wording of the letter that the report was sent in with (报送函), and notes to whoever works on the draft. */
    static TextRule ofCoverLetters() {
        var letter = Stream.concat(
                words("请审示", "请审阅", "请批示", "请予审阅", "请予审核", "请予以审核", "请查收", "请指示", "请审核批准", "请审定", "请审批",
                        "妥否", "当否", "专此报告", "专此函告", "专此函复", "特此报告", "特此函告", "特此函复", "特此报送", "特此呈报", "随函",
                        "现报上", "现呈上"),
                Stream.of(like("贵", "贵(?:办|局|单位|机关|委|厅|室|科|中心|部门|县|市|区|府)"),
                        like("如下", "现(?:将|呈报|上报|报送)[^，。；]{0,20}(?:报送|上报|呈报)如下"), like("报送", "现将[^，。；]{0,20}报送(?:给?你们|贵|上来|于后)"),
                        like("领导", "呈(?:请|送|报)[^，。；]{0,10}领导"))).toList();
        var draft = Stream.concat(
                words("待补充", "待填写", "内部资料", "注意保存"),
                Stream.of(like("×", "×{2,}" + COUNTED), like("X", "[Xx]{2,}" + COUNTED), like("x", "[Xx]{2,}" + COUNTED),
                        like("＊", "＊{2,}" + COUNTED), like("*", "\\*{2,}" + COUNTED), like("__", "_{2,}"), like("＿", "＿{2,}"),
                        // A blank of a standing sentence; years of document numbers stand in 〔 〕 as well.
                        like("〔", "〔[^〕\\s0-9０-９〇零一二三四五六七八九][^〕\n]{0,40}〕"),
                        like("此处", "[（(【\\[]此处[^）)】\\]]{0,20}[）)】\\]]"), like("需", "[（(【\\[]需(?:补充|填写|核实|确认|更新|修改)[^）)】\\]]{0,20}[）)】\\]]"),
                        like("待", "[（(【\\[]待(?:核实|确认|更新|修改|定)[^）)】\\]]{0,20}[）)】\\]]"), like("稿", "[（(](?:初稿|草稿|讨论稿|送审稿)[）)]\\s*$")))
                .toList();
        return new Phrases(letter, "finding.R32.letter").and(new Phrases(draft, "finding.R32.draft"));
    }

    /** R33: wording about offices at large (一些地区) instead of one's own, and wording of templates and of machines that write. */
    static TextRule ofTemplates() {
        var some = "(?:一些|有些|部分|有的|某些|许多|不少|个别)";
        var others = List.of(like("地区", some + "地区"), like("地方", some + "地方"), like("省份", some + "省份"), like("城市", some + "城市"),
                like("政府部门", some + "政府部门"), like("机关", some + "(?:行政|政府)机关"), like("政府机构", some + "政府机构"));
        var template = Stream.concat(
                words("作为AI", "作为人工智能", "作为语言模型", "以下是为您", "以下是根据您", "以下是一份", "以下是一篇", "以下是一则", "某某"),
                Stream.of(like("作为一", "作为一[个名款]?(?:AI|人工智能|语言模型|智能助手)"), like("希望", "希望(?:以上|这[份篇些个]|本[文篇])[^。，]{0,12}(?:有帮助|有所帮助|参考)"),
                        like("根据", "(?:可以|可|请)?根据(?:实际|具体|自身)情况(?:进行)?(?:修改|填写|调整|替换|补充)(?:完善)?(?:即可|使用)?[）)]"),
                        like("填写", "[（(【\\[]" + FILL_IN + "[）)】\\]]")));
        var blanks = NAMED.stream().map(name -> like(name, "[（(【\\[]" + name + "[）)】\\]]"));
        return new Phrases(others, "finding.R33.others", "finding.R33.elsewhere", OtherDepartments::isSingle)
                .and(new Phrases(Stream.concat(template, blanks).toList(), "finding.R33.template"));
    }

    /** R36: the form of 2019 and 2020 (国办公开办函〔2019〕60号) that this one has replaced. */
    static TextRule ofTheFormerForm() {
        return new Phrases(Stream.concat(
                words("本年新公开数量", "本年新制作数量", "对外公开总数量", "其他对外管理服务事项", "政府信息公开工作存在的主要问题及改进情况"),
                Stream.of(like("国办公开办函", "国办公开办函\\s*[〔\\[［【（(]\\s*2019\\s*[〕\\]］】）)]\\s*60\\s*号"), like("年度报告格式", "工作年度报告格式\\s*[（(]试行[）)]"),
                        like("因政府信息公开工作被申请", "因政府信息公开工作被申请行政复议、?和?提起行政诉讼情况"))).toList(), "finding.R36");
    }
}
