package gouji.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import gouji.form.FillingNote;
import gouji.form.Heading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading as an edition file states it.
 *
 * @param sum        keys of the headings this one adds up; a merged heading stands for all leaves under it
 * @param note       what belongs under it (口径)
 * @param noteSource where that stands
 * @param advice     whether the note is only 供参考
 */
record HeadingJson(@JsonProperty(required = true) String key, String label, @JsonProperty("short") String shortLabel, List<String> sum,
                   List<HeadingJson> parts, String note, String noteSource, Boolean advice) {

    HeadingJson {
        label = Objects.requireNonNullElse(label, "");
        shortLabel = Objects.requireNonNullElse(shortLabel, label);
        sum = Objects.requireNonNullElse(sum, List.of());
        parts = Objects.requireNonNullElse(parts, List.of());
        advice = Objects.requireNonNullElse(advice, false);
    }

    Heading toHeading() {
        return new Heading(key, label, shortLabel, parts.stream().map(HeadingJson::toHeading).toList(),
                Optional.ofNullable(note).map(text -> new FillingNote(text, noteSource, advice)));
    }

    Stream<HeadingJson> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(HeadingJson::all));
    }

    Stream<HeadingJson> leaves() {
        return all().filter(heading -> heading.parts.isEmpty());
    }

    static List<HeadingJson> leaves(List<HeadingJson> headings) {
        return headings.stream().flatMap(HeadingJson::leaves).toList();
    }

    /** The heading of that key, merged or not. */
    static Optional<HeadingJson> find(List<HeadingJson> headings, String key) {
        return headings.stream().flatMap(HeadingJson::all).filter(heading -> heading.key.equals(key)).findFirst();
    }
}
