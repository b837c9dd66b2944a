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
                row -> new Length(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .forEach(each -> lengths.computeIfAbsent(each.office(), office -> new HashMap<>()).put(each.text(), each.length()));
        return transaction.query("SELECT id, name, level, address, postcode, phone, email FROM office ORDER BY name, id",
                row -> new Office(row.getObject(1, UUID.class), row.getString(2), Level.of(row.getString(3)).orElse(Level.UNKNOWN),
                        new Office.Contact(row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                        lengths.getOrDefault(row.getObject(1, UUID.class), Map.of())));
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
