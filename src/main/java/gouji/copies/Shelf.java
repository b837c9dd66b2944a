package gouji.copies;

import gouji.copies.CopyException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A folder of safety copies (备份架), numbered in the order they were made, whatever the clock said. */
public final class Shelf {

    /** How many are kept: the newest, then of the days before, then of the months before, the newest of each. At most 30 together. */
    private static final int NEWEST = 12;
    private static final int DAYS = 12;
    private static final int MONTHS = 6;

    private static final String UNFINISHED = ".copy-";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile("([0-9]{6})-([0-9]{8}-[0-9]{6})-([a-z]+)\\.zip");

    private final Path folder;

    /** A copy on the shelf: its number, when it was made by the clock on the wall, what for, and how many bytes it has. */
    public record Shelved(Path file, int number, LocalDateTime at, Why why, long size) {
    }

    public Shelf(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** The newest first; none where there is no such folder. @throws CopyException where it cannot be read */
    public List<Shelved> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> shelved(file).stream()).sorted(Comparator.comparingInt(Shelved::number).reversed()).toList();
        } catch (IOException e) {
            throw new CopyException(Reason.UNREADABLE, folder.toString(), e);
        }
    }

    /** Makes room for one more under the next number: a file beside it, for its owner alone, that is not there yet for anybody. */
    Path begin() throws IOException {
        Files.createDirectories(folder, only("rwx------"));
        var beside = folder.resolve(UNFINISHED + Long.toHexString(System.nanoTime()) + ".tmp");
        return Files.createFile(beside, only("rw-------"));
    }

    /** Puts a written file under its name, at once and for good. */
    Shelved put(Path written, Why why, LocalDateTime at) throws IOException {
        var number = list().stream().mapToInt(Shelved::number).max().orElse(0) + 1;
        var file = folder.resolve(String.format(Locale.ROOT, "%06d-%s-%s.zip", number, STAMP.format(at), why.key()));
        putAs(written, file);
        return shelved(file).orElseThrow(() -> new IOException(file + " is gone"));
    }

    /** Puts a written file under any name in its folder, in the place of what is there. */
    static void putAs(Path written, Path file) throws IOException {
        force(written, StandardOpenOption.WRITE);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            force(file.toAbsolutePath().getParent(), StandardOpenOption.READ);
        } catch (IOException e) {
            // Windows opens no folders, and keeps names by itself.
            return;
        }
    }

    /** Removes what need not be kept any more, and what a copy that was cut off has left; none is being made now. */
    void thin() throws IOException {
        try (var unfinished = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
            for (var left : unfinished) {
                Files.deleteIfExists(left);
            }
        }
        for (var old : dispensable(list())) {
            Files.deleteIfExists(old.file());
        }
    }

    /** @param shelved the newest first */
    static List<Shelved> dispensable(List<Shelved> shelved) {
        var kept = new HashSet<>(shelved.subList(0, Math.min(NEWEST, shelved.size())));
        var older = shelved.stream().filter(each -> !kept.contains(each)).toList();
        var daily = newestOfEach(older, each -> each.at().toLocalDate(), DAYS);
        kept.addAll(daily);
        var oldest = daily.stream().mapToInt(Shelved::number).min().orElse(0);
        kept.addAll(newestOfEach(older.stream().filter(each -> each.number() < oldest).toList(), each -> YearMonth.from(each.at()), MONTHS));
        return shelved.stream().filter(each -> !kept.contains(each)).toList();
    }

    private static List<Shelved> newestOfEach(List<Shelved> shelved, Function<Shelved, Object> span, int most) {
        var spans = new HashSet<>();
        var newest = new ArrayList<Shelved>();
        for (var each : shelved) {
            if (newest.size() < most && spans.add(span.apply(each))) {
                newest.add(each);
            }
        }
        return newest;
    }

    private static Optional<Shelved> shelved(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var at = LocalDateTime.parse(name.group(2), STAMP);
            var size = Files.size(file);
            return Why.of(name.group(3)).map(why -> new Shelved(file, Integer.parseInt(name.group(1)), at, why, size));
        } catch (DateTimeException | IOException e) {
            return Optional.empty();
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private FileAttribute<?>[] only(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
