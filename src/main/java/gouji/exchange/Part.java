package gouji.exchange;

import gouji.exchange.Element.Kind;
import gouji.exchange.Refused.Reason;
import gouji.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a report file and the way to it. Everything that is not as expected is refused with that way.
 *
 * @param path the keys and list places, from 1, from the outermost inwards
 */
record Part(Element element, List<String> path) {

    /** The part of that key. */
    Part at(String key) {
        var found = members().byKey().get(key);
        if (found == null) {
            throw new Unacceptable(new Refused(Reason.KEY_MISSING, JsonText.append(path, key), Optional.of(element.place()),
                    List.of()));
        }
        return new Part(found, JsonText.append(path, key));
    }

    Optional<Part> find(String key) {
        return members().byKey().containsKey(key) ? Optional.of(at(key)) : Optional.empty();
    }

    /** Its keys, in the order of the file. */
    Set<String> keys() {
        return members().byKey().keySet();
    }

    /** Refuses a key beyond these. */
    Part only(Collection<String> known) {
        keys().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw at(key).refused(Reason.KEY_UNKNOWN);
        });
        return this;
    }

    /** Refuses a key beyond these, and the lack of one of them. */
    Part exactly(Collection<String> known) {
        only(known);
        known.forEach(this::at);
        return this;
    }

    List<Part> items() {
        if (!(element instanceof Element.Items items)) {
            throw wrongKind(Kind.LIST);
        }
        var parts = new ArrayList<Part>();
        for (var item : items.all()) {
            parts.add(new Part(item, JsonText.append(path, Integer.toString(parts.size() + 1))));
        }
        return parts;
    }

    /** A text that people wrote; line ends and tabs are the only control characters. */
    String text(int limit) {
        var text = string();
        if (text.length() > limit) {
            throw refused(Reason.TOO_LONG, Integer.toString(text.length()), Integer.toString(limit));
        }
        text.codePoints().filter(Part::isNoText).findFirst().ifPresent(character -> {
            throw refused(Reason.WRONG_CHARACTER, String.format("U+%04X", character));
        });
        return text;
    }

    /** A text of one line, without tabs: it stands in titles, in file names and in lines that programs read. */
    String line(int limit) {
        var line = text(limit);
        line.codePoints().filter(Character::isISOControl).findFirst().ifPresent(character -> {
            throw refused(Reason.WRONG_CHARACTER, String.format("U+%04X", character));
        });
        return line;
    }

    String text() {
        return text(Report.TEXT_LIMIT);
    }

    /** A text that is a name for something, whatever it says. */
    String string() {
        if (!(element instanceof Element.Text text)) {
            throw wrongKind(Kind.TEXT);
        }
        return text.text();
    }

    /** A figure as a file has it; null in the file is none. */
    Optional<String> figure() {
        return element instanceof Element.Nothing ? Optional.empty() : Optional.of(string());
    }

    /** A whole number as the file spells it. */
    String digits() {
        if (!(element instanceof Element.Number number)) {
            throw wrongKind(Kind.NUMBER);
        }
        return number.digits();
    }

    Unacceptable refused(Reason why, String... facts) {
        return new Unacceptable(new Refused(why, path, Optional.of(element.place()), List.of(facts)));
    }

    private Element.Members members() {
        if (!(element instanceof Element.Members members)) {
            throw wrongKind(Kind.OBJECT);
        }
        return members;
    }

    private Unacceptable wrongKind(Kind wanted) {
        return refused(Reason.WRONG_KIND, wanted.name(), element.kind().name());
    }

    private static boolean isNoText(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
