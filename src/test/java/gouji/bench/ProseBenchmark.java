package gouji.bench;

import gouji.check.Case;
import gouji.check.Finding;
import gouji.check.Sheet;
import gouji.edition.Editions;
import gouji.exchange.Sample;
import gouji.exchange.WordListFile;
import gouji.prose.ProseCheck;
import gouji.prose.WordList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What all text rules together cost for 20,000 characters, which is more than any such report has. Aim: 100 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProseBenchmark {

    private static final int CHARACTERS = 20_000;

    private final WordList words = WordListFile.published();
    private final Case subject = longReport();

    @Benchmark
    public List<Finding> allTextRules() {
        return ProseCheck.check(subject, words);
    }

    /** The sample with its section one said again and again, beside itself as last year's report. */
    private static Case longReport() {
        var form = Editions.published().forYear(2023);
        var report = Sample.read(form);
        var overview = report.text("overview");
        var text = overview.repeat(CHARACTERS / overview.length() + 1).substring(0, CHARACTERS);
        var sheet = Sheet.of(form, report.withText("overview", text));
        return Case.of(sheet).after(Optional.of(sheet));
    }
}
