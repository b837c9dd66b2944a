package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Samples;
import gouji.form.Form;
import gouji.report.Level;
import gouji.report.Office;
import gouji.report.Office.Contact;
import gouji.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 单位与前言. */
class OfficePageTest {

    private static final Contact PHONE = new Contact("", "", "0954-1234567", "");

    @TempDir
    private Path folder;

    @Test
    void theUsualPreambleTellsOnlyTheContactsThereAre() {
        stored("示例县人民政府办公室", PHONE);
        try (var window = open()) {
            window.fire("standardPreamble");
            window.until("it stands there", () -> window.page().editor().state().report().text(Form.PREAMBLE)
                    .endsWith("如对本报告有疑问，请与本机关联系（电话：0954-1234567）。"));
        }
    }

    @Test
    void aNameLeftBlankOrTooLongIsPutBackAndSaidAndTheContactIsKept() {
        stored("示例县人民政府办公室", Contact.NONE);
        try (var window = open()) {
            type(window, "officePhone", PHONE.phone());
            type(window, "officeName", " ");
            assertEquals(List.of("示例县人民政府办公室", "机关全称不能空着，仍用“示例县人民政府办公室”"),
                    List.of(text(window, "officeName"), window.text("message")));
            type(window, "officeName", "县".repeat(Office.NAME_LIMIT + 1));
            assertEquals(List.of("示例县人民政府办公室", "机关全称最多 200 字，仍用“示例县人民政府办公室”"),
                    List.of(text(window, "officeName"), window.text("message")));
        }
        assertEquals(List.of(office("示例县人民政府办公室", PHONE)), offices());
    }

    @Test
    void lookingAtAReportOfAnEarlierNameDoesNotGiveTheOfficeThatNameBack() {
        stored("示例县政府办公室", Contact.NONE);
        try (var window = open()) {
            assertEquals("示例县人民政府办公室", text(window, "officeName"));
            type(window, "officePhone", PHONE.phone());
        }
        assertEquals(List.of(office("示例县政府办公室", PHONE)), offices());
    }

    private static void type(RunningWindow window, String field, String text) {
        var node = (TextField) window.node(field);
        window.onScreen(() -> {
            node.requestFocus();
            node.setText(text);
            return true;
        });
        window.until("the field has the keys", node::isFocused);
        window.press(KeyCode.ENTER);
    }

    private static String text(RunningWindow window, String field) {
        return window.onScreen(() -> ((TextField) window.find(field).orElseThrow()).getText());
    }

    private static Office office(String name, Contact contact) {
        return new Office(Samples.zeros().head().office(), name, Level.COUNTY_OFFICE, contact);
    }

    /** A report made under the name of the samples, and what the office is called now. */
    private void stored(String name, Contact contact) {
        try (var store = Store.open(folder)) {
            store.save(office(name, contact));
            store.create(Samples.zeros(), false, Instant.parse("2024-01-10T02:00:00Z"));
        }
    }

    private List<Office> offices() {
        try (var store = Store.open(folder)) {
            return store.offices();
        }
    }

    private RunningWindow open() {
        var window = RunningWindow.open(folder, Optional.empty());
        window.fire("entry 2023");
        window.page();
        window.fire("section preamble");
        window.node("standardPreamble");
        return window;
    }
}
