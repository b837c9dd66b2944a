package gouji.exchange;

import gouji.check.Case;
import gouji.check.Readiness;
import java.io.IOException;
import java.nio.file.Path;

/** The way of a report into its upload file (导出): only what may leave, whole or not at all, and read back. */
public sealed interface Export {

    /** The file is there and says what the report says. */
    record Exported(Path file) implements Export {
    }

    /** An error stands; nothing was written. */
    record NotReady(Readiness readiness) implements Export {
    }

    /** The file could not be put there; what was there before still is. */
    record NotWritten(WholeFile.Outcome outcome) implements Export {
    }

    /** What would be read from the file is not the report; before anything is written, or after a disk went wrong. */
    record NotTheSame(ReadBack readBack) implements Export {
    }

    /**
     * Writes the upload file of what was checked.
     *
     * @param replace whether a file of that name may be replaced
     * @throws IOException where disk or system refuse; the target is then as it was
     */
    static Export upload(Case subject, ReportFile files, Path target, boolean replace) throws IOException {
        var readiness = Readiness.of(subject);
        if (!readiness.mayBeExported()) {
            return new NotReady(readiness);
        }
        var content = ReportJson.upload(subject.sheet());
        var readBack = ReadBack.ofUpload(subject.sheet(), files.read(content));
        if (!(readBack instanceof ReadBack.Same)) {
            return new NotTheSame(readBack);
        }
        var outcome = WholeFile.write(target, content, replace);
        if (outcome != WholeFile.Outcome.WRITTEN) {
            return new NotWritten(outcome);
        }
        var fromDisk = ReadBack.ofUpload(subject.sheet(), files.read(target));
        return fromDisk instanceof ReadBack.Same ? new Exported(target) : new NotTheSame(fromDisk);
    }
}
