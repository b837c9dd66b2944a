package gouji;

import gouji.cli.Commands;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Starts the program: puts the parts together by hand and gives the arguments to the command line. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        var editions = CompletableFuture.supplyAsync(Editions::published);
        System.exit(new Commands(editions::join, opening -> Screen.open(opening, editions),
                () -> new Typesetter(FontShelf.ofThisMachine()), utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments));
    }

    /** UTF-8 whatever the locale. */
    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
