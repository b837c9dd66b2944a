package gouji.exchange;

import gouji.form.Form;
import gouji.report.Head;
import gouji.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sample report (示例): an office that does not exist, figures that balance and texts that agree with them. */
public final class Sample {

    /** The office of the sample, by which it is known wherever it goes. */
    public static final UUID OFFICE = UUID.fromString("5a3b1e2c-0000-4000-8000-000000002023");

    private Sample() {
    }

    /** @throws IllegalStateException where the program was built with a sample that is none */
    public static Report read(Form form) {
        return read(form, "sample.gouji.json");
    }

    /** The report of the same office on the year before, so that the sample can be held against it. */
    public static Report lastYear(Form form) {
        return read(form, "sample-last-year.gouji.json");
    }

    private static Report read(Form form, String name) {
        try (var in = Sample.class.getResourceAsStream(name)) {
            var files = new ReportFile(edition -> Optional.of(form).filter(known -> known.edition().equals(edition)));
            if (files.read(in.readAllBytes()) instanceof ReportFile.Read read) {
                return withoutControls(read.report());
            }
            throw new IllegalStateException("the sample is no report");
        } catch (IOException e) {
            throw new UncheckedIOException("the sample cannot be read", e);
        }
    }

    /** Its printed totals are our own sums; as control figures they would contradict whoever tries it out. */
    private static Report withoutControls(Report report) {
        return new Report(report.head(), report.edition(), report.texts(), report.figures(), Map.of(), report.margins(),
                report.accepted());
    }

    /** Whether a report is the sample, whatever was changed in it. */
    public static boolean is(Head head) {
        return head.office().equals(OFFICE);
    }
}
