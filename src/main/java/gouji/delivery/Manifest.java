package gouji.delivery;

import gouji.check.VersionCode;
import gouji.words.Language;
import gouji.words.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** The list that lies beside the files (清单): of each its name, its size and its SHA-256, as plain text that any editor shows. */
final class Manifest {

    /** Its file name. */
    static final String NAME = "清单.txt";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Manifest() {
    }

    /**
     * UTF-8, with the line ends that every editor knows.
     *
     * @param files content by name, in order
     */
    static byte[] of(String title, VersionCode code, LocalDateTime at, Map<String, byte[]> files) {
        var words = Words.in(Language.CHINESE);
        var text = new StringBuilder(words.say("delivery.manifest", title, code.text(), MINUTE.format(at))).append("\n");
        files.forEach((name, bytes) -> text.append('\n').append(words.say("delivery.manifest.file", name, Long.toString(bytes.length), sha256(bytes)))
                .append('\n'));
        return text.toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
