package gouji.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts one document is set with (字盘): one for each role, and spare ones only for characters the others lack.
 * Roles are the font families of the print style: title 小标宋, black 黑体, kai 楷体, fang 仿宋, song 宋体, spare1 ….
 */
final class TypeCase implements Closeable {

    private static final List<String> ROLES = List.of("title", "black", "kai", "fang", "song");
    private static final String SPARE = "spare";
    private static final int MOST_SPARES = 6;
    private static final Properties PREFERENCES = preferences();

    private final FontShelf shelf;
    private final PDDocument document;
    private final Map<String, Optional<Face>> opened = new HashMap<>();
    private final Map<String, Face> families = new LinkedHashMap<>();
    private final Set<Integer> missing;

    private TypeCase(FontShelf shelf, PDDocument document, Set<Integer> characters) throws NoChineseFontException {
        this.shelf = shelf;
        this.document = document;
        for (var role : ROLES) {
            candidates(role).map(this::open).flatMap(Optional::stream).filter(Face::isChinese).findFirst()
                    .ifPresent(face -> families.put(role, face));
        }
        if (families.isEmpty()) {
            families.put("song", anyChinese().orElseThrow(NoChineseFontException::new));
        }
        this.missing = new TreeSet<>(characters);
        families.values().forEach(face -> missing.removeIf(face::has));
        candidates(SPARE).takeWhile(name -> !missing.isEmpty() && families.size() < ROLES.size() + MOST_SPARES)
                .map(this::open).flatMap(Optional::stream).filter(face -> missing.stream().anyMatch(face::has)).forEach(this::add);
    }

    /**
     * Opens what a document needs. To be closed when the document is saved.
     *
     * @param characters all characters it prints
     */
    static TypeCase open(FontShelf shelf, PDDocument document, Set<Integer> characters) throws NoChineseFontException {
        return new TypeCase(shelf, document, characters);
    }

    /** The fonts by font family of the print style. */
    Map<String, Face> families() {
        return families;
    }

    /** The names of the fonts, each once. */
    List<String> names() {
        return families.values().stream().map(Face::name).distinct().toList();
    }

    /** Characters that none of the fonts has. */
    Set<Integer> missing() {
        return missing;
    }

    @Override
    public void close() {
        opened.values().stream().flatMap(Optional::stream).forEach(Face::close);
    }

    private void add(Face face) {
        var spares = families.keySet().stream().filter(family -> family.startsWith(SPARE)).count();
        families.put(SPARE + (spares + 1), face);
        missing.removeIf(face::has);
    }

    private Optional<Face> open(String candidate) {
        return opened.computeIfAbsent(candidate, wanted -> {
            var parts = wanted.split("#", 2);
            return shelf.find(parts[0]).flatMap(file -> Face.open(file, parts.length == 2 ? parts[1] : "", document));
        });
    }

    /** Where none of the known fonts is there, the first that can write the form. */
    private Optional<Face> anyChinese() {
        return shelf.all().stream().map(file -> open(file.getFileName().toString())).flatMap(Optional::stream)
                .filter(Face::isChinese).findFirst();
    }

    private static Stream<String> candidates(String role) {
        return Stream.of(PREFERENCES.getProperty(role).split(",")).map(String::strip);
    }

    private static Properties preferences() {
        var preferences = new Properties();
        try (var in = TypeCase.class.getResourceAsStream("fonts.properties")) {
            if (in == null) {
                throw new IllegalStateException("the list of fonts is missing");
            }
            preferences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of fonts cannot be read", e);
        }
        return preferences;
    }

}
