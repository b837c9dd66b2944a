package gouji.document;

import gouji.form.CellRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a file of ours (回读), whatever kind it is.
 *
 * @param title   the lines of the title
 * @param texts   each of the form's texts by its key, its lines separated by LF; as exactly as that kind of file keeps them
 * @param figures each of the form's cells as it is printed; nothing where it is blank
 * @param imprint what the file says of itself; none where somebody took that out
 */
public record Reread(List<String> title, Map<String, String> texts, Map<CellRef, String> figures, Optional<Imprint> imprint) {

    public Reread {
        title = List.copyOf(title);
        texts = Map.copyOf(texts);
        figures = Map.copyOf(figures);
    }

    public Transcript transcript() {
        var paragraphs = new LinkedHashMap<String, List<String>>();
        texts.forEach((key, text) -> paragraphs.put(key, Transcript.paragraphs(text)));
        return new Transcript(title, paragraphs, figures);
    }
}
