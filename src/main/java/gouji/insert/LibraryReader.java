package gouji.insert;

import gouji.form.CellRef;
import gouji.form.Form;
import gouji.insert.StandingSentences.Fault;
import gouji.insert.StandingSentences.Read;
import gouji.insert.StandingSentences.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a library of standing sentences, a plain text: a title in 【 】, behind it what the tables must say, below it the sentence with
 * its blanks in 〔 〕. {@code -【…】} takes a sentence out; lines that begin with # say nothing. A year alone, 〔2021〕, is no blank.
 */
public final class LibraryReader {

    private static final Pattern TITLE = Pattern.compile("【([^【】]*)】(.*)");
    private static final Pattern REMOVED = Pattern.compile("[-－]\\s*【?([^【】]*)】?");
    private static final Pattern CONDITION = Pattern.compile("(.+?)\\s*([=＝>＞])\\s*[0０]");
    private static final Pattern YEAR = Pattern.compile("[0-9０-９]{2,4}");
    private static final Pattern BY_HAND = Pattern.compile("填[写:：\\s　]\\s*(.+)");
    private static final int SHOWN = 30;

    private final CellNames cells;
    private final Map<String, StandingSentence> sentences = new LinkedHashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<Begun> begun = Optional.empty();

    /** A sentence whose lines are still being read. */
    private record Begun(int line, String title, List<Condition> conditions, List<Part> parts) {
    }

    private LibraryReader(Form form) {
        this.cells = new CellNames(form);
    }

    /** That library and what a text adds to it; where both have a title, the text's sentence counts. Cells are those of that form. */
    public static Read read(StandingSentences known, String text, Form form) {
        var reader = new LibraryReader(form);
        known.sentences().forEach(sentence -> reader.sentences.put(sentence.title(), sentence));
        var lines = text.replace("\uFEFF", "").split("\r\n|[\r\n]", -1);
        for (var at = 0; at < lines.length; at++) {
            reader.line(at + 1, lines[at].strip());
        }
        reader.end();
        return new Read(new StandingSentences(List.copyOf(reader.sentences.values())), reader.faults);
    }

    private void line(int number, String line) {
        var title = TITLE.matcher(line);
        var removed = REMOVED.matcher(line);
        if (line.isEmpty() || line.startsWith("#") || line.startsWith("＃")) {
            return;
        } else if (removed.matches()) {
            end();
            sentences.remove(removed.group(1).strip());
        } else if (title.matches()) {
            end();
            begin(number, title.group(1).strip(), title.group(2).strip());
        } else if (begun.isPresent()) {
            sentence(number, line, begun.get());
        } else {
            fault(number, line, Why.NO_TITLE);
        }
    }

    private void begin(int number, String title, String conditions) {
        begun = Optional.of(new Begun(number, title, new ArrayList<>(), new ArrayList<>()));
        if (title.isEmpty()) {
            fault(number, "【】", Why.NO_TITLE);
        } else if (!titles.add(title)) {
            fault(number, title, Why.TITLE_TWICE);
        }
        for (var condition : conditions.split("[；;，,]")) {
            condition(number, condition.strip());
        }
    }

    private void condition(int number, String words) {
        if (words.isEmpty()) {
            return;
        }
        var said = CONDITION.matcher(words);
        var cell = said.matches() ? cells.find(said.group(1)) : Optional.<CellRef>empty();
        if (cell.isEmpty()) {
            fault(number, words, Why.UNKNOWN_CONDITION);
        } else {
            begun.orElseThrow().conditions().add(new Condition(cell.get(), said.group(1).strip(), "=＝".contains(said.group(2))));
        }
    }

    private void sentence(int number, String line, Begun into) {
        if (!into.parts().isEmpty()) {
            into.parts().add(new Part.Words("\n"));
        }
        var at = 0;
        while (at < line.length()) {
            var opens = line.indexOf('〔', at);
            if (opens < 0) {
                into.parts().add(new Part.Words(line.substring(at)));
                return;
            }
            var closes = line.indexOf('〕', opens);
            if (closes < 0) {
                fault(number, line.substring(opens), Why.NOT_CLOSED);
                into.parts().add(new Part.Words(line.substring(at)));
                return;
            }
            if (opens > at) {
                into.parts().add(new Part.Words(line.substring(at, opens)));
            }
            into.parts().add(blank(number, line.substring(opens + 1, closes).strip()));
            at = closes + 1;
        }
    }

    private Part blank(int number, String name) {
        var byHand = BY_HAND.matcher(name);
        if (YEAR.matcher(name).matches()) {
            return new Part.Words("〔" + name + "〕");
        } else if (byHand.matches()) {
            return new Part.ByHand(byHand.group(1).strip());
        }
        for (var known : Part.Known.values()) {
            if (known.label().equals(name)) {
                return new Part.OfReport(known, name);
            }
        }
        var cell = cells.find(name);
        if (cell.isEmpty()) {
            fault(number, "〔" + name + "〕", Why.UNKNOWN_NAME);
            return new Part.ByHand(name);
        }
        return new Part.OfCell(cell.get(), name);
    }

    /** Ends the sentence that is being read. */
    private void end() {
        begun.ifPresent(ended -> {
            begun = Optional.empty();
            if (ended.parts().isEmpty()) {
                fault(ended.line(), ended.title(), Why.NO_SENTENCE);
            } else if (length(ended.parts()) > StandingSentences.LONGEST_SENTENCE) {
                fault(ended.line(), ended.title(), Why.TOO_LONG);
            } else if (sentences.size() >= StandingSentences.MOST_SENTENCES && !sentences.containsKey(ended.title())) {
                fault(ended.line(), ended.title(), Why.TOO_MANY);
            } else {
                sentences.put(ended.title(), new StandingSentence(ended.title(), ended.conditions(), ended.parts()));
            }
        });
    }

    private static int length(List<Part> parts) {
        return parts.stream().mapToInt(part -> part instanceof Part.Words words ? words.words().length() : 1).sum();
    }

    private void fault(int line, String words, Why why) {
        faults.add(new Fault(line, words.substring(0, Math.min(words.length(), SHOWN)), why));
    }
}
