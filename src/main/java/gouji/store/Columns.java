package gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The row of a query, by the numbers of its columns. What has to be there and is not, in a damaged file, is refused like everything else
 * that file cannot give.
 */
record Columns(ResultSet row) {

    String word(int column) throws SQLException {
        return wordIfAny(column).orElseThrow(() -> nothing(column));
    }

    Optional<String> wordIfAny(int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** The list of words. */
    List<String> words(int column) throws SQLException {
        var array = Optional.ofNullable(row.getArray(column)).orElseThrow(() -> nothing(column));
        var words = (Object[]) array.getArray();
        if (!Arrays.stream(words).allMatch(String.class::isInstance)) {
            throw nothing(column);
        }
        return Arrays.stream(words).map(String.class::cast).toList();
    }

    /** 0 where there is none. */
    int number(int column) throws SQLException {
        return row.getInt(column);
    }

    /** 0 where there is none. */
    long longNumber(int column) throws SQLException {
        return row.getLong(column);
    }

    boolean flag(int column) throws SQLException {
        return row.getBoolean(column);
    }

    Instant time(int column) throws SQLException {
        return timeIfAny(column).orElseThrow(() -> nothing(column));
    }

    Optional<Instant> timeIfAny(int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Instant.class));
    }

    UUID id(int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).orElseThrow(() -> nothing(column));
    }

    byte[] bytes(int column) throws SQLException {
        return bytesIfAny(column).orElseThrow(() -> nothing(column));
    }

    Optional<byte[]> bytesIfAny(int column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column));
    }

    private static SQLException nothing(int column) {
        return new SQLException("nothing that makes sense in column " + column + ": the file is damaged");
    }
}
