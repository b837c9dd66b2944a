package gouji.opc;

import gouji.document.UnreadableException;
import gouji.document.UnreadableException.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word or Excel file by their names (包). Written, the same parts give the same bytes. Read, everything the directory at
 * the end of the zip names must be there, within bounds and with its checksum; {@code ZipInputStream} would not look at that directory.
 */
public final class Archive {

    /** What all parts may have together, unpacked, in bytes; a report with every text at its limit has a tenth. */
    static final int LIMIT = 32 * 1024 * 1024;
    private static final int MOST_PARTS = 2000;

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Predicate<String> wanted;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int left = LIMIT;

    private Archive(byte[] content, Predicate<String> wanted) {
        this.wanted = wanted;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The file that holds those parts, in their order. */
    public static byte[] write(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return out.toByteArray();
    }

    /** Whether a file begins like one. */
    public static boolean is(byte[] content) {
        return content.length > 4 && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == LOCAL;
    }

    /** The parts of a file in the order of its directory, folders left out. */
    public static Map<String, byte[]> read(byte[] content) throws UnreadableException {
        return read(content, name -> true);
    }

    /** Those parts of a file whose names are wanted; the others are not unpacked. */
    public static Map<String, byte[]> read(byte[] content, Predicate<String> wanted) throws UnreadableException {
        try {
            return new Archive(content, wanted).parts();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException | DataFormatException e) {
            throw new UnreadableException(Why.DAMAGED);
        }
    }

    private Map<String, byte[]> parts() throws UnreadableException, DataFormatException {
        var end = end();
        var count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (count > MOST_PARTS) {
            throw new UnreadableException(Why.SWOLLEN);
        }
        bytes.position(bytes.getInt(end + 16));
        for (var entry = 0; entry < count; entry++) {
            entry();
        }
        if (bytes.position() != end) {
            throw new UnreadableException(Why.DAMAGED);
        }
        return parts;
    }

    private int end() throws UnreadableException {
        for (var at = bytes.limit() - END_LENGTH; at >= Math.max(0, bytes.limit() - END_LENGTH - 0xffff); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new UnreadableException(Why.DAMAGED);
    }

    /** One line of the directory, and what it points to. */
    private void entry() throws UnreadableException, DataFormatException {
        var at = bytes.position();
        if (bytes.getInt(at) != DIRECTORY) {
            throw new UnreadableException(Why.DAMAGED);
        }
        var method = Short.toUnsignedInt(bytes.getShort(at + 10));
        var checksum = bytes.getInt(at + 16);
        var packed = bytes.getInt(at + 20);
        var size = bytes.getInt(at + 24);
        var nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        var more = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        var name = name(at + 46, nameLength);
        if (!name.endsWith("/") && wanted.test(name) && parts.put(name, content(bytes.getInt(at + 42), name, method, packed, size, checksum)) != null) {
            throw new UnreadableException(Why.DAMAGED);
        }
        bytes.position(at + 46 + nameLength + more);
    }

    private byte[] content(int local, String name, int method, int packed, int size, int checksum)
            throws UnreadableException, DataFormatException {
        if (size < 0 || size > left) {
            throw new UnreadableException(Why.SWOLLEN);
        }
        left -= size;
        var nameLength = Short.toUnsignedInt(bytes.getShort(local + 26));
        if (bytes.getInt(local) != LOCAL || !name(local + 30, nameLength).equals(name)) {
            throw new UnreadableException(Why.DAMAGED);
        }
        var data = new byte[packed < 0 || packed > bytes.limit() ? 0 : packed];
        bytes.get(local + 30 + nameLength + Short.toUnsignedInt(bytes.getShort(local + 28)), data);
        var content = unpacked(data, method, size);
        var sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != checksum) {
            throw new UnreadableException(Why.DAMAGED);
        }
        return content;
    }

    private static byte[] unpacked(byte[] data, int method, int size) throws UnreadableException, DataFormatException {
        if (method == STORED && data.length == size) {
            return data;
        } else if (method != DEFLATED) {
            throw new UnreadableException(Why.DAMAGED);
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(data);
            var content = new byte[size];
            var at = 0;
            while (at < size) {
                var read = inflater.inflate(content, at, size - at);
                if (read == 0) {
                    throw new UnreadableException(Why.DAMAGED);
                }
                at += read;
            }
            // One more byte would make the size a lie; without room for it the end cannot be seen.
            if (inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
                throw new UnreadableException(Why.DAMAGED);
            }
            return content;
        } finally {
            inflater.end();
        }
    }

    private String name(int at, int length) {
        var name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
