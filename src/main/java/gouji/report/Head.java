package gouji.report;

import java.util.UUID;

/**
 * Which report it is. There is one report per office, year and scope; a report keeps the office name it was made with.
 *
 * @param year the reported calendar year, not the year of writing
 */
public record Head(UUID office, String officeName, Level level, Scope scope, int year) {

    public static Head of(Office office, Scope scope, int year) {
        return new Head(office.id(), office.name(), office.level(), scope, year);
    }

    /** Whether both are reports of one office, year and scope, whatever the office was called. */
    public boolean isSameReport(Head other) {
        return office.equals(other.office) && year == other.year && scope == other.scope;
    }
}
