package gouji.prose;

import com.google.re2j.Pattern;
import gouji.report.Head;
import java.util.ArrayList;
import java.util.List;

/** What the texts of a report tell of the figures in its tables (提及), in printed order. No mention reaches beyond its sentence. */
record Mentions(List<Mention> list) {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|第?[一二三四五六七八九十]{1,2}(?:是|方面))");
    /** What the sentences that follow are about, where there are no headings: 依申请公开方面，…… */
    private static final Pattern LEAD_IN = Pattern.compile("^\\s*(?:在)?[^，,。；;：:]{2,14}(?:[：:]|(?:方面|情况|工作)[，,])");
    private static final Pattern OTHER = Pattern.compile("主动公开|信息管理|平台|监督|保障|复议|诉讼|解读|培训|考核|队伍|规范性文件");
    private static final Pattern ABOUT_REQUESTS = Pattern.compile("^[^，,。；;：:]{0,12}(?:依申请|申请公开|公开申请)");

    Mentions {
        list = List.copyOf(list);
    }

    static Mentions of(List<Sentence> sentences, Head head) {
        var found = new ArrayList<Mention>();
        var text = "";
        var underRequests = false;
        var isLedIn = false;
        for (var sentence : sentences) {
            if (!sentence.text().equals(text) || HEADING.matcher(sentence.words()).find()) {
                underRequests = isAboutRequests(sentence.words());
                isLedIn = false;
            }
            var leadIn = leadIn(sentence.words());
            if (!underRequests && ABOUT_REQUESTS.matcher(leadIn).find()) {
                underRequests = true;
                isLedIn = true;
            } else if (isLedIn && OTHER.matcher(leadIn).find()) {
                underRequests = false;
                isLedIn = false;
            }
            text = sentence.text();
            found.addAll(new SentenceReader(sentence, head, underRequests).read());
        }
        return new Mentions(found);
    }

    private static String leadIn(String words) {
        var leadIn = LEAD_IN.matcher(words);
        return leadIn.find() ? leadIn.group() : "";
    }

    /** Whether what stands under that heading is about requests: （二）依申请公开. */
    private static boolean isAboutRequests(String words) {
        var heading = HEADING.matcher(words);
        return heading.find() && ABOUT_REQUESTS.matcher(words.substring(heading.end())).find();
    }
}
