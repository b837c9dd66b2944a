package gouji.manuscript;

import gouji.report.Report;
import gouji.report.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Looks for words in the texts of a report (查找). Full- and half-width digits and letters are the same, large and small ones too. */
public final class Search {

    private Search() {
    }

    /** All places in the order of the texts, none over another; nothing sought is nowhere. */
    public static List<Place> of(Report report, List<String> texts, String sought) {
        var places = new ArrayList<Place>();
        var words = folded(sought);
        if (!words.isEmpty()) {
            for (var key : texts) {
                var text = folded(report.text(key));
                for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                    places.add(new Place(key, at, at + words.length()));
                }
            }
        }
        return List.copyOf(places);
    }

    /** What writes something else there; a place that says so already is left out. */
    public static List<TextEdit> replaced(Report report, List<Place> places, String by) {
        return places.stream().filter(place -> !place.says(report).equals(by))
                .map(place -> new TextEdit(place.key(), place.start(), place.end(), by)).toList();
    }

    /** As long as it was, so that the places hold. */
    private static String folded(String text) {
        var characters = text.toCharArray();
        for (var at = 0; at < characters.length; at++) {
            var character = characters[at];
            if (character >= '０' && character <= '９' || character >= 'Ａ' && character <= 'Ｚ' || character >= 'ａ' && character <= 'ｚ') {
                character -= 'Ａ' - 'A';
            }
            characters[at] = character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character;
        }
        return new String(characters);
    }
}
