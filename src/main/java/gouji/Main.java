package gouji;

import gouji.check.Sheet;
import gouji.cli.Commands;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.NoChineseFontException;
import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.words.Language;
import gouji.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Starts the program: puts the parts together by hand and gives the arguments to the command line. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        var editions = CompletableFuture.supplyAsync(Editions::published);
        System.exit(new Commands(editions::join, opening -> Screen.open(opening, editions), Optional.of(Main::pdf),
                utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments));
    }

    private static byte[] pdf(Sheet sheet, boolean isFinal) throws IOException {
        try {
            return new Typesetter(FontShelf.ofThisMachine()).set(sheet, isFinal ? Dress.FINAL : Dress.draft(LocalDateTime.now())).bytes();
        } catch (NoChineseFontException e) {
            throw new IOException(e.sentence(Words.in(Language.CHINESE)), e);
        } catch (InterruptedException e) {
            throw new InterruptedIOException(e.getMessage());
        }
    }

    /** UTF-8 whatever the locale. */
    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
