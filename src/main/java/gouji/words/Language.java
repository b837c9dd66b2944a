package gouji.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages the program speaks. Labels of the form stay Chinese in both: they are law. */
public enum Language {
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE, ""),
    ENGLISH("en", Locale.ENGLISH, "_en");

    private final String key;
    private final Locale locale;
    private final String suffix;

    Language(String key, Locale locale, String suffix) {
        this.key = key;
        this.locale = locale;
        this.suffix = suffix;
    }

    /** Its name on the command line. */
    public String key() {
        return key;
    }

    public Locale locale() {
        return locale;
    }

    String suffix() {
        return suffix;
    }

    public static Optional<Language> of(String key) {
        return Arrays.stream(values()).filter(language -> language.key.equals(key)).findFirst();
    }
}
