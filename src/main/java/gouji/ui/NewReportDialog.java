package gouji.ui;

import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.report.Scope;
import gouji.store.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

/** 新建报告: office, level, scope and year; where last year's is stored, the new one starts from it. */
final class NewReportDialog {

    private static final int FIRST_YEAR = 2008;

    /**
     * What she chose.
     *
     * @param lastYear the report it starts from, where there is one
     */
    record Choice(Office office, Scope scope, int year, Optional<Entry> lastYear) {
    }

    private final Look look;
    private final List<Office> offices;
    private final List<Entry> entries;
    private final ComboBox<String> name = new ComboBox<>();
    private final ChoiceBox<Level> level = new ChoiceBox<>(FXCollections.observableArrayList(Level.values()));
    private final ChoiceBox<Scope> scope = new ChoiceBox<>(FXCollections.observableArrayList(Scope.values()));
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Label hint = new Label();

    NewReportDialog(Look look, List<Office> offices, List<Entry> entries, LocalDate today) {
        this.look = look;
        this.offices = offices;
        this.entries = entries;
        name.getItems().setAll(offices.stream().map(Office::name).toList());
        name.setEditable(true);
        name.setId("newOffice");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPrefWidth(320 * look.scale());
        level.setConverter(new InWords<>(value -> look.say("level." + value.key())));
        level.setValue(Level.COUNTY_OFFICE);
        level.setId("newLevel");
        level.setMaxWidth(Double.MAX_VALUE);
        scope.setConverter(new InWords<>(value -> look.say("scope." + value.key())));
        scope.setValue(Scope.OWN);
        scope.setMaxWidth(Double.MAX_VALUE);
        year.getItems().setAll(IntStream.rangeClosed(FIRST_YEAR, today.getYear()).map(each -> today.getYear() + FIRST_YEAR - each)
                .boxed().toList());
        year.setValue(today.getYear() - 1);
        year.setId("newYear");
        year.setMaxWidth(Double.MAX_VALUE);
        hint.setWrapText(true);
        hint.setPrefWidth(400 * look.scale());
        hint.setMinHeight(Region.USE_PREF_SIZE);
        Ask.growWith(hint);
        hint.setId("newHint");
    }

    Optional<Choice> ask(Ask ask) {
        var grid = new Fields(look).row("office.name", name).row("office.level", level).row("new.scope", scope).row("new.year", year)
                .across(hint);
        var dialog = ask.dialog(look.say("new.title"), grid);
        var create = new ButtonType(look.say("new.create"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(create, new ButtonType(look.say("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Ask.button(dialog, create).setId("create");
        var validation = new ValidationSupport();
        validation.registerValidator(name, false, Validator.createPredicateValidator(
                called -> !isTooLong(), look.say("new.nameTooLong")));
        Runnable changed = () -> {
            name.setValue(name.getEditor().getText());
            hint.setText(hint());
            Ask.button(dialog, create).setDisable(name.getEditor().getText().isBlank() || existing().isPresent()
                    || isTooLong());
        };
        name.getEditor().textProperty().addListener(text -> {
            known().ifPresent(office -> level.setValue(office.level()));
            changed.run();
        });
        scope.valueProperty().addListener(value -> changed.run());
        year.valueProperty().addListener(value -> changed.run());
        if (!offices.isEmpty()) {
            name.getEditor().setText(offices.get(0).name());
        }
        changed.run();
        dialog.setOnShown(event -> Platform.runLater(name::requestFocus));
        return dialog.showAndWait().filter(create::equals).map(button -> choice());
    }

    private Choice choice() {
        var called = name.getEditor().getText().strip();
        var office = known().map(known -> new Office(known.id(), known.name(), level.getValue(), known.contact(), known.lengths()))
                .orElseGet(() -> new Office(UUID.randomUUID(), called, level.getValue(), Contact.NONE));
        return new Choice(office, scope.getValue(), year.getValue(), lastYear());
    }

    private Optional<Office> known() {
        return offices.stream().filter(office -> office.name().equals(name.getEditor().getText().strip())).findFirst();
    }

    private Optional<Entry> lastYear() {
        return find(year.getValue() - 1);
    }

    private Optional<Entry> existing() {
        return find(year.getValue());
    }

    private Optional<Entry> find(int wanted) {
        return known().flatMap(office -> entries.stream().filter(entry -> !entry.sample() && entry.binned().isEmpty()
                && entry.head().office().equals(office.id()) && entry.head().scope() == scope.getValue()
                && entry.head().year() == wanted).findFirst());
    }

    private boolean isTooLong() {
        return name.getEditor().getText().strip().length() > Office.NAME_LIMIT;
    }

    private String hint() {
        if (isTooLong()) {
            return look.say("new.nameTooLong");
        }
        if (existing().isPresent()) {
            return look.say("new.exists", year.getValue());
        }
        return lastYear().isPresent() ? look.say("new.fromLastYear", year.getValue() - 1) : look.say("new.blank");
    }
}
