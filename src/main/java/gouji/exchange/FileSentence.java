package gouji.exchange;

import gouji.exchange.Refused.Reason;
import gouji.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says in one sentence what became of a file: what, where, and what is safe. */
public record FileSentence(Words words) {

    public String of(Path file, Refused refused) {
        var arguments = new ArrayList<String>(List.of(file.toString(), where(refused)));
        arguments.addAll(refused.why() == Reason.WRONG_KIND
                ? refused.facts().stream().map(kind -> words.say("file.kind." + kind)).toList() : refused.facts());
        return words.say("file.refused." + refused.why(), arguments.toArray());
    }

    /** Why a word list was not taken; of several lines that cannot be read the first, and how many more there are. */
    public String ofWords(Path file, WordListFile.Result wrong) {
        return wrong instanceof WordListFile.Faulty faulty ? faulty(file, faulty) : of(file, (Refused) wrong);
    }

    private String faulty(Path file, WordListFile.Faulty faulty) {
        var first = faulty.faults().get(0);
        var why = words.say("file.words." + first.why(), first.words());
        return faulty.faults().size() == 1 ? words.say("file.words", file, first.line(), why)
                : words.say("file.words.more", file, first.line(), why, faulty.faults().size() - 1);
    }

    /** Why a library of standing sentences was not taken; of several lines that cannot be read the first, and how many more there are. */
    public String ofSentences(Path file, SentenceFile.Result wrong) {
        if (wrong instanceof Refused refused) {
            return of(file, refused);
        }
        var faults = ((SentenceFile.Faulty) wrong).faults();
        var first = faults.get(0);
        var why = words.say("file.sentences." + first.why(), first.words());
        return faults.size() == 1 ? words.say("file.sentences", file, first.line(), why)
                : words.say("file.sentences.more", file, first.line(), why, faults.size() - 1);
    }

    public String of(Path file, WholeFile.Outcome outcome) {
        return words.say("file.outcome." + outcome, file);
    }

    /** What the system said while writing; the target is as it was. */
    public String of(Path file, IOException failure) {
        return failure instanceof AccessDeniedException || isReadOnly(file) ? words.say("file.denied", file)
                : words.say("file.failed", file, failure.getClass().getSimpleName());
    }

    /** Whether it would lie on a disk that takes nothing, such as a stick with its lock closed. */
    private static boolean isReadOnly(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private String where(Refused refused) {
        var key = String.join(" › ", refused.key());
        var place = refused.place().map(at -> words.say("file.place", at.line(), at.column())).orElse("");
        return key.isEmpty() || place.isEmpty() ? key + place : words.say("file.where", key, place);
    }
}
