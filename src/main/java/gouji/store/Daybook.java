package gouji.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The daybook (流水账): everything done since the last safety copy once more, beside the database and independent of it. With the copy
 * it leads to what was shown as saved, whatever happens to the file of the database. Each line proves itself; a torn one is passed over.
 * It is a plain file that is only added to, and begins anew, under the next number, with each copy.
 */
final class Daybook implements AutoCloseable {

    private static final String ENDING = ".daybook";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) (([0-9]{1,18}) ([A-Z][a-z]+) (.*))", Pattern.DOTALL);

    /** A line with its number; numbers never begin anew. */
    record Numbered(long number, DayLine line) {
    }

    private final Path folder;
    private final Seal seal;
    private int number;
    private FileChannel file;
    private long end;
    private long last;

    private Daybook(Path folder, Seal seal, int number, long last) throws IOException {
        this.folder = folder;
        this.seal = seal;
        this.last = last;
        begin(number);
    }

    /**
     * Goes on where the last one ended.
     *
     * @param atLeast the number of a line that is known to have been there
     */
    static Daybook open(Path folder, Seal seal, long atLeast) throws IOException {
        return new Daybook(folder, seal, numbers(folder).stream().reduce((first, last) -> last).orElse(1), Math.max(atLeast, last(folder, seal)));
    }

    /** The number of the last line that can be read, 0 where there is none. */
    static long last(Path folder, Seal seal) throws IOException {
        var numbers = new ArrayList<>(numbers(folder));
        Collections.reverse(numbers);
        for (var number : numbers) {
            var lines = new ArrayList<>(lines(folder, number));
            Collections.reverse(lines);
            var found = lines.stream().flatMap(line -> matched(line, seal).stream()).findFirst();
            if (found.isPresent()) {
                return Long.parseLong(found.get().group(3));
            }
        }
        return 0;
    }

    /** All lines that can be read, oldest first. */
    static List<Numbered> read(Path folder, Seal seal) throws IOException {
        var lines = new ArrayList<Numbered>();
        for (var number : numbers(folder)) {
            lines(folder, number).forEach(line -> parsed(line, seal).ifPresent(lines::add));
        }
        return lines;
    }

    /** Whether it is the file of a daybook. */
    static boolean is(Path file) {
        return file.getFileName().toString().matches("[0-9]{1,9}\\" + ENDING);
    }

    /** Adds a line and says its number; @throws IOException where the disk does not take it, and then it is not there */
    long add(DayLine line) throws IOException {
        var text = (last + 1) + " " + line.getClass().getSimpleName() + " " + PlainJson.of(line);
        var bytes = ByteBuffer.wrap((seal.close(sum(text) + " " + text) + "\n").getBytes(StandardCharsets.UTF_8));
        var length = bytes.remaining();
        while (bytes.hasRemaining()) {
            file.write(bytes, end + bytes.position());
        }
        end += length;
        last++;
        return last;
    }

    /** The number of the last line. */
    long last() {
        return last;
    }

    /** Begins the next one, and says its number: what stands in those before is older than now. */
    int turn() throws IOException {
        file.force(true);
        file.close();
        begin(number + 1);
        return number;
    }

    /** Forgets what is older than the beginning of that one. */
    void forget(int before) throws IOException {
        for (var old : numbers(folder)) {
            if (old < before) {
                Files.deleteIfExists(folder.resolve(old + ENDING));
            }
        }
    }

    /** Keeps all of it under dated names. */
    void setAside(Instant at) throws IOException {
        for (var each : numbers(folder)) {
            var path = folder.resolve(each + ENDING);
            Files.copy(path, DataFolder.aside(path, at));
        }
    }

    @Override
    public void close() throws IOException {
        file.force(true);
        file.close();
    }

    private void begin(int next) throws IOException {
        var path = folder.resolve(next + ENDING);
        if (Files.notExists(path)) {
            Files.createFile(path, DataFolder.only(folder, "rw-------"));
        }
        file = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.READ);
        number = next;
        end = file.size();
        if (end > 0) {
            var last = ByteBuffer.allocate(1);
            file.read(last, end - 1);
            if (last.get(0) != '\n') {
                file.write(ByteBuffer.wrap(new byte[] {'\n'}), end);
                end++;
            }
        }
    }

    private static List<Integer> numbers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Daybook::is).map(file -> Integer.valueOf(file.getFileName().toString().replace(ENDING, "")))
                    .sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static List<String> lines(Path folder, int number) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(number + ENDING)), StandardCharsets.UTF_8).lines().toList();
    }

    private static Optional<Numbered> parsed(String line, Seal seal) {
        return matched(line, seal).flatMap(parts -> {
            try {
                return Optional.of(new Numbered(Long.parseLong(parts.group(3)), PlainJson.read(parts.group(5), DayLine.kind(parts.group(4)))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<MatchResult> matched(String line, Seal seal) {
        try {
            var matcher = LINE.matcher(seal.open(line));
            return matcher.matches() && matcher.group(1).equals(sum(matcher.group(2))) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String sum(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
