package gouji.store;

import gouji.store.StoreException.Reason;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStoreException;

/** The folder of the data, and the one window's claim on it until it is closed. */
final class DataFolder implements AutoCloseable {

    /** By how much the file may have grown, in bytes, since it was last made small, before closing takes the time to do so. */
    private static final long GROWTH = 256 * 1024;

    /** Less room than this is none: the database needs it to be opened, in bytes. */
    private static final long ROOM = 256 * 1024;

    /** The copy of the database that is made small, without its ending. */
    private static final String COPY = "gouji.copy";

    private static final String ENCRYPTED = "H2encrypt";
    private static final Pattern FORMAT = Pattern.compile("^H:2,.*?\\bformat:([0-9])\\b");
    /** The oldest format of files that H2 2.5 reads. */
    private static final int OLDEST_FORMAT = 2;

    /** How many bytes a SHA-256 has. */
    private static final int SUM = 32;

    private final Path folder;
    /**
     * Locked while the folder is claimed; holds how large the database was when it was last made small, and, while it is not claimed, the
     * SHA-256 of the file as it was closed.
     */
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder, for its owner alone where the system knows owners, and claims it. One that was there is left as it is.
     *
     * @throws StoreException with FOLDER where it cannot be used, with NETWORK where it lies on a network drive, with IN_USE where another window has claimed it
     */
    static DataFolder claim(Path path) {
        var folder = path.toAbsolutePath().normalize();
        if (folder.toString().contains(";")) {
            throw new StoreException(Reason.FOLDER, folder.toString());
        }
        if (NetworkDrives.has(folder)) {
            throw new StoreException(Reason.NETWORK, folder.toString());
        }
        try {
            Files.createDirectories(folder, only(folder, "rwx------"));
            for (var file : new Path[] {folder.resolve("gouji.lock"), folder.resolve("gouji.mv.db")}) {
                if (Files.notExists(file)) {
                    Files.createFile(file, only(folder, "rw-------"));
                }
                if (!Files.isWritable(file)) {
                    throw new StoreException(Reason.FOLDER, folder.toString());
                }
            }
            return new DataFolder(folder, locked(folder.resolve("gouji.lock")));
        } catch (IOException e) {
            throw new StoreException(Reason.FOLDER, folder.toString(), e);
        }
    }

    /**
     * Keeps the salt of a folder that is made with a key.
     *
     * @throws StoreException with LOCKED where the folder is protected and there is no key, though its file may be lost
     */
    void requireKey(Optional<DataKey> key) {
        var file = folder.resolve(DataKey.FILE);
        try {
            // Before, not after: one killed between the two would leave the sum of the old file, and the new one accused.
            if (Swap.isDue(folder)) {
                forgetSum();
            }
            Swap.finish(folder);
            var isNew = Files.size(file()) == 0;
            if (key.isEmpty() ? Files.exists(file) || isEncrypted() : Files.notExists(file) && !isNew && !isEncrypted()) {
                throw new StoreException(Reason.LOCKED, folder.toString());
            }
            if (key.isPresent() && Files.notExists(file) && isNew) {
                Files.createFile(file, only(folder, "rw-------"));
                Files.writeString(file, key.get().line());
            }
        } catch (IOException e) {
            throw new StoreException(Reason.FOLDER, folder.toString(), e);
        }
    }

    /** Whether the file of the key is the one of that key. */
    boolean isOf(DataKey key) {
        return DataKey.line(folder).equals(Optional.of(key.line()));
    }

