package gouji.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a safety copy was made for; the word for people is {@code copies.why.<name>} in the bundle. */
public enum Why {
    /** The window was closed after changes. */
    CLOSING,
    /** An hour of work. */
    HOURLY,
    /** Before the tables are changed. */
    UPGRADE,
    /** She asked for it. */
    ASKED,
    /** For a successor or a new computer (交接包). */
    HANDOVER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Why> of(String key) {
        return Arrays.stream(values()).filter(why -> why.key().equals(key)).findFirst();
    }
}
