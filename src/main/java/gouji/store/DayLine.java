package gouji.store;

import java.util.List;

/** A line of the daybook: what was done to one report or one office, in plain words. */
sealed interface DayLine {

    /** The id of what it is about. */
    String about();

    /** A report that was made, or put back, with everything it had. */
    record Made(Dossier dossier) implements DayLine {

        @Override
        public String about() {
            return dossier.id();
        }
    }

    /** How far a report had come when a safety copy took it; what is older stands there. */
    record Copied(Dossier.Stand stand) implements DayLine {

        @Override
        public String about() {
            return stand.id();
        }
    }

    /** One accepted step; all its lines have the same number and hashes. */
    record Stepped(String about, List<Dossier.Line> lines) implements DayLine {

        public Stepped {
            lines = List.copyOf(lines);
        }

        Dossier.Line first() {
            return lines.get(0);
        }
    }

    /** A marked state. */
    record Versioned(String about, Dossier.Marked version) implements DayLine {
    }

    /** Into the bin, or out of it where there is no time. */
    record Binned(String about, String since) implements DayLine {
    }

    /** What was typed in vain beside cells, all of it. */
    record Beside(String about, List<Dossier.Vain> unread) implements DayLine {

        public Beside {
            unread = List.copyOf(unread);
        }
    }

    /** Gone for ever, after its time in the bin. */
    record Purged(String about) implements DayLine {
    }

    /** An office as it is known now. */
    record Known(OfficeCard office) implements DayLine {

        @Override
        public String about() {
            return office.id();
        }
    }

    /** The kind of line of that name; @throws IllegalArgumentException where there is none */
    static Class<? extends DayLine> kind(String name) {
        return List.of(Made.class, Copied.class, Stepped.class, Versioned.class, Binned.class, Beside.class, Purged.class, Known.class).stream()
                .filter(kind -> kind.getSimpleName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of line '" + name + "'"));
    }
}
