package gouji.document;

import gouji.check.Sheet;
import gouji.words.Language;
import gouji.words.Words;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a printed document carries besides the report: draft line, watermark, the mark of a sample (稿次、水印).
 *
 * @param draft     the draft line in the header; none on the final document
 * @param watermark whether 草稿 stands light behind the text
 * @param sample    whether the header says that this is a sample (示例) and no real report
 */
public record Dress(Optional<Draft> draft, boolean watermark, boolean sample) {

    /** The final document (定稿): neither draft line nor watermark. */
    public static final Dress FINAL = new Dress(Optional.empty(), false, false);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * Which draft it is (送审稿), and what it tells those who approve it.
     *
     * @param number    from 1; none where nobody counts, as on the command line
     * @param at        when it was made, local time
     * @param explained what the check found and the clerk left as it is, on a sheet of its own behind the report
     * @param former    the draft before it, where one is known
     * @param marked    whether what has changed since the former draft is marked in the text (花脸稿)
     * @param signOff   whether the last sheet is one to sign (签批单)
     */
    public record Draft(Optional<Integer> number, LocalDateTime at, List<Explained> explained, Optional<Former> former, boolean marked,
                        boolean signOff) {

        public Draft {
            explained = List.copyOf(explained);
        }

        private Draft(Optional<Integer> number, LocalDateTime at) {
            this(number, at, List.of(), Optional.empty(), false, false);
        }
    }

    /** The draft before (上一稿): its number and what it said. */
    public record Former(int number, Sheet sheet) {
    }

    /** Draft N with its watermark. */
    public static Dress draft(int number, LocalDateTime at) {
        return new Dress(Optional.of(new Draft(Optional.of(number), at)), true, false);
    }

    /** A draft that nobody counts, with its watermark. */
    public static Dress draft(LocalDateTime at) {
        return new Dress(Optional.of(new Draft(Optional.empty(), at)), true, false);
    }

    public Dress withWatermark(boolean shown) {
        return new Dress(draft, shown, sample);
    }

    /** The same with what the approver has to know; a final document has no such sheet. */
    public Dress withExplained(List<Explained> explained) {
        return new Dress(draft.map(each -> new Draft(each.number(), each.at(), explained, each.former(), each.marked(), each.signOff())), watermark, sample);
    }

    /** The same beside the draft before it; whatever {@code marked} says, without a former one nothing is marked. */
    public Dress since(Optional<Former> former, boolean marked) {
        return new Dress(draft.map(each -> new Draft(each.number(), each.at(), each.explained(), former, marked && former.isPresent(), each.signOff())),
                watermark, sample);
    }

    /** The same with or without a last sheet to sign. */
    public Dress withSignOff(boolean asked) {
        return new Dress(draft.map(each -> new Draft(each.number(), each.at(), each.explained(), each.former(), each.marked(), asked)),
                watermark, sample);
    }

    /** The same with nothing marked in its text (清稿). */
    public Dress clean() {
        return since(draft.flatMap(Draft::former), false);
    }

    /** What the text is marked against, where it is. */
    public Optional<Sheet> marked() {
        return draft.filter(Draft::marked).flatMap(Draft::former).map(Former::sheet);
    }

    /** The line above a document that is none to hand in: 送审稿 · 第 3 稿 · 2024-01-12 14:03; empty on the final one. */
    public String header() {
        var words = Words.in(Language.CHINESE);
        var header = new ArrayList<String>();
        if (sample) {
            header.add(words.say("document.sample"));
        }
        draft.ifPresent(each -> header.add(each.number()
                .map(number -> words.say("document.draft.numbered", number, MINUTE.format(each.at())))
                .orElseGet(() -> words.say("document.draft", MINUTE.format(each.at())))));
        draft.filter(Draft::marked).flatMap(Draft::former).ifPresent(former -> header.add(words.say("document.marked", former.number())));
        return String.join(" · ", header);
    }

    /** What the approver has to know; empty on a final document. */
    public List<Explained> explained() {
        return draft.map(Draft::explained).orElse(List.of());
    }

    public Dress asSample() {
        return new Dress(draft, watermark, true);
    }
}
