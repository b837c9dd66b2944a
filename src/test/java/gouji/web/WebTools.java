package gouji.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The checkers and editors of {@code packaging/web}, set up once below {@code target} by npm, and the Chromium of this machine. */
final class WebTools {

    private static final Path SCRIPTS = Path.of("packaging", "web");
    private static final Path HOME = Path.of("target", "web");
    private static final int MINUTES = 10;

    private final Path chromium;

    private WebTools(Path chromium) {
        this.chromium = chromium;
    }

    /** Skips the test, with the reason, where there is no Chromium or npm cannot set them up. */
    static WebTools setUp() {
        var chromium = program("chromium").or(() -> program("google-chrome"));
        Assumptions.assumeTrue(chromium.isPresent(), "Chromium is not on this machine");
        Assumptions.assumeTrue(program("npm").isPresent() && program("node").isPresent(), "node and npm are not on this machine");
        try {
            Files.createDirectories(HOME);
            try (var scripts = Files.list(SCRIPTS)) {
                for (var script : scripts.toList()) {
                    Files.write(HOME.resolve(script.getFileName()), Files.readAllBytes(script));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.isDirectory(HOME.resolve("node_modules/vnu-jar"))) {
            var said = run(List.of("npm", "install", "--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund"));
            Assumptions.assumeTrue(said.status() == 0, () -> "npm could not set up the editors and checkers: " + said.text());
        }
        return new WebTools(chromium.get());
    }

    /** Runs a script of that folder in Chromium; gives what it says, which has to be told in words where it fails. */
    List<String> node(String script, Path... files) {
        var said = run(Stream.concat(Stream.of("node", script, chromium.toString()), absolute(files)).toList());
        if (said.status() != 0) {
            throw new AssertionError(script + ": " + said.text());
        }
        return said.text().lines().toList();
    }

    /** What the Nu HTML checker finds wrong with these pages, warnings too. */
    List<String> vnu(Path... pages) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(Stream.concat(Stream.of(java, "-jar", "node_modules/vnu-jar/build/dist/vnu.jar", "--stdout"), absolute(pages)).toList())
                .text().lines().toList();
    }

    private static Stream<String> absolute(Path... files) {
        return Stream.of(files).map(file -> file.toAbsolutePath().toString());
    }

    private record Said(int status, String text) {
    }

    private static Said run(List<String> command) {
        try {
            var process = new ProcessBuilder(new ArrayList<>(command)).directory(HOME.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":")).map(bin -> Path.of(bin, name)).filter(Files::isExecutable).findFirst();
    }
}
