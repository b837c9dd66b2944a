package gouji.delivery;

import gouji.formats.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom a report goes to (去向), and as which files. */
public enum Recipient {
    /** The office's own system (送 OA). */
    OFFICE(Format.DOCX),
    /** The website (发布网站). */
    WEBSITE(Format.HTML),
    /** The department above (报上级). */
    SUPERIOR(Format.DOCX, Format.XLSX, Format.JSON),
    /** Her own cupboard (自己留存). */
    ARCHIVE(Format.PDF, Format.JSON),
    /** Nobody in particular: one file of a format she chooses (其他格式). */
    OTHER(Format.CSV, Format.DOCX, Format.XLSX, Format.HTML, Format.PDF, Format.JSON);

    private final List<Format> formats;

    Recipient(Format... formats) {
        this.formats = List.of(formats);
    }

    /**
     * The files they get, or of {@link #isChoice} those to choose from.
     *
     * @param draft a draft is never a file for upload, nor one that cannot carry the mark of a draft
     */
    public List<Format> formats(boolean draft) {
        return formats.stream().filter(format -> !draft || mayBeDraft(format)).toList();
    }

    /** Whether one of the formats is to be chosen. */
    public boolean isChoice() {
        return this == OTHER;
    }

    /** Its name in the settings. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Recipient> of(String key) {
        return Arrays.stream(values()).filter(recipient -> recipient.key().equals(key)).findFirst();
    }

    static boolean mayBeDraft(Format format) {
        return format != Format.JSON && format != Format.CSV;
    }
}
