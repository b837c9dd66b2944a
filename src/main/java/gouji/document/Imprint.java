package gouji.document;

import gouji.check.Sheet;
import gouji.check.VersionCode;
import gouji.report.Head;
import java.util.LinkedHashMap;
import java.util.Map;

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

    public static Imprint of(Sheet sheet) {
        return new Imprint(sheet.report().head(), sheet.report().edition(), VersionCode.of(sheet).text());
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
