package gouji.culprit;

import gouji.check.Case;
import gouji.check.Checker;
import gouji.check.Samples;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Mistypes real reports at random, many thousand times, and prints how often what is wrong is found: detected at all; located as the
 * only likely explanation, with its right value; named first; named among the first three. A share is of all slips, seen or not.
 */
final class SlipExperiment {

    private static final List<String> TABLES = List.of("requests", "disputes");

    private static final long SEED = 20_260_104;

    private int drawn;
    private int detected;
    private int located;
    private int first;
    private int firstThree;
    private long equal;
    private long told;
    private final List<Long> nanoseconds = new ArrayList<>();

    private SlipExperiment() {
    }

    /** @param arguments how many slips of each sort are drawn for each report, 10,000 where nothing is said */
    public static void main(String[] arguments) {
        var count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        System.out.printf("%d slips each, JDK %s%n", count, Runtime.version());
        System.out.println("| report | control totals | wrong cells | detected | located alone | first | in the first three "
                + "| equally good | all told | median, p99 in ms |");
        for (var totals : List.of(true, false)) {
            for (var cells = 1; cells <= 2; cells++) {
                var all = new SlipExperiment();
                for (var real : RealFigures.values()) {
                    var one = run(real, totals, cells, TABLES, count);
                    one.print(real.label(), totals, cells);
                    all.add(one);
                }
                all.print("all five", totals, cells);
            }
        }
        for (var table : TABLES) {
            for (var cells = 1; cells <= 2; cells++) {
                var all = new SlipExperiment();
                for (var real : RealFigures.values()) {
                    all.add(run(real, true, cells, List.of(table), count));
                }
                all.print("all five, " + (table.equals("requests") ? "table 3 only" : "table 4 only"), true, cells);
            }
        }
        var documents = new SlipExperiment();
        var hand = new SlippingHand(SEED, List.of("documents"));
        var before = Sheet.of(Samples.FORM, yearBefore(RealFigures.ZONE_2021.report()));
        for (var at = 0; at < count; at++) {
            documents.draw(RealFigures.ZONE_2022.report(), hand.oneCell(RealFigures.ZONE_2022.report()), Optional.of(before));
        }
        documents.print("2022, zone, table 2 beside last year's report", false, 1);
    }

    private static Report yearBefore(Report report) {
        var head = report.head();
        return report.withHead(new Head(head.office(), head.officeName(), head.level(), head.scope(), head.year() - 1));
    }

    static SlipExperiment run(RealFigures real, boolean totals, int cells, List<String> tables, int count) {
        var experiment = new SlipExperiment();
        var hand = new SlippingHand(SEED + real.ordinal(), tables);
        var right = real.report();
        var given = totals ? RealFigures.withTotals(right) : right;
        for (var at = 0; at < count; at++) {
            experiment.draw(given, cells == 1 ? hand.oneCell(right) : hand.twoCells(right), Optional.empty());
        }
        return experiment;
    }

    double shareDetected() {
        return (double) detected / drawn;
    }

    double shareFirstThree() {
        return (double) firstThree / drawn;
    }

    double shareLocated() {
        return (double) located / drawn;
    }

    private void draw(Report right, Map<CellRef, Figure> wrong, Optional<Sheet> lastYear) {
        var report = right;
        var truth = new HashMap<CellRef, Figure>();
        for (var cell : wrong.entrySet()) {
            truth.put(cell.getKey(), right.figure(cell.getKey()).orElseThrow());
            report = report.with(cell.getKey(), cell.getValue(), List.of());
        }
        var subject = Case.of(Sheet.of(Samples.FORM, report)).after(lastYear);
        var findings = Checker.check(subject);
        var started = System.nanoTime();
        var suspects = CulpritSearch.of(subject, findings, List.of());
        nanoseconds.add(System.nanoTime() - started);
        drawn++;
        detected += suspects.isEmpty() ? 0 : 1;
        first += within(suspects, truth, 1) ? 1 : 0;
        located += within(suspects, truth, 1) && suspects.stream().allMatch(each -> each.equal() == 1) ? 1 : 0;
        firstThree += within(suspects, truth, 3) ? 1 : 0;
        equal += suspects.stream().mapToInt(Suspects::equal).max().orElse(0);
        told += suspects.stream().mapToInt(each -> each.culprits().size()).max().orElse(0);
    }

    /** Whether the truth is found among the first of each cause. */
    private static boolean within(List<Suspects> suspects, Map<CellRef, Figure> truth, int ranks) {
        var found = new HashMap<CellRef, Figure>();
        for (var cause : suspects) {
            cause.culprits().stream().limit(ranks).map(Culprit::figures).filter(figures -> truth.entrySet().containsAll(figures.entrySet()))
                    .findFirst().ifPresent(found::putAll);
        }
        return found.equals(truth);
    }

    private void add(SlipExperiment other) {
        drawn += other.drawn;
        detected += other.detected;
        located += other.located;
        first += other.first;
        firstThree += other.firstThree;
        equal += other.equal;
        told += other.told;
        nanoseconds.addAll(other.nanoseconds);
    }

    private void print(String label, boolean totals, int cells) {
        var sorted = nanoseconds.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "| %s | %s | %d | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f | %.1f | %.2f, %.2f |%n", label,
                totals ? "true" : "none", cells, share(detected), share(located), share(first), share(firstThree), (double) equal / drawn,
                (double) told / drawn, sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 99 / 100) / 1e6);
    }

    private double share(int part) {
        return 100.0 * part / drawn;
    }
}
