package gouji.document;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a file we wrote says of itself where no reader of paper looks (版记): which report of whom it is, so that it can be read back
 * into exactly that report, and which version.
 *
 * @param edition the form it was made on
 * @param code    the version code of what it says
 */
public record Imprint(Head head, String edition, String code) {

    /** What the properties are called in every kind of file; the Word and Excel files keep them as custom properties, the web page as meta. */
    public static final String PREFIX = "gouji.";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    public static Imprint of(Sheet sheet) {
        return new Imprint(sheet.report().head(), sheet.report().edition(), VersionCode.of(sheet).text());
    }

    /** What a file says of itself by those names; empty where a name is missing or says nothing possible. */
    public static Optional<Imprint> read(Map<String, String> properties) {
        var of = (Function<String, String>) name -> properties.getOrDefault(PREFIX + name, "");
        var level = Level.of(of.apply("level"));
        var scope = Scope.of(of.apply("scope"));
        if (level.isEmpty() || scope.isEmpty() || !ID.matcher(of.apply("office")).matches() || !YEAR.matcher(of.apply("year")).matches()) {
            return Optional.empty();
        }
        var head = new Head(UUID.fromString(of.apply("office")), of.apply("officeName"), level.get(), scope.get(),
                Integer.parseInt(of.apply("year")));
        return Optional.of(new Imprint(head, of.apply("edition"), of.apply("code")));
    }

    /** By name, in this order: gouji.edition, gouji.year, gouji.office, gouji.officeName, gouji.level, gouji.scope, gouji.code. */
    public Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put(PREFIX + "edition", edition);
        properties.put(PREFIX + "year", String.valueOf(head.year()));
        properties.put(PREFIX + "office", String.valueOf(head.office()));
        properties.put(PREFIX + "officeName", head.officeName());
        properties.put(PREFIX + "level", head.level().key());
        properties.put(PREFIX + "scope", head.scope().key());
        properties.put(PREFIX + "code", code);
        return properties;
    }
}
