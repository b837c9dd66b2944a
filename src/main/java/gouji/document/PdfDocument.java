package gouji.document;

import gouji.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A finished document as PDF, already read back, with what there is to say about it. */
public final class PdfDocument {

    /** More places of one character would make no sentence. */
    private static final int MOST_PLACES = 3;

    private final byte[] bytes;
    private final int pages;
    private final List<String> fonts;
    private final List<String> missing;
    private final List<Lack> lacks;
    private final List<Difference> differences;
    private final List<Spot> spots;

    PdfDocument(byte[] bytes, int pages, List<String> fonts, List<String> missing, List<Lack> lacks,
                List<Difference> differences, List<Spot> spots) {
        this.bytes = bytes;
        this.pages = pages;
        this.fonts = List.copyOf(fonts);
        this.missing = List.copyOf(missing);
        this.lacks = List.copyOf(lacks);
        this.differences = List.copyOf(differences);
        this.spots = List.copyOf(spots);
    }

    /** The file's content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    /** The names of the fonts it was set with (字体), all of them embedded. */
    public List<String> fonts() {
        return fonts;
    }

    /** The characters no font has or no paper can show, such as {@code U+0007}; 〓 is printed in their place. */
    public List<String> missing() {
        return missing;
    }

    /** Where the file, read back, does not say what the report says. Empty is the only good answer. */
    public List<Difference> differences() {
        return differences;
    }

    /** Where 〓 stands in place of what is missing, each character once in each section and page. */
    public List<Lack> lacks() {
        return lacks;
    }

    /** Where everything the report says stands on the paper, in printed order; of a figure its whole cell, which may be blank. */
    public List<Spot> spots() {
        return spots;
    }

    /** The page, from 0, on which what is for the approver alone begins; empty where there is none. */
    public OptionalInt approverPage() {
        return spots.stream().filter(spot -> spot.place().equals(Piece.APPROVER)).mapToInt(Spot::page).min();
    }

    /** What to tell her about it, a sentence each; empty where all is well. */
    public List<String> remarks(Words words) {
        var remarks = new ArrayList<String>();
        if (!differences().isEmpty()) {
            var first = differences().get(0);
            remarks.add(words.say("document.differs", differences().size(), first.place(), first.expected(), first.found()));
        }
        if (!missing.isEmpty()) {
            remarks.add(words.say("document.missing", missing.stream().map(character -> where(words, character)).collect(Collectors.joining("；"))));
        }
        return remarks;
    }

    private String where(Words words, String character) {
        var places = lacks.stream().filter(lack -> lack.character().equals(character)).limit(MOST_PLACES)
                .map(lack -> words.say("document.missing.at", lack.section(), lack.page())).collect(Collectors.joining("、"));
        return places.isEmpty() ? character : words.say("document.missing.where", character, places);
    }
}
