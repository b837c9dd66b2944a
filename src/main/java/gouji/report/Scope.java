package gouji.report;

import java.util.Arrays;
import java.util.Optional;

/** Whose figures a report tells (范围): the office's own (本机关), or the whole county's (全县汇总). */
public enum Scope {
    OWN("own"),
    CONSOLIDATED("consolidated");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    public static Optional<Scope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }
}
