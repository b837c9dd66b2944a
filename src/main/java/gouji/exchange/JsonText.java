package gouji.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import gouji.exchange.Refused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads JSON as strictly as the standard has it, and no key twice. */
final class JsonText {

    /** Deeper than any report by far, shallower than any stack. */
    private static final int DEPTH = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build()).build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws Unacceptable where the bytes are no UTF-8; a BOM is passed over, some editors add one */
    static String decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoded = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(in, out, false);
        if (decoded.isError()) {
            throw new Unacceptable(Refused.whole(Reason.NOT_UTF8, Integer.toString(in.position())));
        }
        var text = out.flip().toString();
        if (in.hasRemaining()) {
            throw new Unacceptable(Refused.at(Reason.TRUNCATED, Place.endOf(text)));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** @throws Unacceptable where it is no JSON, ends early or has a key twice */
    static Element parse(String text) {
        try (var parser = FACTORY.createParser(text)) {
            return new JsonText(parser).root(text);
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be read", e);
        }
    }

    private Element root(String text) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new Unacceptable(Refused.at(Reason.TRUNCATED, Place.endOf(text)));
            }
            var root = element(List.of());
            if (parser.nextToken() != null) {
                throw new Unacceptable(Refused.at(Reason.NOT_JSON, place()));
            }
            return root;
        } catch (JsonProcessingException e) {
            var location = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
            throw new Unacceptable(syntax((int) location.getCharOffset(), text));
        }
    }

    private static Refused syntax(int wrong, String text) {
        var offset = Math.min(Math.max(0, wrong), text.length());
        return offset >= text.stripTrailing().length()
                ? Refused.at(Reason.TRUNCATED, Place.endOf(text)) : Refused.at(Reason.NOT_JSON, Place.at(text, offset));
    }

    private Element element(List<String> path) throws IOException {
        var place = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(place, path);
            case START_ARRAY -> items(place, path);
            case VALUE_STRING -> new Element.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Element.Number(place, parser.getText());
            case VALUE_NULL -> new Element.Nothing(place);
            default -> new Element.Flag(place);
        };
    }

    private Element members(Place place, List<String> path) throws IOException {
        var byKey = new LinkedHashMap<String, Element>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var inner = append(path, key);
            if (byKey.containsKey(key)) {
                throw new Unacceptable(new Refused(Reason.KEY_TWICE, inner, Optional.of(place()), List.of()));
            }
            parser.nextToken();
            byKey.put(key, element(inner));
        }
        return new Element.Members(place, Collections.unmodifiableMap(byKey));
    }

    private Element items(Place place, List<String> path) throws IOException {
        var all = new ArrayList<Element>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(element(append(path, Integer.toString(all.size() + 1))));
        }
        return new Element.Items(place, List.copyOf(all));
    }

    private Place place() {
        var location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    static List<String> append(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }
}
