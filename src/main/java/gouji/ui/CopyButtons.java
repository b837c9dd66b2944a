package gouji.ui;

import gouji.check.Sheet;
import gouji.delivery.Recipient;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The whole report on the clipboard, for those who paste it (复制到网站、复制源码、复制全文); each where its recipient is chosen. */
final class CopyButtons extends HBox {

    private final Look look;
    private final Sheet sheet;
    private final Consumer<String> said;
    private final List<Button> website;
    private final Button office;

    /** @param said is told what is on the clipboard now */
    CopyButtons(Look look, Sheet sheet, Consumer<String> said) {
        super(8);
        this.look = look;
        this.sheet = sheet;
        this.said = said;
        this.website = List.of(button("delivery.website", "copyWebsite", ReportClipboard::forWebsite),
                button("delivery.source", "copySource", ReportClipboard::sourceForWebsite));
        this.office = button("delivery.office", "copyOffice", ReportClipboard::forOffice);
        getChildren().addAll(website);
        getChildren().add(office);
        managedProperty().bind(visibleProperty());
    }

    /** @param draft whether it may not leave unmarked: then nothing can be copied */
    void offer(Recipient recipient, boolean draft) {
        website.forEach(button -> button.setVisible(recipient == Recipient.WEBSITE));
        office.setVisible(recipient == Recipient.OFFICE);
        setVisible(!draft && (recipient == Recipient.WEBSITE || recipient == Recipient.OFFICE));
    }

    /** What puts a sheet on the clipboard and says so. */
    private interface Copy {

        String of(ReportClipboard clipboard, Sheet sheet);
    }

    private Button button(String key, String id, Copy copy) {
        var button = new Button(look.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> said.accept(copy.of(new ReportClipboard(look), sheet)));
        return button;
    }
}
