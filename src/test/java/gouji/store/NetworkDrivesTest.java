package gouji.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkDrivesTest {

    @Test
    void networkFileSystemsAreKnownByTheirTypesAndDisksAreNone() {
        assertEquals(List.of("nfs4", "CIFS", "smb3", "fuse.sshfs", "9p"), Stream.of("nfs4", "CIFS", "smb3", "fuse.sshfs", "9p", "ext4", "NTFS", "apfs",
                "fuseblk", "overlay", "tmpfs", "vfat", "exfat", "btrfs", "zfs").filter(NetworkDrives::isNetwork).toList());
    }

    @Test
    void aPathThatNamesAnotherComputerIsAShareAndALongPathIsNone() {
        assertEquals(List.of("\\\\server\\公开", "\\\\?\\UNC\\server\\x"), Stream.of("\\\\server\\公开", "\\\\?\\UNC\\server\\x", "\\\\?\\C:\\x", "C:\\x", "/x")
                .filter(NetworkDrives::isShare).toList());
    }

    @Test
    void aFolderThatIsNotThereYetIsWhereItWillBe(@TempDir Path folder) {
        assertFalse(NetworkDrives.has(folder.resolve("还没有/的 文件夹")));
    }
}
