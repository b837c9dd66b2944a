package gouji.exchange;

import gouji.exchange.Refused.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads a whole file of bounded size; one that is too big is refused by its size, without reading it. */
public final class FileBytes {

    private FileBytes() {
    }

    /** Hands the content of a file to a reader; one that cannot be had or is too big is refused. */
    public static ReportFile.Result read(Path file, int limit, Function<byte[], ReportFile.Result> reader) {
        byte[] content;
        try {
            content = read(file, limit);
        } catch (Unacceptable e) {
            return e.refused();
        }
        return reader.apply(content);
    }

    /** @throws Unacceptable where there is no such file, the system does not read it, or it has more bytes than the limit */
    static byte[] read(Path file, int limit) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unacceptable(Refused.whole(Files.exists(file) ? Reason.NOT_A_FILE : Reason.NO_SUCH_FILE));
            }
            requireWithin(limit, Files.size(file));
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(limit + 1);
                requireWithin(limit, bytes.length);
                return bytes;
            }
        } catch (IOException e) {
            throw new Unacceptable(Refused.whole(Reason.UNREADABLE, e.getClass().getSimpleName()));
        }
    }

    /** @throws Unacceptable where it is more */
    static void requireWithin(int limit, long size) {
        if (size > limit) {
            var megabyte = BigDecimal.valueOf(1024 * 1024);
            throw new Unacceptable(Refused.whole(Reason.TOO_BIG,
                    BigDecimal.valueOf(size).divide(megabyte, 1, RoundingMode.CEILING).toPlainString(),
                    BigDecimal.valueOf(limit).divide(megabyte, 0, RoundingMode.FLOOR).toPlainString()));
        }
    }
}
