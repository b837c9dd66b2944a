package gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the program is made of (SBOM), as the build writes it down: every library has a licence we may ship. */
class SbomTest {

    private static final Path SBOM = Path.of("target/classes/META-INF/sbom/gouji.cdx.json");

    /** Freely: Apache, MIT, BSD, EPL, MPL, OFL. */
    private static final Set<String> FREE = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-1.0", "EPL-2.0", "MPL-2.0", "OFL-1.1");
    /** As an unmodified jar that can be replaced: each lies by itself in target/lib. */
    private static final Set<String> LESSER = Set.of("LGPL-2.1-only", "LGPL-2.1-or-later");
    /** What libraries call their licences that have no identifier of their own: BSD-3-Clause both. */
    private static final Set<String> NAMED = Set.of("The 3-Clause BSD License", "Go License");
    /** For JavaFX alone. */
    private static final String WITH_EXCEPTION = "GPL-2.0-with-classpath-exception";

    @BeforeEach
    void theBuildWroteIt() {
        assumeTrue(Files.exists(SBOM), "no SBOM: Maven does not make one when it is told to stay offline (-o)");
    }

    @Test
    void everyLibraryHasALicenceThatMayBeShipped() throws IOException {
        var refused = new TreeMap<String, List<String>>();
        for (var component : components()) {
            var licences = StreamSupport.stream(component.path("licenses").spliterator(), false).map(SbomTest::licence).toList();
            var name = component.path("name").asText();
            var isJavaFx = component.path("group").asText().equals("org.openjfx");
            if (licences.stream().noneMatch(licence -> FREE.contains(licence) || LESSER.contains(licence) || NAMED.contains(licence)
                    || isJavaFx && licence.equals(WITH_EXCEPTION))) {
                refused.put(name, licences);
            }
        }
        assertEquals(Map.of(), refused);
    }

    @Test
    void everyJarOfTheProgramIsInIt() throws IOException {
        var lib = Path.of("target/lib");
        assumeTrue(Files.isDirectory(lib), "target/lib is made when the program is packaged");
        var known = new TreeSet<String>();
        components().forEach(component -> known.add(component.path("name").asText() + "-" + component.path("version").asText()));
        try (var jars = Files.list(lib)) {
            var strangers = jars.map(jar -> jar.getFileName().toString()).filter(jar -> known.stream().noneMatch(jar::startsWith)).toList();
            assertEquals(List.of(), strangers);
        }
    }

    @Test
    void itTellsNothingOfWhenAndWhereItWasBuilt() throws IOException {
        var text = Files.readString(SBOM);
        assertTrue(!text.contains("serialNumber") && !text.contains(System.getProperty("user.home")));
        assertTrue(new ObjectMapper().readTree(text).path("metadata").path("timestamp").isMissingNode());
    }

    private static Iterable<JsonNode> components() throws IOException {
        var components = new ObjectMapper().readTree(SBOM.toFile()).path("components");
        assertTrue(components.size() > 15, () -> components.size() + " components");
        return components;
    }

    private static String licence(JsonNode choice) {
        var licence = choice.path("license");
        return choice.has("expression") ? choice.path("expression").asText()
                : licence.has("id") ? licence.path("id").asText() : licence.path("name").asText();
    }
}
