package gouji.original;

import java.util.List;

/**
 * A file that was not opened, and why (打不开的文件). Nothing of it was used.
 *
 * @param facts what the sentence names, in its order; no words for people
 */
public record Unopened(Why why, List<String> facts) implements Opened {

    public Unopened {
        facts = List.copyOf(facts);
    }

    public static Unopened because(Why why, String... facts) {
        return new Unopened(why, List.of(facts));
    }

    /** Why a file is not opened; the words for people stand in the bundle. */
    public enum Why {
        /** No byte, or nothing to read in it, like a page whose text a script would bring. */
        EMPTY,
        /** Its size and the limit, both in MB. */
        TOO_BIG,
        /** It ends too soon, or contradicts itself. */
        DAMAGED,
        /** Far more is packed in it than a report has. */
        SWOLLEN,
        /** A password is needed to read it. */
        ENCRYPTED,
        /** Markup that nests deeper than can be read; the limit. */
        TOO_DEEP,
        /** A document that its own program has to save as docx first: Word before 97, RTF, other files of WPS, flat XML. */
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
        /** The reading was cancelled, ended from outside, or could not be begun. */
        ABORTED
    }
}
