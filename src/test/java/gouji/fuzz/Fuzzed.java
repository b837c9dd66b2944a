package gouji.fuzz;

import gouji.office.Office;
import gouji.opc.Archive;
import gouji.original.Kind;
import gouji.original.Opened;
import gouji.original.Originals;
import gouji.ruled.RuledPdf;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A reader as {@code packaging/fuzz} drives it (受测的读取器): any bytes, and no end but a value. Where a library reads, what it throws over
 * a broken file is the end of a process of its own and none of the program.
 */
public enum Fuzzed {

    /** Plain texts and tables of commas, with the guess what they are. */
    TEXT {
        @Override
        Opened read(byte[] bytes) {
            return Originals.ofBytes(bytes);
        }
    },
    HTML {
        @Override
        Opened read(byte[] bytes) {
            return Originals.ofHtml(new String(bytes, StandardCharsets.UTF_8));
        }
    },
    /** What stands in the main part; changed bytes of a zip would never get past its checksums. */
    DOCX {
        @Override
        Opened read(byte[] bytes) {
            return new Office().read(Archive.write(Map.of("word/document.xml", bytes)));
        }
    },
    XLSX {
        @Override
        Opened read(byte[] bytes) {
            var parts = new LinkedHashMap<String, byte[]>();
            parts.put("xl/workbook.xml", "<workbook><sheets><sheet name='表' id='r'/></sheets></workbook>".getBytes(StandardCharsets.UTF_8));
            parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r' Target='s.xml'/></Relationships>".getBytes(StandardCharsets.UTF_8));
            parts.put("xl/s.xml", bytes);
            return new Office().read(Archive.write(parts));
        }
    },
    /** The package of docx and xlsx itself. */
    ZIP {
        @Override
        Opened read(byte[] bytes) {
            return Kind.of(bytes) == Kind.ZIP ? new Office().read(bytes) : Originals.ofText("");
        }
    },
    DOC {
        @Override
        Opened read(byte[] bytes) {
            return library(bytes);
        }
    },
    XLS {
        @Override
        Opened read(byte[] bytes) {
            return library(bytes);
        }
    },
    PDF {
        @Override
        Opened read(byte[] bytes) {
            return RuledPdf.read(bytes) instanceof RuledPdf.Read read ? read.original() : Originals.ofText("");
        }
    };

    abstract Opened read(byte[] bytes);

    private static Opened library(byte[] bytes) {
        try {
            return Kind.of(bytes) == Kind.OLE ? new Office().read(bytes) : Originals.ofText("");
        } catch (RuntimeException e) {
            return Originals.ofText("");
        }
    }
}
