package gouji.report;

import gouji.form.Unit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of a text that someone typed or pasted into a cell. Digits may be half- or full-width and grouped in threes;
 * {@code =12+7+3} keeps its addends (构成). Everything else is refused with a reason and never guessed at.
 */
public sealed interface Typed {

    /** A figure, and the addends it was typed as; none for a plain figure. */
    record Accepted(Figure figure, List<Figure> addends) implements Typed {

        public Accepted {
            addends = List.copyOf(addends);
        }
    }

    /** Nothing: the cell becomes blank. */
    record Blank() implements Typed {
    }

    /** Not a figure; the cell keeps what it had. */
    record Refused(String text, Refusal why) implements Typed {
    }

    static Typed read(String text, Unit unit) {
        var plain = stripped(halfWidth(text));
        if (plain.isEmpty()) {
            return new Blank();
        }
        if (!plain.startsWith("=")) {
            return Reader.figure(plain, text, unit);
        }
        var addends = new ArrayList<Figure>();
        for (var part : plain.substring(1).split("\\+", -1)) {
            var read = Reader.figure(stripped(part), text, unit);
            if (!(read instanceof Accepted accepted)) {
                return read;
            }
            addends.add(accepted.figure());
        }
        var sum = addends.stream().reduce(Figure.ZERO, Figure::plus);
        return sum.compareTo(Reader.LIMIT) < 0 ? new Accepted(sum, addends) : new Refused(text, Refusal.TOO_LARGE);
    }

    /** Full-width digits and signs made half-width; other characters, such as ① or ³, stay what they are. */
    private static String halfWidth(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            var fullWidth = character >= '！' && character <= '～' || character == '　';
            plain.append(fullWidth ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                    : Character.toString(character));
        });
        return plain.toString();
    }

    /** Without the space around it, the no-break space of web pages included. */
    private static String stripped(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    /** The grammar of one figure. */
    final class Reader {

        private static final Figure LIMIT = new Figure(new BigDecimal("1000000000000"));
        /** No figure needs more characters; whole pages get pasted into cells. */
        private static final int LONGEST = 60;
        private static final Pattern FIGURE = Pattern.compile("([0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.([0-9]+))?");
        private static final Pattern NEGATIVE = Pattern.compile("[-−–－][0-9.,]+");

        private Reader() {
        }

        private static Typed figure(String plain, String typed, Unit unit) {
            if (plain.length() > LONGEST) {
                return new Refused(typed, Refusal.TOO_LARGE);
            }
            var match = FIGURE.matcher(plain);
            if (!match.matches()) {
                return new Refused(typed, NEGATIVE.matcher(plain).matches() ? Refusal.NEGATIVE : Refusal.NOT_A_NUMBER);
            }
            var digits = match.group(1).replace(",", "").replaceFirst("^0+(?=[0-9])", "");
            if (digits.length() > 12) {
                return new Refused(typed, Refusal.TOO_LARGE);
            }
            var figure = new Figure(new BigDecimal(match.group(2) == null ? digits : digits + "." + match.group(2)));
            if (figure.decimals() > unit.decimals()) {
                return new Refused(typed, unit.decimals() == 0 ? Refusal.NOT_WHOLE : Refusal.TOO_MANY_DECIMALS);
            }
            return new Accepted(figure, List.of());
        }
    }
}
