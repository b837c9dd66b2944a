package gouji.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.clip.Landing;
import gouji.copies.Compared;
import gouji.copies.CopyException;
import gouji.copies.Restorer;
import gouji.culprit.Slip;
import gouji.delivery.Recipient;
import gouji.exchange.WholeFile;
import gouji.form.Rule.Severity;
import gouji.insert.StandingSentences;
import gouji.intake.Leftover;
import gouji.intake.Remark;
import gouji.prose.WordList;
import gouji.report.How;
import gouji.report.Refusal;
import gouji.store.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese and English say the same things, all of what the sources ask for, and nothing else. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/gouji/words");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys that are made of a prefix and the name of a constant: every constant has its sentence. */
    private static final Map<String, Enum<?>[]> FAMILIES = Map.ofEntries(Map.entry("refusal.", Refusal.values()),
            Map.entry("severity.", Severity.values()),
            Map.entry("paste.unplaced.", Landing.Reason.values()),
            Map.entry("history.how.", How.values()),
            Map.entry("history.version.", Version.Kind.values()),
            Map.entry("culprit.slip.", Slip.Kind.values()),
            Map.entry("file.words.", WordList.Why.values()),
            Map.entry("file.sentences.", StandingSentences.Why.values()),
            Map.entry("copies.", CopyException.Reason.values()),
            Map.entry("copies.state.", Compared.State.values()),
            Map.entry("copies.done.", Restorer.Outcome.values()),
            Map.entry("file.outcome.", WholeFile.Outcome.values()),
            Map.entry("delivery.pack.", Recipient.values()),
            Map.entry("intake.remark.", Remark.values()),
            Map.entry("intake.why.", Leftover.Why.values()));

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]+}");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern SAID = Pattern.compile(
            "\\bsay\\(\\s*(?:[^\";]*?\\?\\s*)?\"([\\w.-]*[\\w-])\"\\s*(?:[,)]|:\\s*\"([\\w.-]*[\\w-])\"\\s*[,)])");

    /** Whoever asks for every row of a long document does not read them for every row. */
    @Test
    void theSentencesOfALanguageAreReadOnce() {
        for (var language : Language.values()) {
            assertSame(Words.in(language), Words.in(language));
        }
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameArguments() throws IOException {
        for (var bundle : Words.BUNDLES) {
            assertEquals(arguments(bundle), arguments(bundle + "_en"), bundle);
        }
    }

    @Test
    void noSentenceIsEmptyOrStandsInTwoBundles() throws IOException {
        for (var language : Language.values()) {
            var seen = new TreeSet<String>();
            for (var bundle : Words.BUNDLES) {
                sentences(bundle + language.suffix()).forEach((key, sentence) -> {
                    assertTrue(!sentence.isBlank(), key);
                    assertTrue(seen.add(key), () -> key + " stands in two bundles");
                });
            }
        }
    }

    @Test
    void everySentenceCanBeSaid() {
        for (var language : Language.values()) {
            var words = Words.in(language);
            keys().forEach(key -> words.say(key, "a", "b", "c", "d", "e", "f", "g", "h"));
        }
    }

    @Test
    void everySentenceTheSourcesAskForIsThere() {
        var missing = new TreeSet<String>();
        SAID.matcher(sources()).results().flatMap(said -> Stream.of(said.group(1), said.group(2))).filter(key -> key != null)
                .forEach(missing::add);
        FAMILIES.forEach((prefix, members) -> Arrays.stream(members).map(member -> prefix + member.name()).forEach(missing::add));
        missing.removeAll(keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everySentenceIsAskedFor() {
        var literals = LITERAL.matcher(sources()).results().map(literal -> literal.group(1)).collect(Collectors.toSet());
        var prefixes = Stream.concat(FAMILIES.keySet().stream(), literals.stream().filter(literal -> literal.endsWith("."))).toList();
        assertEquals(List.of(), keys().stream().filter(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith)).toList());
    }

    private static TreeSet<String> keys() {
        return Words.BUNDLES.stream().flatMap(bundle -> Words.read(bundle).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The arguments of every sentence, by key. */
    private static TreeMap<String, TreeSet<String>> arguments(String bundle) throws IOException {
        var arguments = new TreeMap<String, TreeSet<String>>();
        sentences(bundle).forEach((key, sentence) -> arguments.put(key, ARGUMENT.matcher(sentence).results()
                .map(argument -> argument.group()).collect(Collectors.toCollection(TreeSet::new))));
        return arguments;
    }

    /** Read as a text, so that a key that stands twice is seen. */
    private static TreeMap<String, String> sentences(String bundle) throws IOException {
        var keys = new TreeSet<String>();
        Files.readAllLines(BUNDLES.resolve(bundle + ".properties"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("[\\w.-]+ *=.*")).map(line -> line.substring(0, line.indexOf('=')).strip())
                .forEach(key -> assertTrue(keys.add(key), () -> key + " stands twice in " + bundle));
        var read = Words.read(bundle);
        assertEquals(keys, new TreeSet<>(read.stringPropertyNames()), bundle);
        return new TreeMap<>(read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty)));
    }

    private static String sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(BundlesTest::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
