package gouji.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one spelling of a value as JSON (RFC 8785), so that equal reports have equal hashes. Takes maps with string keys, lists,
 * strings (made NFC, with LF line ends), whole numbers, booleans and optionals (empty is null). Half a surrogate pair, which the
 * standard leaves out, is escaped, so that texts that differ only there differ.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {
    }

    /** @throws IllegalArgumentException on a value of another kind */
    public static String of(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    /** The SHA-256 over the canonical form in UTF-8. */
    public static byte[] sha256(Object value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of(value).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((key, element) -> sorted.put((String) key, element));
            var separator = "{";
            for (var entry : sorted.entrySet()) {
                out.append(separator);
                string(entry.getKey());
                out.append(':');
                write(entry.getValue());
                separator = ",";
            }
            out.append(sorted.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (var at = 0; at < list.size(); at++) {
                out.append(at == 0 ? "" : ",");
                write(list.get(at));
            }
            out.append(']');
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(this::write, () -> out.append("null"));
        } else if (value instanceof String string) {
            string(normal(string));
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    /** Nearly all strings of a report, the names of its cells and its figures, are as they should be; hundreds of them at every commit. */
    private static String normal(String string) {
        return isPlain(string) ? string : Normalizer.normalize(string.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** Whether it is ASCII that stands in JSON as it is. */
    private static boolean isPlain(String string) {
        for (var at = 0; at < string.length(); at++) {
            var character = string.charAt(at);
            if (character < 0x20 || character >= 0x80 || character == '"' || character == '\\') {
                return false;
            }
        }
        return true;
    }

    private void string(String string) {
        out.append('"');
        if (isPlain(string)) {
            out.append(string);
        } else {
            escaped(string);
        }
        out.append('"');
    }

    private void escaped(String string) {
        var plain = 0;
        for (var at = 0; at < string.length(); at++) {
            var character = string.charAt(at);
            if (character >= 0x20 && character != '"' && character != '\\' && !(Character.isSurrogate(character) && isAlone(string, at))) {
                continue;
            }
            out.append(string, plain, at);
            plain = at + 1;
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(String.format("\\u%04x", (int) character));
            }
        }
        out.append(string, plain, string.length());
    }

    private static boolean isAlone(String string, int at) {
        var character = string.charAt(at);
        return Character.isHighSurrogate(character) && (at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1)))
                || Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
    }
}
