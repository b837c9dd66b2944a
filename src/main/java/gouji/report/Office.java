package gouji.report;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An office that reports (机关): its name may change, its id does not.
 *
 * @param lengths how many characters its superior asks for (本地字数要求), by the key of a text; none where nothing is asked
 */
public record Office(UUID id, String name, Level level, Contact contact, Map<String, Integer> lengths) {

    public Office {
        lengths = Map.copyOf(lengths);
    }

    /** An office of which no lengths are asked. */
    public Office(UUID id, String name, Level level, Contact contact) {
        this(id, name, level, contact, Map.of());
    }

    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 200;

    /** The lines an office prints in its preamble (联系方式); each may be empty. */
    public record Contact(String address, String postcode, String phone, String email) {

        public static final Contact NONE = new Contact("", "", "", "");
    }

    /** How long a text is to be, about. */
    public Optional<Integer> length(String text) {
        return Optional.ofNullable(lengths.get(text));
    }
}
