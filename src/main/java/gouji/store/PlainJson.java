package gouji.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Records of strings, numbers and lists as JSON, whose keys are the names of their components; read strictly, nothing is lost. */
public final class PlainJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    /** Half of a surrogate pair, which UTF-8 cannot say. */
    private static final Pattern ALONE = Pattern.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]");

    private PlainJson() {
    }

    /** In one line. */
    public static String of(Object value) {
        try {
            return escaped(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass() + " cannot be written", e);
        }
    }

    /** @throws IllegalArgumentException where it is no JSON, or a key is missing, unknown, or there twice */
    public static <T> T read(String json, Class<T> as) {
        try {
            return MAPPER.readValue(json, as);
        } catch (JsonProcessingException e) {
            // Its message would hold words of a report.
            throw new IllegalArgumentException("no " + as.getSimpleName() + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static String escaped(String json) {
        var alone = ALONE.matcher(json);
        return alone.find() ? alone.replaceAll(half -> String.format("\\\\u%04x", (int) half.group().charAt(0))) : json;
    }
}
