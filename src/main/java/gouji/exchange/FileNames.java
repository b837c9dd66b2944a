package gouji.exchange;

import gouji.check.Sheet;
import java.nio.charset.StandardCharsets;

/** What files of a report are called. */
public final class FileNames {

    /** The longest name, in bytes, that the usual file systems take. */
    private static final int LIMIT = 255;

    /** The longest ending of a file of ours. */
    private static final String LONGEST = ".gouji.json";

    /** No file system of the three takes all of them. */
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    private FileNames() {
    }

    /** 2023-示例县人民政府办公室-政府信息公开工作年度报告.gouji.json. */
    public static String upload(Sheet sheet) {
        return of(sheet, LONGEST);
    }

    /** The same without an ending but room for any, and with something else behind it, such as for whom it is. */
    public static String stem(Sheet sheet, String behind) {
        var name = of(sheet, behind + LONGEST);
        return name.substring(0, name.length() - LONGEST.length());
    }

    /** The same with another ending, such as .pdf. A very long office name is cut so that file systems take it. */
    public static String of(Sheet sheet, String ending) {
        var head = sheet.report().head();
        var before = head.year() + "-";
        var behind = "-" + sheet.form().title() + ending;
        return before + cut(allowed(head.officeName().strip()), LIMIT - bytes(before) - bytes(behind)) + behind;
    }

    private static String allowed(String name) {
        var allowed = new StringBuilder(name.length());
        name.chars().filter(character -> !Character.isISOControl(character)).forEach(character ->
                allowed.append((char) (FORBIDDEN.indexOf(character) < 0 ? character : character - '!' + '！')));
        return allowed.toString();
    }

    private static String cut(String name, int limit) {
        var length = name.length();
        while (bytes(name.substring(0, length)) > limit) {
            length = name.offsetByCodePoints(length, -1);
        }
        return name.substring(0, length);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
