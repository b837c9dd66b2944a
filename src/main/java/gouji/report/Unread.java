package gouji.report;

/**
 * A text beside a cell that could not be taken as its figure (未采用): typed in vain, or printed so in a file.
 * The cell keeps what it had; until this is cleared it blocks the export.
 */
public record Unread(String printed, Refusal why) {
}
