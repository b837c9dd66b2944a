package gouji.formats;

import gouji.intake.CellReading;
import gouji.intake.Intake;
import gouji.intake.Leftover;
import gouji.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what she should know of a file of others that was taken apart, a sentence each. */
public record IntakeSentence(Words words) {

    /** Those that hold figures, which she may miss in a cell. */
    private static final Set<Leftover.Why> WITH_FIGURES = Set.of(Leftover.Why.NO_SUCH_ROW, Leftover.Why.NO_LABEL, Leftover.Why.SUBTOTAL,
            Leftover.Why.NO_SUCH_COLUMN);
    private static final int LONGEST = 40;

    public List<String> of(Intake intake) {
        var sentences = new ArrayList<>(ofWhole(intake));
        var inferred = intake.cells().values().stream().filter(CellReading::inferred).count();
        if (inferred > 0) {
            sentences.add(words.say("intake.inferred", inferred));
        }
        var left = withFigures(intake);
        if (!left.isEmpty()) {
            sentences.add(words.say("intake.left", left.size(), shortened(left.get(0).words()), words.say("intake.why." + left.get(0).why())));
        }
        return sentences;
    }

    /** What is to be said of the file as a whole. */
    List<String> ofWhole(Intake intake) {
        var sentences = new ArrayList<String>();
        intake.remarks().stream().sorted().forEach(remark -> sentences.add(words.say("intake.remark." + remark, pages(intake))));
        if (!intake.legacy().isEmpty()) {
            var first = intake.legacy().get(0);
            sentences.add(words.say("intake.legacy", intake.legacy().size(), first.row(), first.column(), first.printed()));
        }
        return sentences;
    }

    private String pages(Intake intake) {
        return intake.pictures().stream().map(String::valueOf).collect(Collectors.joining(words.say("review.and")));
    }

    /** What stands there with figures and belongs to no cell. */
    static List<Leftover> withFigures(Intake intake) {
        return intake.leftovers().stream().filter(each -> WITH_FIGURES.contains(each.why())).toList();
    }

    /** Why that belongs to no cell and no text. */
    public String why(Leftover leftover) {
        return words.say("intake.why." + leftover.why());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
