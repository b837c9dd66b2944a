package gouji.intake;

import gouji.form.Cell;
import gouji.report.Figure;
import gouji.report.Refusal;
import gouji.report.Typed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed in a cell, as a figure (印数): digits of either width, well-formed groups of three, and behind them at most the unit
 * of that very column, 件 or 万元. Any other word may count something else (22（其中修订16件）, 89件次, 251000元), and 0 in front of digits is
 * no way to write a number: both stay as they are printed.
 *
 * @param refusal why it is none; nothing where it is one, or where nothing is printed
 */
record PrintedNumber(Optional<Figure> figure, Optional<Refusal> refusal) {

    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,39}|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]{1,40})?");
    private static final int MOST_DIGITS = 12;
    private static final int TO_HALF_WIDTH = '！' - '!';

    static PrintedNumber read(String printed, Cell cell) {
        var plain = halfWidth(printed).strip();
        if (plain.isEmpty()) {
            return new PrintedNumber(Optional.empty(), Optional.empty());
        }
        var unit = cell.unit().label();
        var bare = plain.endsWith(unit) ? plain.substring(0, plain.length() - unit.length()).strip() : plain;
        if (!NUMBER.matcher(bare).matches()) {
            var typed = Typed.read(plain, cell.unit());
            return refused(typed instanceof Typed.Refused refused ? refused.why() : Refusal.NOT_A_NUMBER);
        }
        var figure = new Figure(new BigDecimal(bare.replace(",", "")));
        if (figure.decimals() > cell.unit().decimals()) {
            return refused(cell.unit().decimals() == 0 ? Refusal.NOT_WHOLE : Refusal.TOO_MANY_DECIMALS);
        }
        var tooLarge = !cell.isComputed() && figure.amount().precision() - figure.amount().scale() > MOST_DIGITS;
        return tooLarge ? refused(Refusal.TOO_LARGE) : new PrintedNumber(Optional.of(figure), Optional.empty());
    }

    /** Full-width digits and signs made half-width; ① and ³ stay what they are. */
    static String halfWidth(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().filter(each -> each != '\u200b' && each != '\ufeff').forEach(each -> plain.append((char) (each >= '！' && each <= '～' ? each - TO_HALF_WIDTH
                : each == '\u3000' || each == '\u00a0' ? ' ' : each)));
        return plain.toString();
    }

    private static PrintedNumber refused(Refusal why) {
        return new PrintedNumber(Optional.empty(), Optional.of(why));
    }
}
