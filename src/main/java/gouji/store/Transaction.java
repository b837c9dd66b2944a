package gouji.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done to the database at once or not at all; an empty optional among the values is stored as null. */
record Transaction(Connection connection) {

    /** Makes a value of a row. */
    interface Row<T> {
        T read(Columns row) throws SQLException;
    }

    <T> List<T> query(String sql, Row<T> row, Object... values) throws SQLException {
        try (var statement = prepare(sql, values); var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.read(new Columns(rows)));
            }
            return found;
        }
    }

    /** The first row, if there is one. */
    <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        return query(sql, row, values).stream().findFirst();
    }

    /** Says how many rows it changed. */
    int update(String sql, Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Adds a row and says which number it was given. */
    long insert(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            set(statement, values);
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Runs several statements as they stand. */
    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            var value = values[at] instanceof Optional<?> optional ? optional.orElse(null) : values[at];
            statement.setObject(at + 1, value instanceof List<?> list ? list.toArray(String[]::new) : value);
        }
    }
}
