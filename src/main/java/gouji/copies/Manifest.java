package gouji.copies;

import java.util.List;

/**
 * What a safety copy holds, and by what each part of it proves itself: the entry {@value #NAME} of its zip. The names of the components
 * are keys of the file and never change.
 *
 * @param format  always {@value #FORMAT}
 * @param version {@value #VERSION}; a program refuses what is newer than it knows
 * @param program the version of the program that made it
 * @param schema  the number of the tables it was taken from
 * @param made    when, as {@link java.time.Instant} spells itself
 * @param why     what it was made for, see {@link Why}
 * @param missing what could not be copied, because it is not what was written
 */
public record Manifest(String format, int version, String program, int schema, String made, String why, List<Part> parts,
                       List<Held> reports, List<String> missing) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "gouji-copy";
    static final int VERSION = 1;

    /** An entry of the zip, its size in bytes and its SHA-256 in hexadecimal. */
    public record Part(String name, long size, String sha256) {
    }

    /**
     * A report in it.
     *
     * @param part    the entry that has it
     * @param id      its name in all copies
     * @param changed when its content was last changed
     * @param hash    over its content, in hexadecimal
     * @param figures how many cells are filled
     * @param texts   how many texts are written
     * @param journal whether its journal leads to it
     */
    public record Held(String part, String id, String office, int year, String scope, boolean sample, boolean binned, String changed,
                       String hash, int figures, int texts, boolean journal) {
    }

    public Manifest {
        parts = List.copyOf(parts);
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
    }
}
