package gouji.intake;

import gouji.intake.LineTables.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Whose report on which year a file is by its name (文件名), where nothing in it says so: 2023-某县人民政府.pdf, or the title itself.
 *
 * @param office none where the name does not say it
 * @param year   none where the name does not say it
 */
public record CalledFile(Optional<String> office, OptionalInt year) {

    private static final Pattern NAME = Pattern.compile("(20[0-9]{2})年?度?[-_—–\\s]*([\\p{IsHan}（）()]{2,60}?)(?:[-_—–\\s].*)?");

    /** @param name without the folder */
    public static CalledFile of(String name) {
        var stem = name.replaceFirst("(?:\\.gouji)?\\.[A-Za-z]{2,5}$", "").strip();
        var title = TitleLines.of(List.of(new SourceLine(0, stem)), "");
        if (title.office().isPresent() && title.year().isPresent()) {
            return new CalledFile(title.office(), title.year());
        }
        var called = NAME.matcher(stem);
        return called.matches() ? new CalledFile(Optional.of(called.group(2)).filter(TitleLines::isOrgan), OptionalInt.of(Integer.parseInt(called.group(1))))
                : new CalledFile(title.office(), title.year());
    }
}
