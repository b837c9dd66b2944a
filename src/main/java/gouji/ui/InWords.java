package gouji.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How a list of choices says each of them; what is chosen is never typed. */
final class InWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    InWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
