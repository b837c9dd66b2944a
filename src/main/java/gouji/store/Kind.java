package gouji.store;

import java.util.Arrays;

/** What a change is about, as the tables name it; the names are part of the content hash and never change. */
enum Kind {
    HEAD("head"),
    TEXT("text"),
    FIGURE("figure"),
    CONTROL("control"),
    MARGIN("margin"),
    ACCEPTED("accepted");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** @throws IllegalArgumentException where there is no such kind */
    static Kind of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind '" + key + "'"));
    }
}
