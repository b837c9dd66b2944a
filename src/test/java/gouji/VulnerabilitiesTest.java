package gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What packaging/vulnerabilities asks and what it makes of the answer; its curl is one that answers as it is told. */
@DisabledOnOs(OS.WINDOWS)
class VulnerabilitiesTest {

    private static final String NOTHING_CHECKED = "没有网络，或漏洞库没有回答：没有检查。 No network, or the database did not answer: nothing was checked.";

    @TempDir
    private Path folder;

    private record Ended(int status, String said) {
    }

    @BeforeEach
    void aBuiltProgram() throws IOException {
        for (var script : List.of("setup", "vulnerabilities")) {
            Files.createDirectories(folder.resolve("packaging"));
            Files.copy(Path.of("packaging", script), folder.resolve("packaging").resolve(script));
        }
        var sbom = Files.createDirectories(folder.resolve("target/classes/META-INF/sbom")).resolve("gouji.cdx.json");
        Files.writeString(sbom, """
                {"components" : [
                  {"purl" : "pkg:maven/gouji/gouji@1?type=jar"},
                  {"purl" : "pkg:maven/org.example/one@1.2?type=jar"},
                  {"purl" : "pkg:maven/org.example/two@3?type=jar"},
                  {"purl" : "pkg:maven/org.example/two@3?type=jar"}]}
                """);
    }

    /** @param curl the rest of a script that is run in the place of curl; its arguments are kept */
    private Ended asked(String curl) throws IOException, InterruptedException {
        var bin = Files.createDirectories(folder.resolve("bin"));
        var fake = Files.writeString(bin.resolve("curl"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + folder + "/asked'\n" + curl + "\n");
        fake.toFile().setExecutable(true);
        var script = new ProcessBuilder("bash", folder.resolve("packaging/vulnerabilities").toString()).redirectErrorStream(true);
        script.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        var process = script.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor(1, TimeUnit.MINUTES);
        return new Ended(process.exitValue(), said);
    }

    @Test
    void eachLibraryIsAskedForOnceAndTheProgramItselfIsNot() throws IOException, InterruptedException {
        asked("echo '{\"results\":[{},{}]}'");
        assertEquals("{\"queries\":[{\"package\":{\"purl\":\"pkg:maven/org.example/one@1.2\"}},{\"package\":{\"purl\":\"pkg:maven/org.example/two@3\"}}]}",
                Files.readAllLines(folder.resolve("asked")).stream().filter(argument -> argument.startsWith("{")).findFirst().orElse(""));
    }

    @Test
    void whereNothingIsKnownItSaysOfHowManyLibraries() throws IOException, InterruptedException {
        assertEquals(new Ended(0, "2 个库，没有已知漏洞。 2 libraries, no known vulnerability."), asked("echo '{\"results\":[{},{}]}'"));
    }

    @Test
    void whatIsKnownIsNamedOnceAndEndsWithOne() throws IOException, InterruptedException {
        assertEquals(new Ended(1, """
                已知漏洞 Known vulnerabilities (https://osv.dev/vulnerability/…):
                  - GHSA-aaaa-bbbb-cccc
                  - GHSA-dddd-eeee-ffff"""), asked("""
                cat <<'END'
                {"results":[{"vulns":[{"id":"GHSA-dddd-eeee-ffff","modified":"2024-01-01T00:00:00Z"},{"id":"GHSA-aaaa-bbbb-cccc","modified":"2024-01-01T00:00:00Z"}]},
                {"vulns":[{"id":"GHSA-aaaa-bbbb-cccc","modified":"2024-01-01T00:00:00Z"}]}]}
                END"""));
    }

    @Test
    void withoutANetworkItSaysInOneSentenceThatNothingWasChecked() throws IOException, InterruptedException {
        assertEquals(new Ended(3, NOTHING_CHECKED), asked("exit 6"));
    }

    @Test
    void thePageOfANetworkThatWantsALoginIsNotTakenForGoodNews() throws IOException, InterruptedException {
        assertEquals(new Ended(3, NOTHING_CHECKED), asked("echo '<html>请先登录</html>'"));
    }
}
