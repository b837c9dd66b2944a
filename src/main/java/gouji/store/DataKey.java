package gouji.store;

import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What protects the data where she gave a password (数据密码): a key that takes long to be derived from it, because H2 itself takes only
 * ten rounds. Beside the data lies the salt, and by what a password is known to be right; nowhere the password or the key. Forgotten, it
 * cannot be found again by anybody.
 */
public final class DataKey {

    /** Its file in the data folder. */
    public static final String FILE = "gouji.key";

    /** How often the password is hashed, as OWASP asks of PBKDF2 with HMAC-SHA-256. */
    private static final int ROUNDS = 600_000;
    /** What asks for more was not written by us, and would take minutes. */
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final Pattern LINE = Pattern.compile("gouji-key 1 " + ALGORITHM + " ([0-9]{1,8}) ([0-9a-f]{32}) ([0-9a-f]{64})\n");

    private final byte[] salt;
    private final int rounds;
    private final byte[] key;

    private DataKey(byte[] salt, int rounds, byte[] key) {
        this.salt = salt;
        this.rounds = rounds;
        this.key = key;
    }

    /** A new key from a password, with a salt of its own; takes about half a second. */
    public static DataKey of(char[] password) {
        return of(password, ROUNDS);
    }

    /** One that is derived faster, for tests. */
    static DataKey of(char[] password, int rounds) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return derived(password, salt, rounds);
    }

    private static DataKey derived(char[] password, byte[] salt, int rounds) {
        try {
            var key = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(new PBEKeySpec(password, salt, rounds, 256)).getEncoded();
            return new DataKey(salt, rounds, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The line in a data folder; none where its file is lost. @throws StoreException where it cannot be read */
    public static Optional<String> line(Path folder) {
        var file = folder.toAbsolutePath().resolve(FILE);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1)) : Optional.empty();
        } catch (IOException e) {
            throw new StoreException(Reason.UNREADABLE, file.toString(), e);
        }
    }

    /** The key that such a line is of; none where the password is another. @throws IllegalArgumentException where it is no such line */
    public static Optional<DataKey> unlock(String line, char[] password) {
        var parts = LINE.matcher(line);
        if (!isLine(line) || !parts.matches()) {
            throw new IllegalArgumentException("no line of a key");
        }
        var derived = derived(password, HexFormat.of().parseHex(parts.group(2)), Integer.parseInt(parts.group(1)));
        return Optional.of(derived).filter(key -> MessageDigest.isEqual(key.part("check"), HexFormat.of().parseHex(parts.group(3))));
    }

    /** Whether it is such a line. */
    public static boolean isLine(String line) {
        var parts = LINE.matcher(line);
        return parts.matches() && Integer.parseInt(parts.group(1)) <= MOST_ROUNDS;
    }

    /** The line by which it is found again from the password: its salt, and by what the right one is known. */
    public String line() {
        return "gouji-key 1 " + ALGORITHM + " " + rounds + " " + HexFormat.of().formatHex(salt) + " " + HexFormat.of().formatHex(part("check")) + "\n";
    }

    /** What H2 is given in the place of a password. */
    String filePassword() {
        return HexFormat.of().formatHex(part("database"));
    }

    /** Encrypts, so that any change is noticed. */
    public byte[] encrypt(byte[] plain) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            var closed = Arrays.copyOf(nonce, NONCE + plain.length + TAG);
            cipher.doFinal(plain, 0, plain.length, closed, NONCE);
            return closed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES/GCM", e);
        }
    }

    /** @throws IllegalArgumentException where it is not what was encrypted with this key */
    public byte[] decrypt(byte[] closed) {
        try {
            if (closed.length < NONCE + TAG) {
                throw new IllegalArgumentException("too short");
            }
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE)).doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not what was encrypted", e);
        }
    }

    /** Lines of the daybook, each for itself. */
    Seal seal() {
        return new Seal() {

            @Override
            public String close(String text) {
                return Base64.getEncoder().encodeToString(encrypt(text.getBytes(StandardCharsets.UTF_8)));
            }

            @Override
            public String open(String line) {
                return new String(decrypt(Base64.getDecoder().decode(line)), StandardCharsets.UTF_8);
            }
        };
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(part("copies"), "AES"), new GCMParameterSpec(8 * TAG, nonce));
        return cipher;
    }

    /** For each use a key of its own. */
    private byte[] part(String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
