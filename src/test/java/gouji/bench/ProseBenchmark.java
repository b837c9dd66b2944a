package gouji.bench;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.exchange.WordListFile;
import gouji.prose.Prose;
import gouji.prose.ProseCheck;
import gouji.prose.WordList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What all rules about texts cost on 20,000 characters of a report, and on 1,000,000 of one character. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ProseBenchmark {

    private static final String REPORT = "2023年，本机关共收到政府信息公开申请28件，其中通过网络提交20件、信函8件，上年结转2件，办结27件，"
            + "予以公开9件、部分公开3件、不予公开4件，结转下年度3件。未发生因政府信息公开引起的行政复议和行政诉讼。"
            + "制发行政规范性文件2件、废止1件，现行有效15件，通过门户网站和政务新媒体主动公开各类信息1326条。\n";

    @Param({"report", "的", "（", "8", "一", "、", "件"})
    private String text;
    private final WordList words = WordListFile.published();
    private Case subject;

    @Setup
    public void prepare() {
        var length = text.equals("report") ? 20_000 : 1_000_000;
        var unit = text.equals("report") ? REPORT : text;
        var report = Samples.zeros().withText("overview", unit.repeat(length / unit.length() + 1).substring(0, length));
        subject = Case.of(Sheet.of(Samples.FORM, report));
    }

    @Benchmark
    public List<Finding> allTextRules() {
        return ProseCheck.check(Prose.of(subject), words);
    }
}
