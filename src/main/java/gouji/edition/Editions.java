package gouji.edition;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The editions of the form that this program knows, one JSON file each. */
public final class Editions {

    private static final List<String> PUBLISHED = List.of("2021");

    private final List<Form> forms;

    private Editions(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** @throws EditionException where an edition makes no sense, with the reason */
    public static Editions published() {
        return new Editions(PUBLISHED.stream().map(Editions::shipped).toList());
    }

    /** The edition of that name, as a report remembers it. */
    public Optional<Form> named(String edition) {
        return forms.stream().filter(form -> form.edition().equals(edition)).findFirst();
    }

    /** The edition in force for reports on that year; the first one for years before any. */
    public Form forYear(int year) {
        return forms.stream().filter(form -> form.firstYear() <= year).max(Comparator.comparingInt(Form::firstYear))
                .orElse(forms.get(0));
    }

    /**
     * Reads one edition.
     *
     * @throws EditionException where it makes no sense, with the reason
     * @throws IOException      where it is no JSON of this shape
     */
    static Form read(InputStream in) throws IOException {
        return JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build().readValue(in, FormJson.class).toForm();
    }

    private static Form shipped(String edition) {
        try (var in = Editions.class.getResourceAsStream(edition + ".json")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("edition " + edition + " cannot be read", e);
        }
    }
}
