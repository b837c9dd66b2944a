package gouji.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A file that was not taken, and why (未采用的文件). Nothing of it was used.
 *
 * @param key   what it is about, from the outermost key inwards; empty where it is the file as a whole
 * @param place where in the file, as far as it can be told
 * @param facts what the sentence names, in its order; no words for people
 */
public record Refused(Reason why, List<String> key, Optional<Place> place, List<String> facts) implements ReportFile.Result, WordListFile.Result,
        SentenceFile.Result {

    public Refused {
        key = List.copyOf(key);
        facts = List.copyOf(facts);
    }

    /** A file that is refused as a whole. */
    public static Refused whole(Reason why, String... facts) {
        return new Refused(why, List.of(), Optional.empty(), List.of(facts));
    }

    /** A document that is refused for what it says about that key. */
    static Refused of(Reason why, String key, String... facts) {
        return new Refused(why, List.of(key), Optional.empty(), List.of(facts));
    }

    static Refused at(Reason why, Place place, String... facts) {
        return new Refused(why, List.of(), Optional.of(place), List.of(facts));
    }

    /** Why a file is not taken; the words for people stand in the bundle, behind each what its facts are. */
    public enum Reason {
        NO_SUCH_FILE,
        /** A folder or a device. */
        NOT_A_FILE,
        /** The name of what the system reported. */
        UNREADABLE,
        /** Its size and the limit, both in MB. */
        TOO_BIG,
        /** The offset of the first wrong byte, from 0. */
        NOT_UTF8,
        TRUNCATED,
        /** A document that ends too soon, or does not fit its checksums. */
        DAMAGED,
        /** A document in which far more is packed than a report has. */
        SWOLLEN,
        /** A document without the title, sections and tables of a report. */
        FOREIGN,
        /** Nothing can be read in it. */
        EMPTY,
        /** A password is needed to read it. */
        ENCRYPTED,
        /** A page that nests deeper than can be read; the limit. */
        TOO_DEEP,
        /** A document that its own program has to save in a newer form first. */
        OLD_OFFICE,
        /** A picture by itself. */
        PICTURE,
        /** A PDF whose pages are pictures. */
        SCANNED,
        /** A PDF that does not tell the meaning of the signs it draws. */
        SECRET,
        /** Nothing this program knows. */
        UNKNOWN_KIND,
        /** It was not read within the time; the seconds. */
        SLOW,
        /** It was not read within the memory; the limit in MB. */
        HUNGRY,
        /** The reading was cancelled, or ended from outside. */
        ABORTED,
        /** A report that says nowhere whose it is. */
        UNNAMED,
        /** A report that says nowhere on which year it is. */
        UNDATED,
        /** A PDF whose pages do not say what it carries. */
        PAGES_DIFFER,
        NOT_JSON,
        /** The format it names. */
        OTHER_FORMAT,
        /** Its version and ours. */
        NEWER_VERSION,
        /** The version it names. */
        UNKNOWN_VERSION,
        /** The edition it names. */
        UNKNOWN_EDITION,
        KEY_MISSING,
        KEY_UNKNOWN,
        KEY_TWICE,
        /** The kind it should be and the kind it is, names of {@link Element.Kind}. */
        WRONG_KIND,
        /** Its length and the limit, in characters. */
        TOO_LONG,
        /** The code of a character no text may have, such as U+0007, or of half a character. */
        WRONG_CHARACTER,
        /** The year it names. */
        WRONG_YEAR,
        /** What stands where an office id should. */
        WRONG_ID,
        /** What stands where a level should. */
        WRONG_LEVEL,
        /** What stands where a scope should. */
        WRONG_SCOPE,
        NO_NAME,
        /** What stands where a cell should. */
        UNKNOWN_CELL,
        /** What stands where the id of a rule should. */
        WRONG_RULE,
        /** What stands where a time with its offset should. */
        WRONG_TIME,
        /** What stands where the fingerprint of a finding should. */
        WRONG_FINGERPRINT
    }
}
