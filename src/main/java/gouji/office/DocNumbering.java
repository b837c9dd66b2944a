package gouji.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers Word before 2007 writes before paragraphs by itself (doc 自动编号). */
final class DocNumbering {

    private static final int LEVELS = 9;

    /** How far each list has come, level by level; 0 where it has not begun. */
    private final Map<Integer, int[]> counts = new HashMap<>();

    /** What stands before that paragraph, the next one of the document; empty where nothing does. */
    String next(Paragraph paragraph) {
        var level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
            return "";
        }
        var list = paragraph.getList();
        var count = counts.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
        for (var at = 0; at <= level; at++) {
            if (count[at] == 0 || at == level) {
                count[at] = count[at] == 0 ? list.getStartAt((char) at) : count[at] + 1;
            }
        }
        for (var at = level + 1; at < LEVELS; at++) {
            count[at] = 0;
        }
        var text = new StringBuilder();
        var shape = list.getNumberText((char) level);
        for (var at = 0; shape != null && at < shape.length(); at++) {
            var character = shape.charAt(at);
            if (character < LEVELS) {
                text.append(Ordinal.of(list.getNumberFormat(character), count[character]));
            } else {
                text.append(character);
            }
        }
        return Ordinal.of(list.getNumberFormat((char) level), 1).isEmpty() ? "" : text.toString();
    }
}
