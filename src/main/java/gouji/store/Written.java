package gouji.store;

import gouji.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything a report says, in the words of the tables, to be led backwards and forwards through the lines of its journal. */
final class Written {

    private static final Name HEAD = new Name(Kind.HEAD, "");

    private final String edition;
    private final Map<Name, List<String>> words = new HashMap<>();

    private record Name(Kind kind, String name) {
    }

    private Written(String edition) {
        this.edition = edition;
    }

    static Written of(Report report) {
        var written = new Written(report.edition());
        Row.between(Report.blank(report.head(), report.edition()), report)
                .forEach(row -> written.words.put(new Name(row.kind(), row.name()), row.after()));
        written.words.put(HEAD, Spelling.head(report.head()));
        return written;
    }

    /** The report it says; @throws IllegalArgumentException where a word makes no sense */
    Report report() {
        var head = Spelling.head(words.getOrDefault(HEAD, List.of()));
        return Content.of(head, edition, words.entrySet().stream().filter(entry -> !entry.getKey().equals(HEAD)).map(entry ->
                new Row(entry.getKey().kind(), entry.getKey().name(), List.of(), entry.getValue())).toList());
    }

    /** Takes one line back, and gives it with its texts whole; @throws IllegalArgumentException where it came to something else */
    Row undo(Row row) {
        var name = new Name(row.kind(), row.name());
        var after = words.getOrDefault(name, List.of());
        var before = row.before();
        if (row.kind().isLong()) {
            before = Spelling.text(Spelling.difference(row).undoneIn(Spelling.text(after)));
        } else {
            require(after.equals(row.after()), "the line came to something else");
        }
        put(name, before);
        return new Row(row.kind(), row.name(), before, after);
    }

    /** Takes one line again, and gives it with its texts whole; @throws IllegalArgumentException where it began with something else */
    Row redo(Row row) {
        var name = new Name(row.kind(), row.name());
        var before = words.getOrDefault(name, List.of());
        var after = row.after();
        if (row.kind().isLong()) {
            after = Spelling.text(Spelling.difference(row).turned().undoneIn(Spelling.text(before)));
        } else {
            require(before.equals(row.before()), "the line began with something else");
        }
        put(name, after);
        return new Row(row.kind(), row.name(), before, after);
    }

    private void put(Name name, List<String> value) {
        if (value.isEmpty()) {
            words.remove(name);
        } else {
            words.put(name, value);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
