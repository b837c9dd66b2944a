package gouji.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;

/** What kind of outlines a font file holds, told by its first bytes: only TrueType ones (glyf) can be embedded, CFF cannot. */
final class Outlines {

    private static final int COLLECTION = 0x74746366;
    private static final int GLYF = 0x676C7966;
    private static final int MOST_TABLES = 200;

    private Outlines() {
    }

    /** Whether the file, or the first face of a collection, has TrueType outlines; false for a file that makes no sense. */
    static boolean areTrueType(Path file) {
        try (var channel = Files.newByteChannel(file)) {
            var head = read(Channels.newInputStream(channel));
            var version = head.readInt();
            if (version == COLLECTION) {
                head.readInt();
                if (head.readInt() < 1) {
                    return false;
                }
                channel.position(Integer.toUnsignedLong(head.readInt()));
                head = read(Channels.newInputStream(channel));
                head.readInt();
            }
            return hasGlyf(head);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasGlyf(DataInputStream directory) throws IOException {
        var tables = directory.readUnsignedShort();
        directory.skipNBytes(6);
        for (var at = 0; at < Math.min(tables, MOST_TABLES); at++) {
            if (directory.readInt() == GLYF) {
                return true;
            }
            directory.skipNBytes(12);
        }
        return false;
    }

    /** Unbuffered, so that the channel stands where reading stopped; a directory is a few hundred bytes. */
    private static DataInputStream read(InputStream in) {
        return new DataInputStream(in);
    }
}
