package gouji.words;

import gouji.check.Sheet;
import gouji.form.Form;
import gouji.form.Rule;
import gouji.form.Section;
import gouji.report.Acceptance;
import gouji.report.Addend;
import gouji.report.Change;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Margin;
import gouji.report.Marks;
import gouji.report.TextDifference;
import gouji.report.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a change touched, what was there and what became of it; of long texts only the part that differs. */
public record ChangeSentence(Words words, Sheet sheet) {

    /** How many characters of an unchanged text stand on either side of the part that differs. */
    private static final int AROUND = 8;
    private static final int LONGEST = 48;

    /** Where it was: the cell as people name it, the part of the report, or what else there is. */
    public String name(Change change) {
        if (change instanceof Change.AtCell at) {
            var cell = sheet.form().find(at.cell()).map(known -> new FindingSentence(words, sheet).name(known.ref()))
                    .orElse(at.cell().toString());
            return change instanceof Change.OfControl ? words.say("history.control", cell)
                    : change instanceof Change.OfMargin ? words.say("history.margin", cell) : cell;
        } else if (change instanceof Change.OfText text) {
            return text(text.key());
        } else if (change instanceof Change.OfMarks marks) {
            return words.say("history.marks", text(marks.key()));
        }
        return words.say(change instanceof Change.OfHead ? "history.head" : change instanceof Change.OfFacts ? "history.facts" : "history.accepted");
    }

    private String text(String key) {
        return sheet.form().section(key).map(Section::shortTitle)
                .orElseGet(() -> key.equals(Form.PREAMBLE) ? words.say("office.preamble") : key);
    }

    /** Whether there is anything to say of it: marks that only went along with their text are not worth a line. */
    public static boolean isTold(Change change) {
        return !(change instanceof Change.OfMarks marks) || marks.from().unrevised().count() != marks.to().unrevised().count();
    }

    public String before(Change change) {
        return sides(change).from();
    }

    public String after(Change change) {
        return sides(change).to();
    }

    private record Sides(String from, String to) {
    }

    private Sides sides(Change change) {
        if (change instanceof Change.OfFigure figure) {
            return new Sides(of(figure.from()), of(figure.to()));
        } else if (change instanceof Change.OfControl control) {
            return new Sides(of(control.from()), of(control.to()));
        } else if (change instanceof Change.OfText text) {
            var difference = TextDifference.between(text.from(), text.to());
            return new Sides(excerpt(text.from(), difference.at(), difference.before().length()),
                    excerpt(text.to(), difference.at(), difference.after().length()));
        } else if (change instanceof Change.OfMargin margin) {
            return differing(of(margin.from()), of(margin.to()));
        } else if (change instanceof Change.OfHead head) {
            return differing(of(head.from()), of(head.to()));
        } else if (change instanceof Change.OfMarks marks) {
            return new Sides(of(marks.from()), of(marks.to()));
        } else if (change instanceof Change.OfFacts facts) {
            return differing(facts(facts.from()), facts(facts.to()));
        }
        var accepted = (Change.OfAcceptances) change;
        return differing(of(accepted.from()), of(accepted.to()));
    }

    private Sides differing(List<String> from, List<String> to) {
        return new Sides(joined(from, to), joined(to, from));
    }

    private String joined(List<String> parts, List<String> others) {
        var own = new ArrayList<>(parts);
        own.removeAll(others);
        return own.isEmpty() ? words.say("history.blank") : String.join("；", own);
    }

    private String of(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElseGet(() -> words.say("history.blank"));
    }

    private String of(Marks marks) {
        return words.say("history.unrevised", marks.unrevised().count());
    }

    private static List<String> facts(List<TextFact> facts) {
        return facts.stream().map(fact -> fact.matter() + " " + fact.value() + " " + fact.unit()).toList();
    }

    private static String of(Addend addend) {
        return addend.name().isBlank() ? addend.figure().toString() : addend.name() + " " + addend.figure();
    }

    private List<String> of(Margin margin) {
        var parts = new ArrayList<String>();
        if (!margin.addends().isEmpty()) {
            parts.add(words.say("history.addends", margin.addends().stream().map(ChangeSentence::of).collect(Collectors.joining(" + "))));
        }
        if (!margin.source().isEmpty()) {
            parts.add(words.say("history.source", shortened(margin.source())));
        }
        if (!margin.note().isEmpty()) {
            parts.add(words.say("history.note", shortened(margin.note())));
        }
        if (margin.carried()) {
            parts.add(words.say("history.carried"));
        }
        if (margin.toCheck()) {
            parts.add(words.say("mark.spoken.TO_CHECK"));
        }
        return parts;
    }

    private List<String> of(Head head) {
        return List.of(head.officeName(), words.say("level." + head.level().key()), words.say("scope." + head.scope().key()),
                Integer.toString(head.year()));
    }

    private List<String> of(List<Acceptance> accepted) {
        return accepted.stream().map(each -> each.isIgnored() ? words.say("history.ignored", spokenOf(each))
                : words.say("history.explained", spokenOf(each), shortened(each.reason()))).toList();
    }

    /** What a decision is about: the first cell it speaks of, else its rule. */
    private String spokenOf(Acceptance acceptance) {
        return acceptance.cells().stream().findFirst().flatMap(sheet.form()::find)
                .map(cell -> new FindingSentence(words, sheet).name(cell.ref()))
                .or(() -> sheet.form().rules().stream().map(Rule::about).filter(rule -> rule.id().equals(acceptance.rule()))
                        .findFirst().map(Rule.About::label)).orElse(acceptance.rule());
    }

    /** The part that differs between the words around it; the whole text where it is short. */
    private String excerpt(String text, int at, int length) {
        if (text.isBlank()) {
            return words.say("history.blank");
        } else if (text.length() <= LONGEST) {
            return inOneLine(text);
        }
        var start = boundary(text, Math.max(0, at - AROUND));
        var end = boundary(text, Math.min(text.length(), at + length + AROUND));
        var part = length == 0 ? "" : "【" + shortened(text.substring(at, at + length)) + "】";
        return (start > 0 ? "…" : "") + inOneLine(text.substring(start, at)) + part
                + inOneLine(text.substring(at + length, Math.max(end, at + length))) + (end < text.length() ? "…" : "");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return inOneLine(text);
        }
        return inOneLine(text.substring(0, boundary(text, LONGEST / 2))) + "……"
                + inOneLine(text.substring(boundary(text, text.length() - LONGEST / 2)));
    }

    /** Never between the halves of one character. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
