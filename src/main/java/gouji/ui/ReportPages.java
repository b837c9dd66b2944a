package gouji.ui;

import gouji.compare.Row;
import gouji.compare.TwoYears;
import gouji.edit.Editor;
import gouji.form.Form;
import gouji.form.Section;
import gouji.report.Office;
import gouji.report.Position;
import gouji.words.FindingSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of an open report, by the key of what they show: office and preamble, the sections, the facts, the two years. */
final class ReportPages implements Middle.Pages {

    private final Editor editor;
    private final Look look;
    private final StatusLine status;
    private final Background background;
    private final AroundReport around;
    private final Runnable find;
    private final Runnable zero;
    private final EndOfTable end;
    private Office office;

    /**
     * @param find opens find and replace
     * @param zero the command 本年未收到申请
     * @param end  what Enter does behind the last cell
     */
    ReportPages(Editor editor, Office office, Look look, StatusLine status, Background background, AroundReport around, Runnable find,
                Runnable zero, EndOfTable end) {
        this.editor = editor;
        this.office = office;
        this.look = look;
        this.status = status;
        this.background = background;
        this.around = around;
        this.find = find;
        this.zero = zero;
        this.end = end;
    }

    /** How the office is reached, as she has given it last. */
    Office.Contact contact() {
        return office.contact();
    }

    @Override
    public Page page(String key, Middle middle) {
        if (key.equals(YearsPage.PLACE)) {
            return new YearsPage(editor, look, status::say, new AroundYears(middle));
        }
        return key.equals(FactsPage.PLACE) ? new FactsPage(editor, look, status::say, place -> middle.go(TextPanel.span(place)))
                : editor.form().section(key).map(section -> page(section, middle)).orElseGet(() ->
                        new OfficePage(editor, office, look, status::say, background, find, this::keep));
    }

    private Page page(Section section, Middle middle) {
        if (section.isText()) {
            return new TextPage(editor, section, office.length(section.key()), look, status::say, background, find);
        }
        var table = new TablePage(editor, section, look, status::say, background, Optional.of(zero), () -> end.reached(section, middle));
        table.grid().current().addListener((property, old, cell) -> middle.moved());
        table.grid().selection().addListener((property, old, block) -> status.selection(block.stream().flatMap(List::stream)
                .map(editor.state().sheet()::read).toList()));
        return table;
    }

    /** The key of the page so many behind that one; none beyond the last and the first. */
    Optional<String> beside(String key, int by) {
        var keys = new ArrayList<String>(List.of(Form.PREAMBLE));
        editor.form().sections().forEach(section -> keys.add(section.key()));
        keys.add(FactsPage.PLACE);
        keys.add(YearsPage.PLACE);
        var next = keys.indexOf(key) + by;
        return next >= 0 && next < keys.size() ? Optional.of(keys.get(next)) : Optional.empty();
    }

    /** What a place is called. */
    String name(Position position) {
        var section = editor.form().section(position.section()).map(Section::shortTitle)
                .orElse(look.say(switch (position.section()) {
                    case FactsPage.PLACE -> "facts.page";
                    case YearsPage.PLACE -> "years.page";
                    default -> "section.preamble";
                }));
        return position.cell().map(cell -> section + "　" + new FindingSentence(look.words(), editor.state().sheet()).name(cell))
                .orElse(section);
    }

    private void keep(Office changed) {
        office = changed;
        around.keep(changed);
    }

    /** What the page of two years asks for. */
    private final class AroundYears implements YearsPage.Around {

        private final Middle middle;

        AroundYears(Middle middle) {
            this.middle = middle;
        }

        @Override
        public void go(Row row) {
            row.cell().ifPresentOrElse(middle::go, () -> middle.go(Position.of(FactsPage.PLACE)));
        }

        @Override
        public void moved() {
            middle.moved();
        }

        @Override
        public void print(TwoYears years, boolean isPart) {
            around.print(years, isPart);
        }

        @Override
        public void close() {
            middle.settled(around::close);
        }
    }
}