    /** Puts the file of the key in its place where it is lost or damaged, now that this key has opened the data; a damaged one is kept. */
    void keep(DataKey key) throws IOException {
        var file = folder.resolve(DataKey.FILE);
        if (!isOf(key)) {
            if (Files.exists(file)) {
                Files.move(file, aside(file, Files.getLastModifiedTime(file).toInstant()), StandardCopyOption.ATOMIC_MOVE);
            }
            var beside = Files.createTempFile(folder, "next-", "-" + DataKey.FILE, only(folder, "rw-------"));
            Files.writeString(beside, key.line());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Forgets how the file was closed, for now it will be written.
     *
     * @return whether it is the file that was closed, or a new one; after a crash nothing is known of it
     * @throws StoreException with DAMAGED where it is not the file that was closed
     */
    boolean requireAsClosed() {
        try {
            var sum = ByteBuffer.allocate(SUM);
            var isKnown = lock.read(sum, Long.BYTES) == SUM;
            if (isKnown && !Arrays.equals(sum.array(), sum())) {
                throw new StoreException(Reason.DAMAGED, file().toString());
            }
            forgetSum();
            return isKnown || Files.size(file()) == 0;
        } catch (IOException e) {
            throw new StoreException(Reason.FOLDER, folder.toString(), e);
        }
    }

    /** Remembers the file as it is closed now. */
    void closed() throws IOException {
        if (lock.size() < Long.BYTES) {
            lock.write(ByteBuffer.allocate(Long.BYTES), 0);
        }
        lock.write(ByteBuffer.wrap(sum()), Long.BYTES);
        lock.force(true);
    }

    private void forgetSum() throws IOException {
        if (lock.size() > Long.BYTES) {
            lock.truncate(Long.BYTES);
            lock.force(true);
        }
    }

    private byte[] sum() throws IOException {
        try (var in = Files.newInputStream(file())) {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[1 << 16];
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether H2 has encrypted the file: it says so itself, whatever became of the key's. */
    private boolean isEncrypted() throws IOException {
        try (var in = Files.newInputStream(file())) {
            return new String(in.readNBytes(ENCRYPTED.length()), StandardCharsets.ISO_8859_1).equals(ENCRYPTED);
        }
    }

    /** Whether an older database has written the file: its first line says its format. */
    boolean isOlder() {
        try (var in = Files.newInputStream(file())) {
            var format = FORMAT.matcher(new String(in.readNBytes(256), StandardCharsets.ISO_8859_1));
            return format.find() && Integer.parseInt(format.group(1)) < OLDEST_FORMAT;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there is room for nothing more. */
    boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** Moves the file of the database out of the way, under a dated name; says which. @throws StoreException as {@link #claim} */
    static Path setAside(Path path, Instant at) {
        try (var claimed = claim(path)) {
            var aside = aside(claimed.file(), at);
            Files.move(claimed.file(), aside, StandardCopyOption.ATOMIC_MOVE);
            claimed.forgetSum();
            return aside;
        } catch (IOException e) {
            throw new StoreException(Reason.FOLDER, path.toString(), e);
        }
    }

    Path file() {
        return folder.resolve("gouji.mv.db");
    }

    /** Where a file is set aside, under a dated name that is not taken. */
    static Path aside(Path file, Instant at) {
        var name = file.getFileName().toString();
        var stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).format(at.atZone(ZoneId.systemDefault()));
        var aside = file.resolveSibling("set-aside-" + stamp + "-" + name);
        for (var more = 2; Files.exists(aside); more++) {
            aside = file.resolveSibling("set-aside-" + stamp + "-" + more + "-" + name);
        }
        return aside;
    }

    /** The database as H2 calls it: the file system it is on, and the file without its ending. */
    String url(String fileSystem) {
        return url(fileSystem, "gouji");
    }

    /** The copy of it that is made small, likewise. */
    String urlOfCopy() {
        return url("file", COPY);
    }

    private String url(String fileSystem, String name) {
        return "jdbc:h2:" + fileSystem + ":" + folder.resolve(name);
    }

    /** What writes a small copy of the closed database. */
    interface Compaction {

        void into(Path copy) throws IOException, SQLException;
    }

    /**
     * Makes the file of the closed database small again where it has grown: H2 only appends to it. A copy takes its place at
     * once or not at all; where there is no room for one, it stays as it is.
     */
    void compact(Compaction compaction) {
        var copy = folder.resolve(COPY + ".mv.db");
        try {
            if (Files.size(file()) - smallest() > GROWTH) {
                forgetCopies();
                compaction.into(copy);
                if (isOwned(folder)) {
                    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
                }
                try (var written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(copy, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                lock.write(ByteBuffer.allocate(Long.BYTES).putLong(0, Files.size(file())), 0);
            }
        } catch (IOException | SQLException | MVStoreException | CompletionException e) {
            forgetCopies();
        }
    }

    /** Removes what a copy that was cut off has left: H2 makes more files beside the one it makes small. */
    private void forgetCopies() {
        for (var left : Optional.ofNullable(folder.toFile().listFiles((where, name) -> name.startsWith(COPY + "."))).orElse(new File[0])) {
            left.delete();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StoreException(Reason.FOLDER, folder.toString(), e);
        }
    }

    private long smallest() throws IOException {
        var number = ByteBuffer.allocate(Long.BYTES);
        return lock.read(number, 0) == Long.BYTES ? number.getLong(0) : 0;
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreException(Reason.IN_USE, file.toString(), e);
        }
        channel.close();
        throw new StoreException(Reason.IN_USE, file.toString());
    }

    static FileAttribute<?>[] only(Path folder, String permissions) {
        return isOwned(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private static boolean isOwned(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
