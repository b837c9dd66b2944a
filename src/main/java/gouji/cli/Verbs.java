package gouji.cli;

import gouji.apart.Apart;
import gouji.exchange.FileSentence;
import gouji.exchange.ReportFile;
import gouji.exchange.WordListFile;
import gouji.formats.AnyReport;
import gouji.original.Originals;
import gouji.words.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be typed behind the program's name, one method a verb; without a verb it is the window. */
@Command(name = "gouji")
final class Verbs implements Callable<Integer> {

    private final Commands commands;
    private final Terminal terminal;
    private final Optional<Language> language;
    private final AnyReport files;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--sample")
    private boolean sample;

    Verbs(Commands commands, Terminal terminal, Optional<Language> language) {
        this.commands = commands;
        this.terminal = terminal;
        this.language = language;
        this.files = new AnyReport(new ReportFile(name -> commands.editions().get().named(name)),
                () -> commands.editions().get().forYear(Integer.MAX_VALUE), new Originals(Apart.ofThisProgram()));
    }

    @Override
    public Integer call() {
        return commands.open(terminal, new Window.Opening(Optional.empty(), Optional.ofNullable(data), language, sample));
    }

    @Command(name = "open")
    int open(@Parameters(paramLabel = "FILE") Path file, @Option(names = "--data", paramLabel = "DIR") Path folder) {
        return commands.open(terminal, new Window.Opening(Optional.of(file), Optional.ofNullable(folder)
                .or(() -> Optional.ofNullable(data)), language, false));
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> given,
              @Option(names = "--previous", paramLabel = "FILE") Path previous,
              @Option(names = "--words", paramLabel = "FILE") Path words,
              @Option(names = "--json") boolean json, @Option(names = "--all") boolean all) {
        var list = words == null ? new WordListFile.Listed(WordListFile.published()) : WordListFile.read(words);
        if (list instanceof WordListFile.Listed listed) {
            return new Check(terminal, files, listed.words(), json, all).run(given, Optional.ofNullable(previous));
        }
        return terminal.fail(new FileSentence(terminal.words()).ofWords(words, list));
    }

    @Command(name = "convert")
    int convert(@Parameters(paramLabel = "FILE") Path file,
                @Option(names = "--to", paramLabel = "--to", required = true) String format,
                @Option(names = "-o", paramLabel = "-o OUT", required = true) Path out,
                @Option(names = "--force") boolean force, @Option(names = "--final") boolean isFinal) {
        return new Convert(terminal, files, commands.typesetter(), force, isFinal).run(file, format, out);
    }

    @Command(name = "verify")
    int verify(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> given, @Option(names = "--code", paramLabel = "--code") String code,
               @Option(names = "--json") boolean json) {
        var verify = new Verify(terminal, files, json);
        return code == null ? verify.run(given) : verify.run(code, given);
    }

    @Command(name = "rules")
    int rules(@Option(names = "--json") boolean json) {
        return new Catalogue(terminal, json).print(commands.editions().get().forYear(Integer.MAX_VALUE));
    }
}
