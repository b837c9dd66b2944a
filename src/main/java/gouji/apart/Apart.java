package gouji.apart;

import gouji.original.Opened;
import gouji.original.OriginalSource;
import gouji.original.Unopened;
import gouji.original.Unopened.Why;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Opens each file in a process of its own (另起进程打开), started from the same program and Java. It may be used by several threads; no
 * more processes run at once than there are processors.
 */
public final class Apart implements OriginalSource {

    /** What a process may take altogether, in MB: this heap, and some 100 MB for classes, code and the file itself. */
    private static final int MEMORY = 512;
    private static final int HEAP = 384;
    /** Of the processor. */
    private static final Duration TIME = Duration.ofSeconds(10);
    /** How many times longer it may take where others keep the processor busy. */
    private static final int BUSY = 3;
    /** How often it is looked at, in milliseconds. */
    private static final int LOOK = 100;
    /** Of what comes back, in bytes; a report with every text at its limit has some 2 MB. */
    private static final int MOST = 64 * 1024 * 1024;
    private static final int ARCHIVES_BY_TRAINING = 25;
    /** Exit status of a Java whose memory is used up. */
    private static final int OUT_OF_MEMORY = 3;

    private final List<String> command;
    private final Duration time;
    private final Semaphore processors = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    Apart(List<String> command, Duration time) {
        this.command = List.copyOf(command);
        this.time = time;
    }

    /** Processes of this program. */
    public static Apart ofThisProgram() {
        return new Apart(command(Reading.class.getName(), HEAP, TIME), TIME);
    }

    /** How a process of this program is started. */
    static List<String> command(String main, int heap, Duration time) {
        var java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java");
        var command = new ArrayList<String>();
        command.add(java.toString());
        archive().ifPresent(archive -> {
            command.add((Runtime.version().feature() < ARCHIVES_BY_TRAINING ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=") + archive);
            command.add("-Xlog:disable");
        });
        command.addAll(List.of("-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=64m", "-XX:ReservedCodeCacheSize=32m", "-Xss4m", "-Xshare:auto", "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), main,
                String.valueOf(time.multipliedBy(BUSY).toMillis())));
        return command;
    }

    /** The classes as {@code packaging/archive} lays them by, with which a process starts in half the time. */
    private static Optional<String> archive() {
        return Optional.ofNullable(System.getProperty("gouji.apart.archive"));
    }

    /** What stands in a file; a thread that is interrupted ends the process. */
    @Override
    public Opened read(byte[] content) {
        try {
            processors.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Unopened.because(Why.ABORTED);
        }
        try {
            return opened(content);
        } finally {
            processors.release();
        }
    }

    private Opened opened(byte[] content) {
        Process process;
        try {
            process = start();
        } catch (IOException e) {
            return Unopened.because(Why.ABORTED);
        }
        try {
            var answer = CompletableFuture.supplyAsync(() -> answer(process), Apart::inBackground);
            CompletableFuture.runAsync(() -> send(process, content), Apart::inBackground);
            return ends(process) ? told(process.exitValue(), answer.join()) : slow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Unopened.because(Why.ABORTED);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Whether it ends within its time of the processor; on a busy machine that takes longer, though not for ever. */
    private boolean ends(Process process) throws InterruptedException {
        var last = System.nanoTime() + time.multipliedBy(BUSY).toNanos();
        while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > last || process.info().totalCpuDuration().filter(used -> used.compareTo(time) > 0).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(new ArrayList<>(command)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
        return builder.start();
    }

    private static void inBackground(Runnable task) {
        var thread = new Thread(task, "apart");
        thread.setDaemon(true);
        thread.start();
    }

    private static void send(Process process, byte[] content) {
        try (var in = process.getOutputStream()) {
            in.write(content);
        } catch (IOException e) {
            // It ended before it had read all; its exit status tells why.
            return;
        }
    }

    private static byte[] answer(Process process) {
        try (var out = process.getInputStream()) {
            var answer = out.readNBytes(MOST + 1);
            return answer.length > MOST ? new byte[0] : answer;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private Opened told(int status, byte[] answer) {
        return switch (status) {
            case 0 -> told(answer);
            case 1 -> Unopened.because(Why.DAMAGED);
            case OUT_OF_MEMORY -> Unopened.because(Why.HUNGRY, String.valueOf(MEMORY));
            case Reading.SLOW -> slow();
            default -> Unopened.because(Why.ABORTED);
        };
    }

    private static Opened told(byte[] answer) {
        try {
            return Wire.read(new DataInputStream(new ByteArrayInputStream(answer)));
        } catch (IOException e) {
            return Unopened.because(Why.ABORTED);
        }
    }

    private Unopened slow() {
        return Unopened.because(Why.SLOW, String.valueOf(time.toSeconds()));
    }
}
