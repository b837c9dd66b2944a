package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No port is ever opened, neither to be called nor to call: the system is asked while the window is open and something was typed. */
class NoPortTest {

    private static final Path SELF = Path.of("/proc/self");

    @TempDir
    private Path folder;

    @Test
    void theProgramHasNoSocketOfANetwork() throws IOException {
        assumeTrue(Files.isDirectory(SELF), "the system does not tell its sockets in /proc");
        StoredSample.in(folder, UnaryOperator.identity());
        try (var window = RunningWindow.goOn(folder)) {
            window.enter("7");
            window.until("it is saved", () -> window.find("saved").isPresent() || !window.stored().figures().isEmpty());
            assertEquals(List.of(), sockets());
            window.press(KeyCode.ESCAPE);
            // Asked in vain it would prove nothing.
            try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                assertEquals(1, sockets().size(), port::toString);
            }
        }
        assertEquals(Optional.empty(), sockets().stream().findAny());
    }

    /** The lines of the system's tables of sockets that are about this process. */
    private static List<String> sockets() throws IOException {
        var own = own();
        return Stream.of("tcp", "tcp6", "udp", "udp6").flatMap(NoPortTest::lines).filter(line -> own.contains(line.strip().split("\\s+")[9])).toList();
    }

    private static Stream<String> lines(String table) {
        try {
            return Files.readAllLines(SELF.resolve("net").resolve(table)).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the sockets this process has open. */
    private static Set<String> own() throws IOException {
        var numbers = new HashSet<String>();
        try (var open = Files.list(SELF.resolve("fd"))) {
            for (var link : open.toList()) {
                try {
                    var target = Files.readSymbolicLink(link).toString();
                    if (target.startsWith("socket:[")) {
                        numbers.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (IOException e) {
                    // It was closed meanwhile.
                    continue;
                }
            }
        }
        return numbers;
    }
}
