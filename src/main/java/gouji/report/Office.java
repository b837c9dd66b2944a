package gouji.report;

import java.util.UUID;

/** An office that reports (机关): its name may change, its id does not. */
public record Office(UUID id, String name, Level level, Contact contact) {

    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 200;

    /** The lines an office prints in its preamble (联系方式); each may be empty. */
    public record Contact(String address, String postcode, String phone, String email) {

        public static final Contact NONE = new Contact("", "", "", "");
    }
}
