package gouji.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which folders lie on a network drive (网络盘): locks do not hold there, and what was written may not be written yet. */
final class NetworkDrives {

    /** As systems call them; those of FUSE have a prefix. */
    private static final Set<String> TYPES = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "davfs",
            "webdav", "sshfs", "ceph", "glusterfs", "9p", "lustre");

    private NetworkDrives() {
    }

    /** Whether the folder, or the one it is to be made in, is there. */
    static boolean has(Path folder) {
        if (isShare(folder.toString())) {
            return true;
        }
        var there = folder;
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        try {
            return there != null && isNetwork(Files.getFileStore(there).type());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file system of that type is one. */
    static boolean isNetwork(String type) {
        var name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }

    /** Whether a path names another computer, as Windows writes it. */
    static boolean isShare(String path) {
        return path.startsWith("\\\\") && !path.startsWith("\\\\?\\") && !path.startsWith("\\\\.\\") || path.startsWith("\\\\?\\UNC\\");
    }
}
