package gouji.copies;

import gouji.copies.CopyException.Reason;
import gouji.store.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A safety copy that is protected as the data is (密封的备份): first the line of its key, then what AES-GCM made of the zip. */
public final class Envelope {

    private static final byte[] BEGIN = "gouji-key ".getBytes(StandardCharsets.US_ASCII);
    /** No line of a key is longer. */
    private static final int LINE = 256;

    private Envelope() {
    }

    static byte[] close(byte[] zip, DataKey key) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(key.line().getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(key.encrypt(zip));
        return out.toByteArray();
    }

    /** The zip in it; what is no envelope is given back as it is. @throws CopyException with LOCKED or DAMAGED */
    static byte[] open(Path file, byte[] bytes, Optional<DataKey> key) {
        if (!begins(bytes)) {
            return bytes;
        }
        var line = line(bytes).orElseThrow(() -> new CopyException(Reason.DAMAGED, file.toString()));
        if (!key.map(DataKey::line).equals(Optional.of(line))) {
            throw new CopyException(Reason.LOCKED, file.toString());
        }
        try {
            return key.get().decrypt(Arrays.copyOfRange(bytes, line.length(), bytes.length));
        } catch (IllegalArgumentException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
    }

    /** Whether a file is one. */
    public static boolean is(Path file) {
        return begins(head(file));
    }

    /** The line of its key; none where it is no envelope, or none that can be read. */
    static Optional<String> line(Path file) {
        return Optional.of(head(file)).filter(Envelope::begins).flatMap(Envelope::line);
    }

    /** Its key, from its password; none where that is another. @throws CopyException where it is damaged or cannot be read */
    public static Optional<DataKey> unlock(Path file, char[] password) {
        var line = line(file).filter(DataKey::isLine).orElseThrow(() -> new CopyException(Reason.DAMAGED, file.toString()));
        return DataKey.unlock(line, password);
    }

    private static byte[] head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LINE);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean begins(byte[] bytes) {
        return bytes.length >= BEGIN.length && Arrays.equals(bytes, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
    }

    private static Optional<String> line(byte[] bytes) {
        for (var at = 0; at < Math.min(LINE, bytes.length); at++) {
            if (bytes[at] == '\n') {
                return Optional.of(new String(bytes, 0, at + 1, StandardCharsets.US_ASCII));
            }
        }
        return Optional.empty();
    }
}
