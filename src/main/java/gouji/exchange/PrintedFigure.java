package gouji.exchange;

import gouji.form.Cell;
import gouji.report.Figure;
import gouji.report.Refusal;
import gouji.report.Typed;
import gouji.report.Unread;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure as a file prints it: read, or left unread with the reason. Files are stricter than fingers: no groups, no full-width
 * digits, no leading zeros. Totals are read without the limit of twelve digits, since sums have none.
 */
record PrintedFigure(Optional<Figure> figure, Optional<Unread> unread) {

    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?");

    static PrintedFigure read(String printed, Cell cell) {
        if (!NUMBER.matcher(printed).matches()) {
            var typed = Typed.read(printed, cell.unit());
            return unread(printed, typed instanceof Typed.Refused refused ? refused.why() : Refusal.NOT_A_NUMBER);
        }
        var figure = new Figure(new BigDecimal(printed));
        if (figure.decimals() > cell.unit().decimals()) {
            return unread(printed, cell.unit().decimals() == 0 ? Refusal.NOT_WHOLE : Refusal.TOO_MANY_DECIMALS);
        }
        return cell.isComputed() || figure.amount().precision() - figure.amount().scale() <= 12
                ? new PrintedFigure(Optional.of(figure), Optional.empty()) : unread(printed, Refusal.TOO_LARGE);
    }

    private static PrintedFigure unread(String printed, Refusal why) {
        return new PrintedFigure(Optional.empty(), Optional.of(new Unread(printed, why)));
    }
}
