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
        var line = line(file, bytes);
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
        try (var in = Files.newInputStream(file)) {
            return begins(in.readNBytes(BEGIN.length));
        } catch (IOException e) {
            return false;
        }
    }

    /** Its key, from its password; none where that is another. @throws CopyException where it cannot be read */
    public static Optional<DataKey> unlock(Path file, char[] password) {
        try (var in = Files.newInputStream(file)) {
            return DataKey.unlock(line(file, in.readNBytes(LINE)), password);
        } catch (IOException e) {
            throw new CopyException(Reason.UNREADABLE, file.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
    }

    private static boolean begins(byte[] bytes) {
        return bytes.length >= BEGIN.length && Arrays.equals(bytes, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
    }

    private static String line(Path file, byte[] bytes) {
        for (var at = 0; at < Math.min(LINE, bytes.length); at++) {
            if (bytes[at] == '\n') {
                return new String(bytes, 0, at + 1, StandardCharsets.US_ASCII);
            }
        }
        throw new CopyException(Reason.DAMAGED, file.toString());
    }
}
