package gouji.insert;

import gouji.check.Sheet;
import gouji.report.Office.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that returns every year (常用句), with blanks for what changes.
 *
 * @param conditions what the tables must say for it to be true
 */
public record StandingSentence(String title, List<Condition> conditions, List<Part> parts) {

    public StandingSentence {
        conditions = List.copyOf(conditions);
        parts = List.copyOf(parts);
    }

    /** The first condition the tables do not meet. */
    public Optional<Condition> against(Sheet sheet) {
        return conditions.stream().filter(condition -> condition.isAgainst(sheet)).findFirst();
    }

    /** The sentence with its blanks filled; one whose cell is blank, or that only she can fill, stays as 〔…〕. */
    public Filled filled(Sheet sheet, Contact contact) {
        var text = new StringBuilder();
        var told = new ArrayList<Filled.Told>();
        var left = new ArrayList<Filled.Left>();
        for (var part : parts) {
            var start = text.length();
            if (part instanceof Part.Words words) {
                text.append(words.words());
            } else if (part instanceof Part.OfCell of && sheet.read(of.cell()).isWhole()) {
                text.append(sheet.read(of.cell()).figure());
                told.add(new Filled.Told(start, text.length(), of.cell()));
            } else if (part instanceof Part.OfReport of && !known(of, sheet, contact).isEmpty()) {
                text.append(known(of, sheet, contact));
            } else {
                text.append('〔').append(name(part)).append('〕');
                left.add(new Filled.Left(start, text.length()));
            }
        }
        return new Filled(text.toString(), told, left);
    }

    private static String known(Part.OfReport part, Sheet sheet, Contact contact) {
        var head = sheet.report().head();
        return switch (part.what()) {
            case YEAR -> String.valueOf(head.year());
            case LAST_YEAR -> String.valueOf(head.year() - 1);
            case OFFICE -> head.officeName();
            case ADDRESS -> contact.address();
            case POSTCODE -> contact.postcode();
            case PHONE -> contact.phone();
            case EMAIL -> contact.email();
        };
    }

    private static String name(Part part) {
        return part instanceof Part.OfCell cell ? cell.name() : part instanceof Part.OfReport report ? report.name()
                : part instanceof Part.ByHand hand ? hand.name() : "";
    }
}
