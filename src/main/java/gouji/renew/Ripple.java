package gouji.renew;

import gouji.report.Figure;
import gouji.report.Outdated;
import gouji.report.Position;
import gouji.report.TextEdit;
import gouji.report.WrittenNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places of the texts that say the same old number and should say the same new one (涟漪): changed together or looked at one by one. */
public record Ripple(List<Outdated> places) {

    /** What makes two places one ripple; 1,184 and 1184 are the same number. */
    private record Kind(Optional<Figure> says, String unit, Figure to) {
    }

    public Ripple {
        places = List.copyOf(places);
    }

    /** All there are, in the order of their first places. */
    public static List<Ripple> of(List<Outdated> outdated) {
        return outdated.stream().collect(Collectors.groupingBy(place -> new Kind(WrittenNumber.read(place.says()), place.unit(), place.to()),
                LinkedHashMap::new, Collectors.toList())).values().stream().map(Ripple::new).toList();
    }

    /** The old number as the first place writes it. */
    public String says() {
        return first().says();
    }

    public String unit() {
        return first().unit();
    }

    public Figure to() {
        return first().to();
    }

    public Outdated first() {
        return places.get(0);
    }

    /** What mends all of them. */
    public List<TextEdit> mended() {
        return places.stream().map(Outdated::mended).toList();
    }

    /** Where the first one in that section stands, or else the first of all. */
    public Position position(String section) {
        var place = places.stream().filter(each -> each.key().equals(section)).findFirst().orElse(first());
        return new Position(place.key(), Optional.empty(), place.start());
    }

    /** The one behind that place of the report; behind the last one the first again. */
    public Outdated behind(List<String> texts, Position at) {
        return places.stream().filter(place -> order(texts, place.key(), place.start()) > order(texts, at.section(), at.caret()))
                .findFirst().orElse(first());
    }

    private static long order(List<String> texts, String key, int start) {
        return (long) texts.indexOf(key) * Integer.MAX_VALUE + start;
    }
}
