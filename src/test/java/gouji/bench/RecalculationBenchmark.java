package gouji.bench;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Finding;
import gouji.check.Provisional;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
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

/**
 * What one key costs: the whole sheet and all rules about figures, for a report in which every cell is filled and every column is out,
 * beside last year's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecalculationBenchmark {

    private final Report report = Samples.filled(12);
    private final CellRef cell = CellRef.parse("requests/received/enterprise");
    private final Optional<Sheet> lastYear = Optional.of(Sheet.of(Samples.FORM, lastYear(Samples.filled(11))));
    private long typed;

    /** A digit was typed into a cell and is not accepted yet. */
    @Benchmark
    public List<Finding> aKey() {
        var typing = new Provisional(cell, Optional.of(Figure.of(typed++ % 1000)));
        return Checker.check(Case.of(Sheet.of(Samples.FORM, report, Optional.of(typing))).after(lastYear));
    }

    /** A cell was accepted: a new report, its sheet and its findings. */
    @Benchmark
    public List<Finding> anAcceptedCell() {
        var accepted = report.with(cell, Figure.of(typed++ % 1000), List.of());
        return Checker.check(Case.of(Sheet.of(Samples.FORM, accepted)).after(lastYear));
    }

    private static Report lastYear(Report report) {
        var head = report.head();
        return report.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1));
    }
}
