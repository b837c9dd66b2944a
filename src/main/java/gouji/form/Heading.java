package gouji.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row or column heading (表头). One with parts is a merged cell over them; one without is an actual row or column.
 *
 * @param label      as the form prints it
 * @param shortLabel as a sentence names it; the label where nothing shorter is usual
 * @param note       what belongs under it (口径)
 */
public record Heading(String key, String label, String shortLabel, List<Heading> parts, Optional<FillingNote> note) {

    public Heading {
        parts = List.copyOf(parts);
    }

    /** A heading that explains itself. */
    public Heading(String key, String label, String shortLabel, List<Heading> parts) {
        this(key, label, shortLabel, parts, Optional.empty());
    }

    /** The rows or columns it stands over, itself where it has no parts. */
    public Stream<Heading> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Heading::leaves);
    }

    /** The notes on the way down to a leaf, its own first. */
    Stream<FillingNote> notes(String leaf) {
        return leaves().noneMatch(heading -> heading.key.equals(leaf)) ? Stream.empty()
                : Stream.concat(parts.stream().flatMap(part -> part.notes(leaf)), note.stream());
    }

    int depth() {
        return 1 + parts.stream().mapToInt(Heading::depth).max().orElse(0);
    }
}
