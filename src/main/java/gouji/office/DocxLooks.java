package gouji.office;

import gouji.opc.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How runs look (字符格式), by themselves or by the style they name.
 *
 * @param styles by their identifiers
 */
record DocxLooks(Map<String, Element> styles) {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final Set<String> RAISED = Set.of("superscript", "subscript");
    private static final int MOST_STEPS = 10;

    static DocxLooks of(Optional<Element> part) {
        var styles = new HashMap<String, Element>();
        part.ifPresent(all -> all.all("style").forEach(style -> styles.put(style.attribute("styleId"), style)));
        return new DocxLooks(styles);
    }

    /** Whether a run is hidden or struck. */
    boolean isUnseen(Element run) {
        return isOn(run, "vanish") || isOn(run, "strike") || isOn(run, "dstrike");
    }

    /** Whether a run stands above or below its line. */
    boolean isRaised(Element run) {
        return look(run, "vertAlign").filter(align -> RAISED.contains(align.attribute("val"))).isPresent()
                || look(run, "position").filter(position -> !position.attribute("val").matches("0?")).isPresent();
    }

    private boolean isOn(Element run, String name) {
        return look(run, name).filter(look -> !OFF.contains(look.attribute("val"))).isPresent();
    }

    private Optional<Element> look(Element run, String name) {
        var said = run.at("rPr", name);
        var style = run.at("rPr", "rStyle").map(each -> styles.get(each.attribute("val")));
        for (var steps = 0; steps < MOST_STEPS && said.isEmpty() && style.isPresent(); steps++) {
            said = style.get().at("rPr", name);
            style = style.get().child("basedOn").map(above -> styles.get(above.attribute("val")));
        }
        return said;
    }
}
