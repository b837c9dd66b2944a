package gouji.store;

import gouji.report.Level;
import gouji.report.Office;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which offices there are. */
final class Offices {

    private record Length(UUID office, String text, int length) {
    }

    private Offices() {
    }

    /** By name. */
    static List<Office> all(Transaction transaction) throws SQLException {
        var lengths = new HashMap<UUID, Map<String, Integer>>();
        transaction.query("SELECT office, text, length FROM text_length",
                row -> new Length(row.id(1), row.word(2), row.number(3)))
                .forEach(each -> lengths.computeIfAbsent(each.office(), office -> new HashMap<>()).put(each.text(), each.length()));
        return transaction.query("SELECT id, name, level, address, postcode, phone, email FROM office ORDER BY name, id",
                row -> new Office(row.id(1), row.word(2), Level.of(row.word(3)).orElse(Level.UNKNOWN),
                        new Office.Contact(row.word(4), row.word(5), row.word(6), row.word(7)),
                        lengths.getOrDefault(row.id(1), Map.of())));
    }

    static Office save(Transaction transaction, Office office) throws SQLException {
        var contact = office.contact();
        transaction.update("MERGE INTO office VALUES (?, ?, ?, ?, ?, ?, ?)", office.id(), office.name(), office.level().key(),
                contact.address(), contact.postcode(), contact.phone(), contact.email());
        transaction.update("DELETE FROM text_length WHERE office = ?", office.id());
        for (var each : office.lengths().entrySet()) {
            transaction.update("INSERT INTO text_length VALUES (?, ?, ?)", office.id(), each.getKey(), each.getValue());
        }
        return office;
    }
}
