package gouji.cli;

import gouji.document.Typesetter;
import gouji.edition.Editions;
import gouji.words.Language;
import gouji.words.Words;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The command line.
 *
 * @param editions  read when a verb needs them
 * @param window    opens the window
 * @param typesetter sets documents; asked for only where one is wanted
 * @param out       takes the result
 * @param err       takes everything else
 */
public record Commands(Supplier<Editions> editions, Window window, Supplier<Typesetter> typesetter, PrintStream out, PrintStream err) {

    /** Does what the arguments say and gives the exit status: 0 could be exported, 1 an error stands, 2 failed. */
    public int run(String... arguments) {
        if (arguments.length == 0) {
            return open(new Terminal(out, err, Words.in(Language.CHINESE)),
                    new Window.Opening(Optional.empty(), Optional.empty(), Optional.empty(), false));
        }
        var rest = new ArrayList<>(List.of(arguments));
        var typed = takeLanguage(rest);
        var language = typed.isEmpty() ? Optional.of(Language.CHINESE) : Language.of(typed.get());
        var terminal = new Terminal(out, err, Words.in(language.orElse(Language.CHINESE)));
        if (language.isEmpty()) {
            return terminal.fail(terminal.words().say("command.error.language", typed.get()));
        }
        var status = run(rest, terminal, language.filter(chosen -> !typed.isEmpty()));
        out.flush();
        err.flush();
        return status;
    }

    int open(Terminal terminal, Window.Opening opening) {
        try {
            return window.open(opening);
        } catch (NoScreenException e) {
            return terminal.fail(terminal.words().say("command.error.screen"));
        }
    }

    private int run(List<String> arguments, Terminal terminal, Optional<Language> language) {
        var words = terminal.words();
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(words.say("command.usage"));
            return Terminal.READY;
        } else if (arguments.contains("--version")) {
            out.println(words.say("command.version",
                    Optional.ofNullable(Commands.class.getPackage().getImplementationVersion()).orElse("")).strip());
            return Terminal.READY;
        }
        return new CommandLine(new Verbs(this, terminal, language))
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setParameterExceptionHandler((wrong, all) -> terminal.fail(new UsageSentence(words).of(wrong)))
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    fault.printStackTrace(err);
                    return terminal.fail(words.say("command.error.fault", fault.getClass().getSimpleName(), fault.getMessage()));
                })
                .execute(arguments.toArray(String[]::new));
    }

    /** Takes --lang out before anything else is read: wrong usage is told in that language too. */
    private static Optional<String> takeLanguage(List<String> arguments) {
        for (var at = 0; at < arguments.size() && !arguments.get(at).equals("--"); at++) {
            if (arguments.get(at).startsWith("--lang=")) {
                return Optional.of(arguments.remove(at).substring("--lang=".length()));
            } else if (arguments.get(at).equals("--lang")) {
                arguments.remove(at);
                return Optional.of(at < arguments.size() ? arguments.remove(at) : "");
            }
        }
        return Optional.empty();
    }
}
