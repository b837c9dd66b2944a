package gouji.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file a report can leave as (格式). */
public enum Format {
    /** The upload file (上报文件). */
    JSON(".gouji.json"),
    /** Paper (文稿). */
    PDF(".pdf"),
    /** Word. */
    DOCX(".docx"),
    /** Excel. */
    XLSX(".xlsx"),
    /** A page of a website (网页). */
    HTML(".html"),
    /** A plain table. */
    CSV(".csv");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** What its file names end in. */
    public String ending() {
        return ending;
    }

    /** Whether it can show what has changed since the draft before, and has a sheet to sign (花脸稿、签批单). */
    public boolean showsMarks() {
        return this == PDF || this == DOCX;
    }

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
    }
}
