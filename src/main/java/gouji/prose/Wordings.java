package gouji.prose;

/** The wordings that betray where a text comes from. */
final class Wordings {

    private Wordings() {
    }

    /** R32: wording of the letter that the report was sent in with (报送函), and notes to whoever works on the draft. */
    static TextRule ofCoverLetters() {
        return Phrases.of("finding.R32.letter",
                "贵(?:办|局|单位|机关|委|厅|室|科|中心|部门|县|市|区|府)", "请(?:予|予以)?(?:审示|审阅|批示|审核批准|审定|审批|查收|指示|核示)", "[妥当]否", "专此(?:报告|函告|函复)?",
                "特此(?:报告|函告|函复|报送|说明|呈报)", "随函", "现(?:将|呈报|上报|报送)[^，。；]{0,40}(?:报送|上报|呈报)(?:如下|给?你们|贵|于后|上来)?", "现[报呈]上", "此(?:致|复|呈)[\\s。！]",
                "呈(?:请|送|报)[^，。；]{0,10}领导").and(Phrases.of("finding.R32.draft",
                "[×xX＊*]{2,}(?:年|月|日|件|条|次|个|县|市|区|镇|乡|局|元|万元|期|人|篇|号|篇次|人次)", "_{2,}|＿{2,}", "[（(【\\[](?:此处|待|需|请)(?:补充|填写|核实|填|确认|更新|修改|定)[^）)】\\]]{0,20}[）)】\\]]",
                "待(?:补充|填写|核实数据|核数)", "(?:内部资料|注意保存|仅供内部|不对外公开，)|[（(](?:初稿|草稿|讨论稿|送审稿)[）)]\\s*$"));
    }

    /** R33: wording about offices at large (一些地区) instead of one's own, and wording of templates and of machines that write. */
    static TextRule ofTemplates() {
        return Phrases.of("finding.R33.others",
                "(?:一些|有些|部分|有的|某些|许多|不少|个别)(?:地区|地方|省份|城市)", "(?:一些|有些|部分|某些|许多|不少)(?:政府部门|行政机关|政府机关|政府机构)").and(Phrases.of("finding.R33.template",
                "作为(?:一[个名款])?(?:AI|人工智能|语言模型|智能助手)", "以下是(?:一[份篇则]|为您|根据您)", "希望(?:以上|这[份篇些个]|本[文篇])[^。，]{0,12}(?:有帮助|有所帮助|参考)",
                "(?:可以|可|请)?根据(?:实际|具体|自身)情况(?:进行)?(?:修改|填写|调整|替换|补充)(?:完善)?(?:即可|使用)?[。）)]", "某某|[（(【\\[](?:单位名称|机关名称|单位全称|具体(?:数字|数据|数量|内容)|数字|数据|年份|日期|填写[^）)】\\]]{0,10})[）)】\\]]"));
    }

    /** R36: the form of 2019 and 2020 (国办公开办函〔2019〕60号) that this one has replaced. */
    static TextRule ofTheFormerForm() {
        return Phrases.of("finding.R36",
                "国办公开办函\\s*[〔\\[［【（(]\\s*2019\\s*[〕\\]］】）)]\\s*60\\s*号", "工作年度报告格式\\s*[（(]试行[）)]", "本年新公开数量|本年新制作数量|对外公开总数量|其他对外管理服务事项",
                "政府信息公开工作存在的主要问题及改进情况", "因政府信息公开工作被申请行政复议、?(?:和)?提起行政诉讼情况");
    }
}
