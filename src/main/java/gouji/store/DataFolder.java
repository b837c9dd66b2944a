package gouji.store;

import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The folder of the data, and the one window's claim on it until it is closed. */
final class DataFolder implements AutoCloseable {

    /** By how much the file may have grown, in bytes, since it was last made small, before closing takes the time to do so. */
    private static final long GROWTH = 256 * 1024;

    private final Path folder;
    /** Locked while the folder is claimed; holds one number, how large the database was when it was last made small. */
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder, for its owner alone where the system knows owners, and claims it. One that was there is left as it is.
     *
     * @throws StoreException with FOLDER where it cannot be used, with IN_USE where another window has claimed it
     */
    static DataFolder claim(Path path) {
        var folder = path.toAbsolutePath().normalize();
        if (folder.toString().contains(";")) {
            throw new StoreException(Reason.FOLDER, folder.toString());
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

    /** The database as H2 calls it: without the ending of its file. */
    String url() {
        return "jdbc:h2:file:" + folder.resolve("gouji");
    }

    /**
     * Makes the file of the closed database small again where it has grown: H2 only appends to it. A copy takes its place at
     * once or not at all; where there is no room for one, it stays as it is.
     */
    void compact() {
        var copy = folder.resolve("gouji.copy.mv.db");
        try {
            if (Files.size(file()) - smallest() > GROWTH) {
                MVStore.compact(file().toString(), copy.toString(), false, null);
                if (isOwned(folder)) {
                    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
                }
                try (var written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(copy, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                lock.write(ByteBuffer.allocate(Long.BYTES).putLong(0, Files.size(file())), 0);
            }
        } catch (IOException | MVStoreException | CompletionException e) {
            copy.toFile().delete();
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
