package gouji.exchange;

import gouji.check.Case;
import gouji.check.Sheet;
import gouji.form.CellRef;
import gouji.form.Form;
import gouji.report.Report;
import gouji.report.Unread;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the upload file and the working copy (上报文件、工作副本). Either all of a file is taken or none of it.
 *
 * @param editions the published form of that name, if there is one
 */
public record ReportFile(Function<String, Optional<Form>> editions) {

    /** The largest file that is read, in bytes; a report with every text at its limit has less. */
    public static final int SIZE_LIMIT = 5 * 1024 * 1024;

    /** What became of a file. */
    public sealed interface Result permits Read, Refused {
    }

    /**
     * A report from a file.
     *
     * @param unread   figures of the file that are none; their cells are blank
     * @param unstated totals that the file leaves blank
     */
    public record Read(Form form, Report report, Map<CellRef, Unread> unread, Set<CellRef> unstated) implements Result {

        public Read {
            unread = Map.copyOf(unread);
            unstated = Set.copyOf(unstated);
        }

        /** What a check looks at. */
        public Case toCase() {
            return new Case(Sheet.of(form, report), unread, unstated, Optional.empty());
        }

        /** Whether it is the sample (示例), which must not be handed in. */
        public boolean isSample() {
            return Sample.is(report.head());
        }
    }

    /** Reads a file; one that is too big is refused by its size, without reading it. */
    public Result read(Path file) {
        try {
            return read(FileBytes.read(file, SIZE_LIMIT));
        } catch (Unacceptable e) {
            return e.refused();
        }
    }

    public Result read(byte[] content) {
        try {
            FileBytes.requireWithin(SIZE_LIMIT, content.length);
            return new ReportReader(editions, new Part(JsonText.parse(JsonText.decode(content)), List.of())).read();
        } catch (Unacceptable e) {
            return e.refused();
        }
    }
}
