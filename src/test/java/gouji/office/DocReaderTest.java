package gouji.office;

import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.merged;
import static gouji.original.Expected.original;
import static gouji.original.Expected.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.original.Opened;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The file in the resources was made by LibreOffice Writer from one that has all of this: merged cells in both directions, a table in a
 * table, numbers that the program writes, a field, a raised figure, a text box, and words that are deleted, hidden or struck.
 */
class DocReaderTest {

    private static final Opened WHOLE = original(line("收到申请 8 件。"), line("甲"), line("乙\t丙"), line("一、总体情况"), line("（一）主动公开"), line("（二）依申请公开"),
            line("二、主动公开政府信息情况"), line("13 件"),
            merged(slot(0, 0, 2, 2, "申请人情况"), slot(0, 2, 1, 3, "法人或其他组织"), slot(1, 2, 1, 1, "商业\n企业"), slot(1, 3, 1, 1, "科研机构"),
                    slot(1, 4, 1, 1, ""), slot(2, 0, 2, 1, "三"), slot(2, 1, 1, 1, "新收"), slot(2, 2, 1, 1, "3"), slot(2, 3, 1, 1, "0"), slot(2, 4, 1, 1, ""),
                    slot(3, 1, 1, 1, "结转"), slot(3, 2, 1, 1, "13¹"), slot(3, 3, 1, 1, "0"), slot(3, 4, 1, 1, "7")),
            line("二"), line("机关"), line("二、主动公开"), grid("规章|0", "行政许可|97"), line("完"), line("尾"), line("框"));

    @Test
    void allOfItIsReadWhereItStands() throws IOException {
        assertEquals(WHOLE, new Office().read(file("everything.doc")));
    }

    @Test
    void aFileThatEndsTooSoonIsNeverHalfRead() throws IOException {
        var file = file("everything.doc");
        for (var part = 1; part < 32; part++) {
            var read = tryRead(Arrays.copyOf(file, file.length * part / 32));
            assertTrue(read instanceof Unopened || read.equals(WHOLE), read::toString);
        }
    }

    /** Found by the fuzzer: a table stands in itself. */
    @Test
    void tablesInTablesWithoutEndAreRefused() throws IOException {
        assertEquals(Unopened.because(Why.DAMAGED), tryRead(file("endless.doc")));
    }

    private static Opened tryRead(byte[] file) {
        try {
            return new Office().read(file);
        } catch (RuntimeException e) {
            return Unopened.because(Why.DAMAGED);
        }
    }

    private static byte[] file(String name) throws IOException {
        try (var in = DocReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
