package gouji.office;

import gouji.document.UnreadableException;
import gouji.opc.Archive;
import gouji.original.Block;
import gouji.original.Flow;
import gouji.original.Kind;
import gouji.original.Opened;
import gouji.original.OriginalSource;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens the files of Word, WPS and Excel (Word、Excel 文件), told by what is in them. */
public final class Office implements OriginalSource {

    /** Pictures and typefaces are not even unpacked. */
    private static final Predicate<String> WANTED = name -> name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");

    /** @throws RuntimeException of all kinds where a library stumbles over a broken file */
    @Override
    public Opened read(byte[] content) {
        try {
            return Kind.of(content) == Kind.ZIP ? zip(content) : compound(content);
        } catch (UnreadableException e) {
            return Unopened.because(switch (e.why()) {
                case SWOLLEN -> Why.SWOLLEN;
                case DAMAGED, FOREIGN -> Why.DAMAGED;
            });
        } catch (EncryptedDocumentException e) {
            return Unopened.because(Why.ENCRYPTED);
        } catch (OldFileFormatException e) {
            return Unopened.because(Why.OLD_OFFICE);
        } catch (IOException e) {
            return Unopened.because(Why.DAMAGED);
        }
    }

    private static Opened zip(byte[] content) throws UnreadableException {
        var parts = Archive.read(content, WANTED);
        var document = DocxParts.document(parts);
        if (document.isPresent()) {
            return whole(DocxReader.read(document.get()));
        } else if (parts.containsKey(XlsxReader.BOOK)) {
            return whole(XlsxReader.read(parts));
        }
        return Unopened.because(isOfOthers(parts) ? Why.OLD_OFFICE : Why.UNKNOWN_KIND);
    }

    /** OpenDocument and OFD. */
    private static boolean isOfOthers(Map<String, byte[]> parts) {
        return parts.containsKey("mimetype") || parts.containsKey("content.xml") || parts.containsKey("OFD.xml");
    }

    private static Opened compound(byte[] content) throws IOException {
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = system.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                return Unopened.because(Why.ENCRYPTED);
            } else if (root.hasEntry("WordDocument")) {
                return whole(DocReader.read(root));
            } else if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return whole(XlsReader.read(root));
            }
            return Unopened.because(Why.OLD_OFFICE);
        }
    }

    private static Opened whole(List<Block> blocks) {
        var original = Flow.of(blocks);
        return original.passages().isEmpty() ? Unopened.because(Why.EMPTY) : original;
    }
}
