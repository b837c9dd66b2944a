package gouji.check;

import gouji.form.Form;
import gouji.report.CanonicalJson;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The code printed on every sheet (版本码, {@code XXXX-XXXX}) by which paper and screen are held against each other: the first
 * 40 bits of the SHA-256 over edition, year, office name, scope, preamble, texts and the 200 figures, in Crockford's base 32.
 * Reasons, control figures and dates do not change it.
 */
public record VersionCode(String text) {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Pd}\u2212]");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static VersionCode of(Sheet sheet) {
        var report = sheet.report();
        var figures = new TreeMap<String, Optional<String>>();
        for (var cell : sheet.form().cells()) {
            var reading = sheet.read(cell);
            figures.put(cell.ref().toString(), Optional.of(reading.figure().toString()).filter(figure -> reading.isWhole()));
        }
        var texts = new TreeMap<String, String>();
        sheet.form().texts().stream().filter(key -> !key.equals(Form.PREAMBLE)).forEach(key -> texts.put(key, report.text(key)));
        var digest = CanonicalJson.sha256(Map.of("edition", report.edition(), "year", report.head().year(),
                "office", report.head().officeName(), "scope", report.head().scope().key(),
                "preamble", report.text(Form.PREAMBLE), "texts", texts, "figures", figures));
        var bits = 0L;
        for (var at = 0; at < 5; at++) {
            bits = bits << 8 | digest[at] & 0xff;
        }
        var code = new StringBuilder();
        for (var shift = 35; shift >= 0; shift -= 5) {
            code.append(ALPHABET.charAt((int) (bits >> shift & 31)));
        }
        return new VersionCode(code.insert(4, '-').toString());
    }

    /** A code as people write it: any case or width, O for 0, I and L for 1, with or without dash or space; empty where it is none. */
    public static Optional<VersionCode> parse(String typed) {
        var plain = SEPARATOR.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT)
                .replace('O', '0').replace('I', '1').replace('L', '1');
        return plain.length() == 8 && plain.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                ? Optional.of(new VersionCode(plain.substring(0, 4) + "-" + plain.substring(4))) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
