package gouji.store;

import java.util.Arrays;

/** What a change is about, as the tables name it; the names are part of the content hash and never change. */
enum Kind {
    HEAD("head"),
    TEXT("text"),
    FIGURE("figure"),
    CONTROL("control"),
    MARGIN("margin"),
    ACCEPTED("accepted"),
    MARKS("marks"),
    FACTS("facts");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Whether it is one long word of which most steps change little: of that the journal keeps the part that differs. */
    boolean isLong() {
        return this == TEXT || this == MARKS;
    }

    /** @throws IllegalArgumentException where there is no such kind */
    static Kind of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind '" + key + "'"));
    }
}
