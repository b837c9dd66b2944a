package gouji.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is really full, a file that really cannot be replaced, a folder in which nobody may write: in a space of mounts of its own
 * ({@code unshare}), which needs no root and is gone with the process.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is no unshare")
class RefusingDiskTest {

    @TempDir
    private Path folder;

    /** What she is told, and what lies in the folder then. */
    private record Refusal(List<String> said, List<String> left) {
    }

    @BeforeEach
    void thereIsSuchASpace() throws Exception {
        var isThere = Files.isExecutable(Path.of("/usr/bin/unshare")) && run(List.of("unshare", "-rm", "true")).isEmpty();
        if (!isThere) {
            System.out.println("skipped: this system gives no space of mounts (unshare -rm)");
        }
        Assumptions.assumeTrue(isThere, "this system gives no space of mounts");
    }

    @Test
    void aFullDiskIsNamedAndNothingStaysOnIt() throws Exception {
        assertEquals(new Refusal(said("磁盘空间不够，%s 没有写成，原有内容没有动，请腾出空间或者换个位置"), List.of()), deliver("mount -t tmpfs -o size=8k none ."));
    }

    @Test
    void whatIsOpenElsewhereIsLeftAsItWas() throws Exception {
        var held = List.of("年报-报上级/年报.xlsx", "年报-报上级.zip", "年报.docx");
        Files.createDirectory(folder.resolve("年报-报上级"));
        for (var name : held) {
            Files.writeString(folder.resolve(name), "旧");
        }
        assertEquals(new Refusal(said("%s 正被别的程序打开，或者不许改动，没有替换，原有内容没有动，请关掉后再试"),
                List.of("年报-报上级", "年报-报上级.zip", "年报-报上级/年报.xlsx", "年报.docx")),
                deliver(held.stream().map(name -> "mount --bind " + name + " " + name).collect(Collectors.joining(" && "))));
        for (var name : held) {
            assertEquals("旧", Files.readString(folder.resolve(name)));
        }
    }

    @Test
    void aReadOnlyFolderIsNamed() throws Exception {
        assertEquals(new Refusal(said("没有在 %s 写入的权限，什么都没有写，请换个位置"), List.of()), deliver("mount --bind . . && mount -o remount,bind,ro ."));
    }

    @Test
    void aDiskWithRoomTakesIt() throws Exception {
        assertEquals(new Refusal(List.of("Delivered", "Delivered", "Delivered"), List.of("年报-报上级", "年报-报上级.zip", "年报-报上级/年报.docx",
                "年报-报上级/年报.gouji.json", "年报-报上级/年报.xlsx", "年报-报上级/清单.txt", "年报.docx")), deliver("mount -t tmpfs -o size=1m none ."));
    }

    /** The sentence about a file, a folder of files and a zip of them. */
    private List<String> said(String sentence) {
        return Stream.of("年报.docx", "年报-报上级", "年报-报上级.zip").map(name -> String.format(sentence, folder.resolve(name))).toList();
    }

    /** Whatever was mounted over the folder is seen only from inside. */
    private Refusal deliver(String mount) throws Exception {
        var command = List.of("unshare", "-rm", "sh", "-c", "cd \"$1\" && " + mount + " && cd / && cd \"$1\" && shift && \"$@\" && find . -mindepth 1 | LC_ALL=C sort",
                "sh", folder.toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Courier.class.getName(), folder.toString());
        var lines = List.of(run(command).split("\n"));
        var told = Math.min(3, lines.size());
        return new Refusal(lines.subList(0, told), lines.subList(told, lines.size()).stream().map(line -> line.replaceFirst("^\\./", "")).toList());
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
