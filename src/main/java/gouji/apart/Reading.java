package gouji.apart;

import gouji.document.Enclosure;
import gouji.document.PaperText;
import gouji.document.UnreadableException;
import gouji.office.Office;
import gouji.original.Kind;
import gouji.original.Opened;
import gouji.original.Original;
import gouji.original.Originals;
import gouji.original.Paper;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import gouji.ruled.RuledPdf;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The other process (读取进程): one file comes in, what stands in it goes out. Whatever is thrown here ends the process, and counts as a
 * damaged file.
 */
public final class Reading {

    /** Exit status where the time is over. */
    static final int SLOW = 4;

    private Reading() {
    }

    /** @param arguments how long it may take, in milliseconds, and files that are only read so that their readers are loaded */
    public static void main(String[] arguments) throws IOException, UnreadableException {
        endAfter(Long.parseLong(arguments[0]));
        for (var file : Arrays.asList(arguments).subList(1, arguments.length)) {
            read(Files.readAllBytes(Path.of(file)));
        }
        // What a library prints must not get among what was read.
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        Wire.write(read(System.in.readAllBytes()), out);
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static Opened read(byte[] content) throws UnreadableException {
        return switch (Kind.of(content)) {
            case ZIP, OLE -> new Office().read(content);
            case PDF -> paper(content);
            default -> Originals.ofBytes(content);
        };
    }

    private static Opened paper(byte[] content) throws UnreadableException {
        var carried = carried(content);
        if (carried.isPresent()) {
            return new Original(List.of(), Optional.of(new Paper(PaperText.read(content).text(), carried, List.of(), 0)));
        }
        var read = RuledPdf.read(content);
        if (read instanceof RuledPdf.Read whole) {
            return new Original(whole.original().passages(), Optional.of(new Paper(text(content), carried, whole.pictures(), whole.unknown())));
        }
        return Unopened.because(switch (((RuledPdf.Refused) read).why()) {
            case DAMAGED -> Why.DAMAGED;
            case LOCKED -> Why.ENCRYPTED;
            case SCANNED -> Why.SCANNED;
            case BLANK -> Why.EMPTY;
            case SECRET -> Why.SECRET;
            case ENDLESS -> Why.SWOLLEN;
        });
    }

    /** Of a PDF of others; what only this reader stumbles over does not matter. */
    private static String text(byte[] content) {
        try {
            return PaperText.read(content).text();
        } catch (UnreadableException e) {
            return "";
        }
    }

    private static Optional<String> carried(byte[] content) {
        try {
            return Enclosure.read(content).map(enclosed -> new String(enclosed, StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            // The reader of pages finds its own words for what is broken.
            return Optional.empty();
        }
    }

    /** Also where nobody is left who would end it from outside. */
    private static void endAfter(long milliseconds) {
        var watch = new Thread(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                return;
            }
            Runtime.getRuntime().halt(SLOW);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
