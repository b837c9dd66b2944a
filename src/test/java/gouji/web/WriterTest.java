package gouji.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Transcript;
import gouji.exchange.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice Writer takes the whole report in as it would from the clipboard, by the same filter, and says the same. */
@Tag("long")
class WriterTest {

    private static final String FILTER = "HTML (StarWriter)";

    @TempDir
    private Path folder;

    @Test
    void theWholeReportArrivesInWriter() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice"))),
                "LibreOffice is not on this machine");
        var sheet = BadInput.eightDigits();
        Files.writeString(folder.resolve("report.html"), OfficeFragment.of(sheet));
        var log = folder.resolve("soffice.log").toFile();
        var process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--infilter=" + FILTER, "--convert-to", "html:" + FILTER, "--outdir", folder.resolve("out").toString(), folder.resolve("report.html").toString())
                .redirectErrorStream(true).redirectOutput(log).start();
        process.waitFor();
        Assumptions.assumeTrue(Files.exists(folder.resolve("out/report.html")), "LibreOffice Writer is not on this machine");
        var written = Files.readString(folder.resolve("out/report.html"), StandardCharsets.UTF_8);
        assertEquals(List.of(), onOneLine(Transcript.of(sheet)).differences(onOneLine(WebPageReader.read(Reports.FORM, written))));
    }

    /** Writer breaks the lines of its source where it likes. */
    private static Transcript onOneLine(Transcript transcript) {
        var paragraphs = new HashMap<String, List<String>>();
        transcript.paragraphs().forEach((key, lines) -> paragraphs.put(key, lines.stream().map(WebGrid::words).toList()));
        return new Transcript(List.of(WebGrid.words(String.join("", transcript.title()))), paragraphs, transcript.figures());
    }
}
