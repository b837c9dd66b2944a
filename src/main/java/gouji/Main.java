package gouji;

import gouji.cli.Commands;
import gouji.cli.Window;
import gouji.edition.Editions;
import gouji.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Starts the program: puts the parts together and hands the arguments to the command line. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(new Commands(Editions.published(), window(), Optional.empty(), utf8(FileDescriptor.out),
                utf8(FileDescriptor.err)).run(arguments));
    }

    /** The one place where the window comes in; until it is built it only says so. */
    private static Window window() {
        return (file, data, language) -> {
            utf8(FileDescriptor.err).println(Words.in(language).say("command.error.window"));
            return 2;
        };
    }

    /** UTF-8 whatever the locale. */
    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
