package gouji.formats;

import gouji.check.Finding;
import gouji.exchange.ReportFile;
import gouji.form.Section;
import gouji.intake.Intake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A file of others before it is taken (采用前的核对).
 *
 * @param intake what was read, and where
 * @param read   the report it would become
 * @param doubts what she has to look at, in the order of the form
 */
public record Review(Intake intake, ReportFile.Read read, List<Doubt> doubts) {

    public Review {
        doubts = List.copyOf(doubts);
    }

    static Review of(Intake intake, ReportFile.Read read) {
        var form = read.form();
        var rows = new ReadRows(form, intake);
        var ofCells = new ArrayList<Doubt>();
        Doubt.wrong(read.toCase()).filter(distinct(Finding::what)).forEach(finding -> ofCells.add(new Doubt.Wrong(finding,
                finding.what() instanceof Finding.Sides ? "" : finding.pointsAt().map(rows::snippet).orElse(""))));
        ofCells.addAll(rows.blank());
        ofCells.addAll(rows.inferred());
        ofCells.sort(Comparator.comparingInt(doubt -> doubt.at().map(cell -> form.cell(cell).index()).orElse(-1)));
        form.sections().stream().filter(Section::isText).filter(section -> read.report().text(section.key()).isBlank())
                .forEach(section -> ofCells.add(new Doubt.NoText(section.key())));
        IntakeSentence.withFigures(intake).forEach(left -> ofCells.add(new Doubt.Left(left.words(), left.why().name(), left.source().snippet())));
        return new Review(intake, read, ofCells);
    }

    /** Whether all was read, and balances. */
    public boolean isClean() {
        return doubts.isEmpty();
    }

    private static <T> Predicate<T> distinct(Function<T, ?> by) {
        var seen = new HashSet<Object>();
        return each -> seen.add(by.apply(each));
    }
}
