package gouji.document;

import gouji.check.Decisions;
import gouji.check.DocumentOrder;
import gouji.check.Sheet;
import gouji.report.Acceptance;
import gouji.words.FindingSentence;
import gouji.words.Language;
import gouji.words.Words;
import java.util.List;
import java.util.Map;

/**
 * A finding that was left as it is, as the approver reads it behind the draft (保留事项).
 *
 * @param place  where it stands
 * @param said   what the check said
 * @param reason why it was left: in the clerk's words, or that she ignored it
 */
public record Explained(String place, String said, String reason) {

    /** All of a report's decisions that stand, in the order of the report; in Chinese like the document. */
    public static List<Explained> of(Sheet sheet, Decisions decisions) {
        var sentence = new FindingSentence(Words.in(Language.CHINESE), sheet);
        return decisions.standing().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(new DocumentOrder(sheet.form()))).map(entry -> new Explained(sentence.place(entry.getKey()),
                sentence.of(entry.getKey()), reason(entry.getValue()))).toList();
    }

    private static String reason(Acceptance decision) {
        return decision.isIgnored() ? Words.in(Language.CHINESE).say("document.explained.ignored") : decision.reason();
    }
}
