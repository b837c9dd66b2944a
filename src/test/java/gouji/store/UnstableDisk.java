package gouji.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk under the database that fails at a chosen write: once, or for good, as when the power goes. What was written since it was last
 * told to wait for the platter may then be there or not, in any order, and the last of it torn.
 */
public final class UnstableDisk {

    private static final String SCHEME = "unstable";
    private static final int SECTOR = 512;

    /** By folder; the database makes its files by itself, and asks here on which disk they are. */
    private static final Map<String, UnstableDisk> DISKS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new Unstable());
    }

    private final Path file;
    private final int failing;
    private final boolean isPowerCut;
    private final List<Operation> sinceSync = new ArrayList<>();
    private byte[] atSync;
    private int writes;

    /** Bytes that were written at a place, or, without bytes, the size the file was cut to. */
    private record Operation(long at, byte[] bytes) {
    }

    private UnstableDisk(Path folder, int failing, boolean isPowerCut) throws IOException {
        this.file = folder.resolve("gouji.mv.db");
        this.failing = failing;
        this.isPowerCut = isPowerCut;
        this.atSync = Files.readAllBytes(file);
    }

    /**
     * The disk of an existing data folder.
     *
     * @param failing    the number of the write that fails, from 1
     * @param isPowerCut whether nothing works any more from then on
     */
    public static UnstableDisk of(Path folder, int failing, boolean isPowerCut) throws IOException {
        var disk = new UnstableDisk(folder.toAbsolutePath(), failing, isPowerCut);
        DISKS.put(disk.file.toString(), disk);
        return disk;
    }

    /** Opens the data on it. */
    public Store open() {
        return Store.upgraded(Database.open(file.getParent(), SCHEME, Optional.empty()));
    }

    /** What is on the platter after the power went. */
    public synchronized byte[] afterPowerCut(Random random) {
        var image = atSync.clone();
        for (var operation : sinceSync) {
            var kept = random.nextInt(4);
            if (kept == 0) {
                continue;
            } else if (operation.bytes().length == 0) {
                image = Arrays.copyOf(image, (int) operation.at());
            } else {
                var length = kept == 1 ? Math.min(operation.bytes().length, SECTOR * random.nextInt(1 + operation.bytes().length / SECTOR))
                        : operation.bytes().length;
                image = Arrays.copyOf(image, Math.max(image.length, (int) operation.at() + length));
                System.arraycopy(operation.bytes(), 0, image, (int) operation.at(), length);
            }
        }
        return image;
    }

    private synchronized void writing(long at, byte[] bytes) throws IOException {
        writes++;
        if (isPowerCut ? writes >= failing : writes == failing) {
            throw new IOException("the disk does not answer");
        }
        sinceSync.add(new Operation(at, bytes));
    }

    private synchronized void synced() throws IOException {
        if (isPowerCut && writes >= failing) {
            throw new IOException("the disk does not answer");
        }
        atSync = Files.readAllBytes(file);
        sinceSync.clear();
    }

    /** The file system as the database sees it; made anew for each path. */
    public static final class Unstable extends FilePathWrapper {

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            var disk = DISKS.get(getBase().toString().replace("file:", ""));
            return disk == null || mode.equals("r") ? super.open(mode) : new Channel(super.open(mode), disk);
        }
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel base;
        private final UnstableDisk disk;

        Channel(FileChannel base, UnstableDisk disk) {
            this.base = base;
            this.disk = disk;
        }

        @Override
        public synchronized int read(ByteBuffer target, long at) throws IOException {
            return base.read(target, at);
        }

        @Override
        public synchronized int write(ByteBuffer source, long at) throws IOException {
            var bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            disk.writing(at, bytes);
            return base.write(source, at);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.writing(size, new byte[0]);
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.synced();
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
            return base.tryLock(position, size, isShared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
