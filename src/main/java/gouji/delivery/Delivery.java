package gouji.delivery;

import gouji.check.Readiness;
import gouji.check.VersionCode;
import gouji.document.NoChineseFontException;
import gouji.exchange.WholeFile;
import gouji.formats.Finished;
import gouji.formats.Format;
import gouji.formats.Press;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What became of a delivery (导出). All files are made and read back before the first is put anywhere. */
public sealed interface Delivery {

    /**
     * All files are there and say what the report says.
     *
     * @param place   the file, or the folder or zip of them
     * @param remarks what there is to tell about them
     */
    record Delivered(Path place, List<String> remarks) implements Delivery {

        public Delivered {
            remarks = List.copyOf(remarks);
        }
    }

    /** An error stands, and it was to be no draft; nothing was written. */
    record NotReady(Readiness readiness) implements Delivery {
    }

    /** One of the files, read back, does not say what the report says; none was written. */
    record NotTheSame(Finished.NotTheSame why) implements Delivery {
    }

    /** It could not be put there; what was there before still is. */
    record NotWritten(Path place, WholeFile.Outcome outcome) implements Delivery {
    }

    /** There is a file where the folder should come into being; nothing was written. */
    record InTheWay(Path place) implements Delivery {
    }

    /**
     * Makes the files, reads them back and puts them where they belong; on the thread that calls, which can be interrupted.
     *
     * @param replace  whether what has such a name may be replaced; other files in a folder of that name stay
     * @param progress told each format before its file is made
     * @throws IOException            where disk or system refuse; everything is then as it was
     * @throws NoChineseFontException where there is no font to set paper with
     * @throws InterruptedException   where it was cancelled; everything is then as it was
     */
    static Delivery of(Order order, Press press, boolean replace, Consumer<Format> progress)
            throws IOException, NoChineseFontException, InterruptedException {
        var readiness = Readiness.of(order.subject());
        if (order.isFinal() && !readiness.mayBeExported()) {
            return new NotReady(readiness);
        }
        var place = order.place();
        if (!Files.isDirectory(order.folder())) {
            return new NotWritten(place, WholeFile.Outcome.NO_FOLDER);
        } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(place) != order.isFolder()) {
            return order.isFolder() ? new InTheWay(place) : new NotWritten(place, WholeFile.Outcome.NOT_A_FILE);
        } else if (!replace && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return new NotWritten(place, WholeFile.Outcome.EXISTS);
        }
        var files = new LinkedHashMap<String, byte[]>();
        var remarks = new ArrayList<String>();
        for (var format : order.formats()) {
            heedCancelling();
            progress.accept(format);
            var finished = press.of(order.subject().sheet(), order.dress(), format);
            if (finished instanceof Finished.NotTheSame wrong) {
                return new NotTheSame(wrong);
            }
            var ready = (Finished.Ready) finished;
            files.put(order.name() + format.ending(), ready.bytes());
            remarks.addAll(ready.remarks());
        }
        if (order.zip() || order.isFolder()) {
            files.put(Manifest.NAME, Manifest.of(order.pack(), VersionCode.of(order.subject().sheet()), order.at(), files));
        }
        heedCancelling();
        try {
            var outcome = order.isFolder() ? FileSet.write(place, files, replace)
                    : WholeFile.write(place, order.zip() ? zip(files, order.at()) : files.values().iterator().next(), replace);
            return outcome == WholeFile.Outcome.WRITTEN ? new Delivered(place, remarks) : new NotWritten(place, outcome);
        } catch (ClosedByInterruptException e) {
            throw (InterruptedException) new InterruptedException("cancelled while writing").initCause(e);
        }
    }

    private static void heedCancelling() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("cancelled");
        }
    }

    private static byte[] zip(Map<String, byte[]> files, LocalDateTime at) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(at);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
