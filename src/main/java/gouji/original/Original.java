package gouji.original;

import java.util.List;

/**
 * What stands in a file (原件), in reading order and whole: whoever reads a kind of file leaves nothing out but what only arranges,
 * decorates or repeats a page.
 */
public record Original(List<Passage> passages) implements Opened {

    public Original {
        passages = List.copyOf(passages);
    }
}
