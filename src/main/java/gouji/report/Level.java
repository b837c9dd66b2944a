package gouji.report;

import java.util.Arrays;
import java.util.Optional;

/** The level of an office (机关层级); some rules hold for some levels only. */
public enum Level {
    COUNTY_GOVERNMENT("county-government"),
    COUNTY_OFFICE("county-office"),
    DEPARTMENT("department"),
    TOWNSHIP("township"),
    DEVELOPMENT_ZONE("development-zone"),
    CITY_OR_ABOVE("city-or-above"),
    UNKNOWN("unknown");

    private final String key;

    Level(String key) {
        this.key = key;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    public static Optional<Level> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
    }
}
