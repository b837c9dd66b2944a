package gouji.formats;

import gouji.check.Finding;
import gouji.check.Reading;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.words.FindingSentence;
import gouji.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what she has to look at in a file of others, a sentence each.
 *
 * @param sheet the report as it is now
 */
public record DoubtSentence(Words words, Sheet sheet) {

    private static final int MOST_FIGURES = 10;

    /** Where it is, as a list shows it. */
    public String place(Doubt doubt) {
        if (doubt instanceof Doubt.Wrong wrong) {
            return new FindingSentence(words, sheet).place(wrong.finding());
        } else if (doubt instanceof Doubt.NoText text) {
            return sheet.form().section(text.section()).orElseThrow().title();
        } else if (doubt instanceof Doubt.Left) {
            return words.say("review.place.left");
        }
        return row(doubt.at().orElseThrow());
    }

    public String of(Doubt doubt) {
        if (doubt instanceof Doubt.Wrong wrong) {
            return wrong(wrong.finding());
        } else if (doubt instanceof Doubt.Blank blank) {
            return words.say(blank.isFound() ? "review.blank" : "review.notFound", blank.cells().size());
        } else if (doubt instanceof Doubt.Inferred inferred) {
            return words.say("review.inferred", figures(inferred.cells()));
        } else if (doubt instanceof Doubt.NoText) {
            return words.say("review.noText");
        }
        return words.say("review.left", words.say("intake.why." + ((Doubt.Left) doubt).why()));
    }

    /** What she should know of the file as a whole. */
    public List<String> ofWhole(Review review) {
        return new IntakeSentence(words).ofWhole(review.intake());
    }

    /** The place is told already. */
    private String wrong(Finding finding) {
        var sentence = new FindingSentence(words, sheet);
        if (finding.what() instanceof Finding.Improper improper) {
            return sentence.refusal(improper.unread(), sheet.form().cell(improper.cell()).unit());
        }
        return finding.what() instanceof Finding.Total ? words.say("review.total", side(finding.left()), side(finding.right()),
                finding.difference().map(each -> each.amount().abs().toPlainString()).orElse("")) : sentence.of(finding);
    }

    private static String side(Optional<Reading> side) {
        return side.map(reading -> reading.figure().toString()).orElse("");
    }

    private String row(CellRef cell) {
        var label = sheet.form().cell(cell).rowLabel();
        return label.isBlank() ? sheet.form().sectionOf(cell).shortTitle() : label;
    }

    private String figures(List<CellRef> cells) {
        return cells.stream().limit(MOST_FIGURES).map(cell -> sheet.read(cell).figure().toString()).collect(Collectors.joining(words.say("review.and")))
                + (cells.size() > MOST_FIGURES ? "…" : "");
    }
}
