package gouji.apart;

import static gouji.original.Expected.line;
import static gouji.original.Expected.merged;
import static gouji.original.Expected.original;
import static gouji.original.Expected.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.original.Line;
import gouji.original.Opened;
import gouji.original.Original;
import gouji.original.Paper;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final List<Opened> ALL = List.of(original(), Unopened.because(Why.TOO_BIG, "50.1", "50"),
            original(line("一、总体情况 𠮷"), line(""), merged(slot(0, 0, 2, 22, "商业\n企业"), slot(0, 22, 1, 1, ""))), original(line("长".repeat(70_000))),
            new Original(List.of(), Optional.of(new Paper("一、总体情况", Optional.of("{}"), List.of(), 0))),
            new Original(List.of(new Line("一")), Optional.of(new Paper("", Optional.empty(), List.of(2, 3), 7))));

    @Test
    void whatIsSentArrives() throws IOException {
        for (var opened : ALL) {
            assertEquals(opened, received(sent(opened)));
        }
    }

    @Test
    void whatIsCutOffDoesNotArrive() throws IOException {
        for (var opened : ALL.stream().filter(each -> !each.equals(ALL.get(3))).toList()) {
            var sent = sent(opened);
            for (var length = 0; length < sent.length; length++) {
                var part = Arrays.copyOf(sent, length);
                assertThrows(IOException.class, () -> received(part));
            }
        }
    }

    private static byte[] sent(Opened opened) throws IOException {
        var out = new ByteArrayOutputStream();
        Wire.write(opened, new DataOutputStream(out));
        return out.toByteArray();
    }

    private static Opened received(byte[] sent) throws IOException {
        return Wire.read(new DataInputStream(new ByteArrayInputStream(sent)));
    }
}
