package gouji.intake;

import gouji.form.Form;
import gouji.form.LabelText;
import gouji.form.Section;
import gouji.intake.LineTables.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The lines of an original by the section they stand in (分部), told by headings whose words are those of the form as nearly as offices
 * write them.
 *
 * @param before    the lines before the first heading
 * @param chapters  what follows each heading, in reading order
 */
record Chapters(List<SourceLine> before, List<Chapter> chapters) {

    /** With the number of the form this part of the letters is enough, with another one that. */
    private static final double ALIKE = 0.5;
    private static final double NEARLY_THE_SAME = 0.8;
    private static final int LONGER = 14;
    private static final int FEWEST_OF_CONTENTS = 4;
    private static final String NUMBERS = "一二三四五六";
    private static final String NUMBER_ENDS = "、，,.．:：";

    /**
     * A section and its lines.
     *
     * @param heading as it stands there
     */
    record Chapter(Section section, SourceLine heading, List<SourceLine> lines) {
    }

    /** @param lines in reading order, none of them blank */
    static Chapters of(Form form, List<SourceLine> lines) {
        var before = new ArrayList<SourceLine>();
        var chapters = new ArrayList<Chapter>();
        for (var line : lines) {
            var at = line.passage();
            var source = line;
            var split = headed(form, line.text());
            var section = split.isPresent() ? split.map(Headed::section) : heading(form, line.text()).or(() -> implied(form, line.text(), chapters));
            if (section.isPresent()) {
                chapters.add(new Chapter(section.get(), source, new ArrayList<>()));
                var isBody = split.map(headed -> !headed.rest().isBlank()).orElse(false);
                if (isBody || split.isEmpty() && heading(form, line.text()).isEmpty()) {
                    chapters.get(chapters.size() - 1).lines().add(new SourceLine(at, split.map(Headed::rest).orElse(line.text())));
                }
            } else {
                (chapters.isEmpty() ? before : chapters.get(chapters.size() - 1).lines()).add(source);
            }
        }
        return withoutContents(before, chapters);
    }

    /** A heading and the words behind it in the same line. */
    private record Headed(Section section, String rest) {
    }

    /** A list of contents has the headings without anything under them, and all of them come again. */
    private static Chapters withoutContents(List<SourceLine> before, List<Chapter> chapters) {
        var listed = 0;
        while (listed < chapters.size() && (listed == 0 || chapters.get(listed - 1).lines().isEmpty())) {
            listed++;
        }
        var later = chapters.subList(listed, chapters.size()).stream().map(each -> each.section().key()).collect(Collectors.toSet());
        var contents = chapters.subList(0, listed);
        if (listed < FEWEST_OF_CONTENTS || !contents.stream().allMatch(each -> later.contains(each.section().key()))) {
            return new Chapters(before, chapters);
        }
        var all = new ArrayList<>(before);
        contents.forEach(each -> {
            all.add(each.heading());
            all.addAll(each.lines());
        });
        return new Chapters(all, chapters.subList(listed, chapters.size()));
    }

    /** The section a line is the heading of. */
    static Optional<Section> heading(Form form, String line) {
        var words = line.replaceAll("[\\s\u3000\u00a0]", "").replaceAll("[…·.。：:]*[0-9]*$", "");
        var number = words.length() > 1 && NUMBER_ENDS.indexOf(words.charAt(1)) >= 0 ? NUMBERS.indexOf(words.charAt(0)) : -1;
        var letters = LabelText.of(words).core();
        if (words.isEmpty() || words.indexOf('。') >= 0 || words.indexOf('；') >= 0) {
            return Optional.empty();
        }
        var best = OptionalInt.empty();
        var highest = 0.0;
        for (var at = 0; at < form.sections().size(); at++) {
            var title = LabelText.of(form.sections().get(at).title()).core();
            var alike = 2.0 * LabelText.common(title, letters) / (title.length() + letters.length());
            var isAlike = letters.equals(title) || letters.length() <= title.length() + LONGER && number >= 0
                    && (alike >= NEARLY_THE_SAME || number == at && (alike >= ALIKE || letters.contains(title)));
            if (isAlike && alike > highest) {
                highest = alike;
                best = OptionalInt.of(at);
            }
        }
        return best.isPresent() ? Optional.of(form.sections().get(best.getAsInt())) : Optional.empty();
    }

    /** A line that begins with the whole heading of a section and goes on. */
    private static Optional<Headed> headed(Form form, String line) {
        for (var section : form.sections()) {
            var title = section.title().replaceAll("[^\\p{L}\\p{N}]", "");
            var at = 0;
            var letter = 0;
            while (at < line.length() && letter < title.length() && (line.charAt(at) == title.charAt(letter) || !Character.isLetterOrDigit(line.charAt(at)))) {
                letter += line.charAt(at) == title.charAt(letter) ? 1 : 0;
                at++;
            }
            if (letter == title.length()) {
                return Optional.of(new Headed(section, line.substring(at).replaceFirst("^[\\s\u3000\u00a0：:。]+", "")));
            }
        }
        return Optional.empty();
    }

    /** The first table of a section stands there without its heading. */
    private static Optional<Section> implied(Form form, String line, List<Chapter> chapters) {
        var words = LabelText.of(line);
        var current = chapters.isEmpty() ? Optional.<Section>empty() : Optional.of(chapters.get(chapters.size() - 1).section());
        return form.sections().stream().filter(section -> !section.isText() && !current.equals(Optional.of(section)))
                .filter(section -> current.map(Section::isText).orElse(true))
                .filter(section -> section.tables().stream().anyMatch(table -> isFirstLine(words, table.title()) || isFirstLine(words, table.corner())))
                .findFirst();
    }

    private static boolean isFirstLine(LabelText words, String official) {
        return official.length() > 8 && words.core().equals(LabelText.of(official).core());
    }

    /** The keys of the sections whose headings were found, in reading order. */
    List<String> keys() {
        return List.copyOf(chapters.stream().map(each -> each.section().key()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
