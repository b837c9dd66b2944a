package gouji.opc;

import gouji.document.Imprint;
import gouji.document.UnreadableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of a Word or Excel file (文件属性): its title, and the imprint. */
public final class Properties {

    public static final String CORE = "docProps/core.xml";
    public static final String CUSTOM = "docProps/custom.xml";

    /** The properties of a file of ours have some KB, in bytes. */
    private static final int MOST = 1024 * 1024;
    private static final String ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private Properties() {
    }

    public static byte[] core(String title, String creator) {
        return new Xml().open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .open("dc:title").text(title).close().open("dc:creator").text(creator).close()
                .open("dc:language").text("zh-CN").close().close().bytes();
    }

    public static byte[] custom(Imprint imprint) {
        var xml = new Xml().open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        var number = 2;
        for (var property : imprint.properties().entrySet()) {
            xml.open("property", "fmtid", ID, "pid", number++, "name", property.getKey())
                    .open("vt:lpwstr").text(property.getValue()).close().close();
        }
        return xml.close().bytes();
    }

    /** What the file says of itself. */
    public static Optional<Imprint> imprint(Map<String, byte[]> parts) throws UnreadableException {
        if (!parts.containsKey(CUSTOM) || parts.get(CUSTOM).length > MOST) {
            return Optional.empty();
        }
        var properties = new HashMap<String, String>();
        for (var property : Element.read(parts.get(CUSTOM)).children()) {
            property.children().stream().findFirst().ifPresent(value -> properties.put(property.attribute("name"), value.text()));
        }
        return Imprint.read(properties);
    }
}
