package gouji.apart;

import gouji.original.Grid;
import gouji.original.Grid.Slot;
import gouji.original.Line;
import gouji.original.Opened;
import gouji.original.Original;
import gouji.original.Paper;
import gouji.original.Passage;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How what was read passes from one process to the other (进程间的传递). What arrives is read as carefully as a file. */
final class Wire {

    private static final int ORIGINAL = 1;
    private static final int UNOPENED = 2;
    private static final int LINE = 3;
    private static final int GRID = 4;
    private static final int END = 5;

    private Wire() {
    }

    static void write(Opened opened, DataOutputStream out) throws IOException {
        if (opened instanceof Unopened unopened) {
            out.writeByte(UNOPENED);
            text(unopened.why().name(), out);
            out.writeInt(unopened.facts().size());
            for (var fact : unopened.facts()) {
                text(fact, out);
            }
        } else {
            out.writeByte(ORIGINAL);
            out.writeInt(((Original) opened).passages().size());
            for (var passage : ((Original) opened).passages()) {
                passage(passage, out);
            }
            paper(((Original) opened).paper(), out);
        }
        out.writeByte(END);
    }

    private static void paper(Optional<Paper> paper, DataOutputStream out) throws IOException {
        out.writeBoolean(paper.isPresent());
        if (paper.isPresent()) {
            text(paper.get().text(), out);
            out.writeBoolean(paper.get().carried().isPresent());
            text(paper.get().carried().orElse(""), out);
            out.writeInt(paper.get().pictures().size());
            for (var page : paper.get().pictures()) {
                out.writeInt(page);
            }
            out.writeInt(paper.get().unknown());
        }
    }

    private static void passage(Passage passage, DataOutputStream out) throws IOException {
        if (passage instanceof Line line) {
            out.writeByte(LINE);
            text(line.text(), out);
        } else {
            out.writeByte(GRID);
            var slots = ((Grid) passage).slots();
            out.writeInt(slots.size());
            for (var slot : slots) {
                out.writeInt(slot.row());
                out.writeInt(slot.column());
                out.writeInt(slot.height());
                out.writeInt(slot.width());
                text(slot.text(), out);
            }
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException where something else arrives, or not all of it */
    static Opened read(DataInputStream in) throws IOException {
        var kind = in.readByte();
        var opened = switch (kind) {
            case ORIGINAL -> new Original(passages(in), paper(in));
            case UNOPENED -> unopened(in);
            default -> throw new StreamCorruptedException();
        };
        if (in.readByte() != END) {
            throw new StreamCorruptedException();
        }
        return opened;
    }

    private static Unopened unopened(DataInputStream in) throws IOException {
        var why = text(in);
        var facts = new ArrayList<String>();
        for (var left = count(in); left > 0; left--) {
            facts.add(text(in));
        }
        for (var each : Why.values()) {
            if (each.name().equals(why)) {
                return new Unopened(each, facts);
            }
        }
        throw new StreamCorruptedException();
    }

    private static List<Passage> passages(DataInputStream in) throws IOException {
        var passages = new ArrayList<Passage>();
        for (var left = count(in); left > 0; left--) {
            passages.add(switch (in.readByte()) {
                case LINE -> new Line(text(in));
                case GRID -> new Grid(slots(in));
                default -> throw new StreamCorruptedException();
            });
        }
        return passages;
    }

    private static Optional<Paper> paper(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        var text = text(in);
        var isCarrier = in.readBoolean();
        var carried = text(in);
        return Optional.of(new Paper(text, isCarrier ? Optional.of(carried) : Optional.empty(), pages(in), count(in)));
    }

    private static List<Integer> pages(DataInputStream in) throws IOException {
        var pages = new ArrayList<Integer>();
        for (var left = count(in); left > 0; left--) {
            pages.add(count(in));
        }
        return pages;
    }

    private static List<Slot> slots(DataInputStream in) throws IOException {
        var slots = new ArrayList<Slot>();
        for (var left = count(in); left > 0; left--) {
            slots.add(new Slot(count(in), count(in), count(in), count(in), text(in)));
        }
        return slots;
    }

    private static String text(DataInputStream in) throws IOException {
        var length = count(in);
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new StreamCorruptedException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0) {
            throw new StreamCorruptedException();
        }
        return count;
    }
}
