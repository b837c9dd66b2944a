package gouji.store;

import gouji.report.Level;
import gouji.report.Office;
import java.util.Map;
import java.util.UUID;

/**
 * An office in plain words, as safety copies hold it. The names of its components are keys of the copies and never change.
 *
 * @param lengths how long its texts are to be, by their keys
 */
public record OfficeCard(String id, String name, String level, String address, String postcode, String phone, String email,
                         Map<String, Integer> lengths) {

    public OfficeCard {
        lengths = Map.copyOf(lengths);
    }

    public static OfficeCard of(Office office) {
        var contact = office.contact();
        return new OfficeCard(office.id().toString(), office.name(), office.level().key(), contact.address(), contact.postcode(), contact.phone(),
                contact.email(), office.lengths());
    }

    /** @throws IllegalArgumentException where the id is none */
    public Office office() {
        return new Office(UUID.fromString(id), name, Level.of(level).orElse(Level.UNKNOWN), new Office.Contact(address, postcode, phone, email),
                lengths);
    }
}
