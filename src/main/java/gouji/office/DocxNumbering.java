package gouji.office;

import gouji.opc.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers Word writes before paragraphs by itself (自动编号), which are no letters of the file. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    /** By the number a paragraph names. */
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    /** How far each kind of list has come, level by level; 0 where it has not begun. */
    private final Map<String, int[]> counts = new HashMap<>();

    static DocxNumbering of(Optional<Element> numbering, Optional<Element> styles) {
        var read = new DocxNumbering();
        numbering.ifPresent(all -> {
            all.all("abstractNum").forEach(kind -> read.kinds.put(kind.attribute("abstractNumId"), kind));
            all.all("num").forEach(list -> read.lists.put(list.attribute("numId"), list));
        });
        styles.ifPresent(all -> all.all("style").forEach(style -> read.styles.put(style.attribute("styleId"), style)));
        return read;
    }

    /** What stands before that paragraph, the next one of the document; empty where nothing does. */
    String next(Element paragraph) {
        var looks = paragraph.child("pPr");
        var said = looks.flatMap(all -> all.child("numPr"));
        var style = looks.flatMap(all -> all.child("pStyle")).map(name -> name.attribute("val")).orElse("");
        var list = said.flatMap(all -> all.child("numId")).map(id -> id.attribute("val")).or(() -> ofStyle(style, "numId")).orElse("0");
        var level = said.flatMap(all -> all.child("ilvl")).map(each -> each.attribute("val")).or(() -> ofStyle(style, "ilvl")).orElse("0");
        return lists.containsKey(list) && level.matches("[0-8]") ? next(lists.get(list), Integer.parseInt(level)) : "";
    }

    private Optional<String> ofStyle(String name, String part) {
        var style = Optional.ofNullable(styles.get(name));
        for (var steps = 0; steps < 10 && style.isPresent(); steps++) {
            var said = style.flatMap(all -> all.at("pPr", "numPr", part)).map(each -> each.attribute("val"));
            if (said.isPresent()) {
                return said;
            }
            style = style.flatMap(all -> all.child("basedOn")).map(above -> styles.get(above.attribute("val")));
        }
        return Optional.empty();
    }

    private String next(Element list, int level) {
        var kind = list.child("abstractNumId").map(id -> id.attribute("val")).orElse("");
        if (!kinds.containsKey(kind)) {
            return "";
        }
        var restarts = list.all("lvlOverride").anyMatch(each -> each.child("startOverride").isPresent());
        var count = counts.computeIfAbsent(restarts ? "list " + list.attribute("numId") : kind, key -> new int[LEVELS]);
        for (var at = 0; at <= level; at++) {
            if (count[at] == 0 || at == level) {
                count[at] = count[at] == 0 ? start(list, kind, at) : count[at] + 1;
            }
        }
        for (var at = level + 1; at < LEVELS; at++) {
            count[at] = 0;
        }
        return text(list, kind, level, count);
    }

    private String text(Element list, String kind, int level, int[] count) {
        var shape = shape(list, kind, level);
        if (shape.flatMap(all -> all.child("numFmt")).filter(form -> form.attribute("val").equals("bullet")).isPresent()) {
            return "";
        }
        var text = shape.flatMap(all -> all.child("lvlText")).map(each -> each.attribute("val")).orElse("");
        for (var at = 0; at <= level; at++) {
            var form = shape(list, kind, at).flatMap(all -> all.child("numFmt")).map(each -> each.attribute("val")).orElse("decimal");
            text = text.replace("%" + (at + 1), Ordinal.of(form, count[at]));
        }
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text : text + " ";
    }

    private int start(Element list, String kind, int level) {
        return list.all("lvlOverride").filter(each -> each.attribute("ilvl").equals(String.valueOf(level)))
                .flatMap(each -> each.all("startOverride")).findFirst()
                .or(() -> shape(list, kind, level).flatMap(all -> all.child("start")))
                .map(each -> each.attribute("val")).filter(said -> said.matches("[0-9]{1,5}")).map(Integer::parseInt).orElse(1);
    }

    private Optional<Element> shape(Element list, String kind, int level) {
        var name = String.valueOf(level);
        return list.all("lvlOverride").flatMap(each -> each.all("lvl")).filter(each -> each.attribute("ilvl").equals(name)).findFirst()
                .or(() -> kinds.get(kind).all("lvl").filter(each -> each.attribute("ilvl").equals(name)).findFirst());
    }
}
