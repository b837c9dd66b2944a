package gouji.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row or column heading (表头). One with parts is a merged cell over them; one without is an actual row or column.
 *
 * @param label      as the form prints it
 * @param shortLabel as a sentence names it; the label where nothing shorter is usual
 */
public record Heading(String key, String label, String shortLabel, List<Heading> parts) {

    public Heading {
        parts = List.copyOf(parts);
    }

    /** The rows or columns it stands over, itself where it has no parts. */
    public Stream<Heading> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Heading::leaves);
    }

    int depth() {
        return 1 + parts.stream().mapToInt(Heading::depth).max().orElse(0);
    }
}
