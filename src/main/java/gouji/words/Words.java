package gouji.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The program's sentences in one language. */
public final class Words {

    /** The bundles, one for each thing the program does; their keys are distinct. */
    static final List<String> BUNDLES = List.of("findings", "files", "document", "command", "window", "store", "copies");

    private final Language language;
    private final Map<String, String> patterns;

    /** Read once: a document asks for its words for every row. */
    private static final Map<Language, Words> ALL = Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Words::read));

    private Words(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    public static Words in(Language language) {
        return ALL.get(language);
    }

    private static Words read(Language language) {
        var patterns = new HashMap<String, String>();
        for (var bundle : BUNDLES) {
            read(bundle + language.suffix()).forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        }
        return new Words(language, patterns);
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence of that key with the arguments in the places {0}, {1} …, printed as they print themselves.
     *
     * @throws IllegalArgumentException where there is no such sentence
     */
    public String say(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for '" + key + "'");
        }
        return arguments.length == 0 ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language.locale())
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    static Properties read(String bundle) {
        var words = new Properties();
        try (var in = Words.class.getResourceAsStream(bundle + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the bundle " + bundle + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle " + bundle + " cannot be read", e);
        }
        return words;
    }
}
