package gouji;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Holds the packages to the directions of the README; the JDK's jdeps says what they use. A package that does not exist is not
 * held to anything; one that exists and is not in the table is a fault. Change table and README together.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    /** What each package uses of ours: all of it, and nothing else. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            entry("form", Set.of()),
            entry("report", Set.of("form")),
            entry("check", Set.of("form", "report")),
            entry("edition", Set.of("form")),
            entry("culprit", Set.of("form", "report", "check")),
            entry("words", Set.of("form", "report", "check", "culprit")),
            entry("store", Set.of("form", "report")),
            entry("copies", Set.of("form", "report", "store", "exchange")),
            entry("exchange", Set.of("form", "report", "check", "insert", "prose", "words")),
            entry("document", Set.of("form", "report", "check", "compare", "exchange", "words")),
            entry("web", Set.of("form", "report", "check", "document")),
            entry("opc", Set.of("document")),
            entry("original", Set.of()),
            entry("intake", Set.of("form", "report", "original")),
            entry("office", Set.of("document", "opc", "original")),
            entry("apart", Set.of("document", "office", "original", "ruled")),
            entry("excel", Set.of("form", "report", "check", "document", "opc", "words")),
            entry("plain", Set.of("form", "report", "check", "document", "words")),
            entry("formats", Set.of("form", "report", "check", "document", "exchange", "intake", "opc", "original", "word", "excel", "plain", "web", "words")),
            entry("delivery", Set.of("check", "document", "exchange", "formats", "words")),
            entry("word", Set.of("form", "report", "check", "document", "opc", "words")),
            entry("renew", Set.of("form", "report", "check")),
            entry("insert", Set.of("form", "report", "check", "renew")),
            entry("compare", Set.of("form", "report", "check", "renew")),
            entry("edit", Set.of("form", "report", "check", "culprit", "renew")),
            entry("manuscript", Set.of("form", "report")),
            entry("clip", Set.of("form", "report", "check", "compare")),
            entry("ruled", Set.of("original")),
            entry("prose", Set.of("form", "report", "check", "culprit")));

    /** What these packages may use of ours; they stand near the root, and need not use all of it. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "print", Set.of("document", "words"),
            "ui", Set.of("form", "report", "check", "culprit", "words", "store", "exchange", "document", "web", "formats", "delivery", "print", "edit", "clip", "prose", "copies",
                    "renew", "insert", "compare", "manuscript"),
            "cli", Set.of("form", "report", "check", "culprit", "prose", "words", "edition", "store", "exchange", "document", "web", "formats", "print", "original",
                    "apart", "intake"));

    /** Those that know files; the form, the report and what follows from both do not. */
    private static final Set<String> FILES = Set.of("root", "edition", "words", "store", "copies", "exchange", "document", "opc", "word", "excel", "formats", "delivery", "print", "office", "ruled", "apart", "ui", "cli");

    /** Which packages may use which libraries; what does not stand here anybody may use. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("java.io", FILES),
            entry("java.nio.file", FILES),
            entry("javafx", Set.of("ui", "root")),
            entry("org.controlsfx", Set.of("ui")),
            entry("impl.org.controlsfx", Set.of("ui")),
            entry("atlantafx", Set.of("ui")),
            entry("java.sql", Set.of("store")),
            entry("org.h2", Set.of("store")),
            entry("com.fasterxml.jackson", Set.of("edition", "store", "exchange", "cli")),
            entry("picocli", Set.of("cli")),
            entry("org.apache.pdfbox", Set.of("document", "print", "ruled")),
            entry("com.openhtmltopdf", Set.of("document", "print")),
            entry("org.apache.poi", Set.of("excel", "office")),
            entry("org.jsoup", Set.of("clip", "web", "original")),
            entry("com.google.re2j", Set.of("prose", "renew")));

    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern USE = Pattern.compile("\\s+(gouji[\\w.]*)\\s+-> ([\\w.]+).*");
    private static final String ROOT = "root";

    /** By package of ours, the packages of ours and the others that its classes use. */
    private final Map<String, Set<String>> ours = new TreeMap<>();
    private final Map<String, Set<String>> others = new TreeMap<>();

    @BeforeAll
    void askJdeps() {
        var out = new StringWriter();
        var status = ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(out), new PrintWriter(out),
                "-verbose:package", "-filter:none", CLASSES.toString());
        assertEquals(0, status, out::toString);
        out.toString().lines().map(USE::matcher).filter(use -> use.matches()).forEach(use -> {
            var user = shortName(use.group(1));
            var used = use.group(2);
            var uses = ours.computeIfAbsent(user, name -> new TreeSet<>());
            if ((used + ".").startsWith("gouji.")) {
                uses.add(shortName(used));
            } else {
                others.computeIfAbsent(user, name -> new TreeSet<>()).add(used);
            }
        });
        ours.forEach((user, uses) -> uses.remove(user));
    }

    @Test
    void packagesUseExactlyWhatTheyAreMeantTo() {
        var meant = new TreeMap<>(USES);
        meant.keySet().removeIf(name -> !exists(name));
        var actual = new TreeMap<String, Set<String>>();
        meant.keySet().forEach(name -> actual.put(name, ours.getOrDefault(name, Set.of())));
        meant.replaceAll((name, uses) -> new TreeSet<>(uses.stream().filter(ArchitectureTest::exists).toList()));
        assertEquals(meant, actual);
    }

    @Test
    void packagesNearTheRootUseNoMoreThanTheyMay() {
        var beyond = new TreeMap<String, Set<String>>();
        MAY_USE.forEach((name, may) -> {
            var uses = new TreeSet<>(ours.getOrDefault(name, Set.of()));
            uses.removeAll(may);
            if (!uses.isEmpty()) {
                beyond.put(name, uses);
            }
        });
        assertEquals(Map.of(), beyond);
    }

    @Test
    void everyPackageStandsInTheTable() {
        var unknown = new TreeSet<>(ours.keySet());
        unknown.removeAll(USES.keySet());
        unknown.removeAll(MAY_USE.keySet());
        unknown.remove(ROOT);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void aLibraryIsUsedOnlyWhereItBelongs() {
        var strays = new TreeSet<String>();
        others.forEach((user, uses) -> uses.forEach(used -> LIBRARIES.forEach((library, users) -> {
            if ((used + ".").startsWith(library + ".") && !users.contains(user)) {
                strays.add(user + " uses " + used);
            }
        })));
        assertEquals(Set.of(), strays);
    }

    @Test
    void jdepsWasHeard() {
        assertEquals(Set.of("form"), ours.get("report"));
        assertTrue(others.get("report").contains("java.math"));
    }

    private static boolean exists(String name) {
        return Files.isDirectory(Path.of("src/main/java/gouji", name));
    }

    private static String shortName(String name) {
        return name.equals("gouji") ? ROOT : name.split("\\.")[1];
    }
}
