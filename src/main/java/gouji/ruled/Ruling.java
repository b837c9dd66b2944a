package gouji.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ruling lines of a page (框线): pieces put together to whole lines, and lines that hang together to the nets of tables.
 *
 * @param nets  the lines of each table, from the top of the page to its bottom
 * @param loose level lines that belong to none: under words, or through them
 * @param ended level lines of tables that end where no other line is: one through a figure may come near the border of its cell
 */
record Ruling(List<List<Stroke>> nets, List<Stroke> loose, List<Stroke> ended) {

    /** Pieces as near to one another lie on one line, in pt. */
    private static final double BESIDE = 1;
    /** Pieces of one line are dashes of it up to that gap, in pt. */
    private static final double GAP = 4;
    /** Two lines as near to one another meet, in pt: those around a table with thick lines are drawn short. */
    private static final double MEETING = 3.5;
    /** More lines are a drawing. */
    private static final int MOST = 2_000;

    Ruling {
        nets = List.copyOf(nets);
        loose = List.copyOf(loose);
        ended = List.copyOf(ended);
    }

    static Ruling of(List<Stroke> pieces) {
        var level = whole(pieces.stream().filter(Stroke::level).toList());
        var upright = whole(pieces.stream().filter(piece -> !piece.level()).toList());
        var lines = Stream.concat(level.stream(), upright.stream()).filter(line -> !line.isSpeck()).toList();
        var nets = lines.size() > MOST ? List.<List<Stroke>>of() : together(lines);
        var netted = nets.stream().flatMap(List::stream).collect(Collectors.toSet());
        var loose = level.stream().filter(line -> !netted.contains(line)).toList();
        var ended = level.stream().filter(netted::contains).filter(line -> isOpen(line, line.from(), upright) || isOpen(line, line.to(), upright)).toList();
        return new Ruling(nets, loose.size() > MOST ? List.of() : loose, ended);
    }

    private static boolean isOpen(Stroke line, double end, List<Stroke> upright) {
        return upright.stream().noneMatch(other -> Math.abs(other.at() - end) <= MEETING && other.from() - MEETING <= line.at() && line.at() <= other.to() + MEETING);
    }

    /** Whether a line was drawn through the middle of a sign. */
    boolean isStruck(Glyph glyph) {
        return glyph.turn() == Turn.NONE && Stream.concat(loose.stream(), ended.stream()).anyMatch(line -> line.strikes(glyph.box()));
    }

    /** Lines of one direction, of whatever pieces they were drawn. */
    private static List<Stroke> whole(List<Stroke> pieces) {
        var sorted = pieces.stream().sorted(Comparator.comparingDouble(Stroke::at)).toList();
        var lines = new ArrayList<Stroke>();
        var first = 0;
        for (var at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || sorted.get(at).at() - sorted.get(first).at() > BESIDE) {
                lines.addAll(joined(sorted.subList(first, at)));
                first = at;
            }
        }
        return lines;
    }

    private static List<Stroke> joined(List<Stroke> beside) {
        var lines = new ArrayList<Stroke>();
        for (var piece : beside.stream().sorted(Comparator.comparingDouble(Stroke::from)).toList()) {
            var last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && piece.from() - last.to() <= GAP) {
                var place = last.length() >= piece.length() ? last.at() : piece.at();
                lines.set(lines.size() - 1, new Stroke(last.level(), place, last.from(), Math.max(last.to(), piece.to())));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private static List<List<Stroke>> together(List<Stroke> lines) {
        var sets = new Sets(lines.size());
        for (var one = 0; one < lines.size(); one++) {
            for (var other = one + 1; other < lines.size(); other++) {
                if (lines.get(one).crosses(lines.get(other), MEETING)) {
                    sets.join(one, other);
                }
            }
        }
        var nets = new LinkedHashMap<Integer, List<Stroke>>();
        IntStream.range(0, lines.size()).forEach(at -> nets.computeIfAbsent(sets.of(at), none -> new ArrayList<>()).add(lines.get(at)));
        return nets.values().stream().filter(net -> net.stream().anyMatch(Stroke::level) && net.stream().anyMatch(line -> !line.level()))
                .sorted(Comparator.comparingDouble(Ruling::top)).toList();
    }

    private static double top(List<Stroke> net) {
        return net.stream().mapToDouble(line -> line.box().top()).min().orElseThrow();
    }
}
