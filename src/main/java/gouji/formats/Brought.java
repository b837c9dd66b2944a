package gouji.formats;

import gouji.exchange.PrintedReport;
import gouji.exchange.Refused;
import gouji.exchange.ReportFile;
import gouji.form.CellRef;
import gouji.intake.Intake;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import gouji.report.Unread;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalInt;

/** What a file brought (来件). */
public sealed interface Brought {

    /** A report of this program, read exactly. */
    record Ours(ReportFile.Read read) implements Brought {
    }

    /**
     * A file of others, taken apart.
     *
     * @param office whose report it is, as it says or as it is called
     * @param year   on which year, as it says or as it is called
     */
    record Others(Intake intake, Optional<String> office, OptionalInt year) implements Brought {

        /** The report; refused where it does not say whose it is or on which year. */
        public ReportFile.Result report() {
            return office.isEmpty() ? Refused.whole(Refused.Reason.UNNAMED)
                    : year.isEmpty() ? Refused.whole(Refused.Reason.UNDATED) : report(office.get(), year.getAsInt());
        }

        /** The report of that office on that year. */
        public ReportFile.Result report(String officeName, int reportedYear) {
            var figures = new HashMap<CellRef, Figure>();
            var unread = new HashMap<CellRef, Unread>();
            intake.cells().forEach((cell, reading) -> {
                reading.figure().ifPresent(figure -> figures.put(cell, figure));
                reading.refusal().ifPresent(why -> unread.put(cell, new Unread(reading.printed(), why)));
            });
            return PrintedReport.read(intake.form(), new Head(AnyReport.byName(officeName), officeName, Level.UNKNOWN, Scope.OWN, reportedYear),
                    intake.texts(), figures, unread);
        }

        /** What she has to look at before she takes that report. */
        public Review review(ReportFile.Read read) {
            return Review.of(intake, read);
        }
    }

    /** Nothing that could be used. */
    record Nothing(Refused why) implements Brought {
    }

    /** What it is as a report. */
    default ReportFile.Result result() {
        if (this instanceof Ours ours) {
            return ours.read();
        }
        return this instanceof Others others ? others.report() : ((Nothing) this).why();
    }
}
