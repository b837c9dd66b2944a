package gouji.original;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a file (原件), in reading order and whole: whoever reads a kind of file leaves nothing out but what only arranges,
 * decorates or repeats a page.
 *
 * @param paper what else is known of a PDF; none of any other file. Where it carries something, no passages are read
 */
public record Original(List<Passage> passages, Optional<Paper> paper) implements Opened {

    public Original {
        passages = List.copyOf(passages);
    }

    /** A file that is no PDF. */
    public Original(List<Passage> passages) {
        this(passages, Optional.empty());
    }
}
