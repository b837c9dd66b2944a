package gouji.ui;

import gouji.delivery.Recipient;
import java.util.function.Supplier;

/** What she chose once and is offered again (上次的选择): kept in the settings, off the screen thread. */
final class Choices {

    private final Settings settings;
    private final Background background;
    private String who;
    private String exportFolder;
    private Recipient recipient;

    /** Reads them; waits for the disk. */
    Choices(Settings settings, Background background) {
        this.settings = settings;
        this.background = background;
        this.who = settings.who();
        this.exportFolder = settings.exportFolder();
        this.recipient = settings.recipient();
    }

    /** The name in the journal. */
    String who() {
        return who;
    }

    /** As the settings spell it, from when they have it. */
    void who(String name) {
        background.run(() -> {
            settings.who(name);
            return settings.who();
        }, kept -> who = kept);
    }

    String exportFolder() {
        return exportFolder;
    }

    void exportFolder(String folder) {
        if (!folder.equals(exportFolder)) {
            exportFolder = folder;
            keep(() -> {
                settings.exportFolder(folder);
                return folder;
            });
        }
    }

    Recipient recipient() {
        return recipient;
    }

    void recipient(Recipient chosen) {
        if (chosen != recipient) {
            recipient = chosen;
            keep(() -> {
                settings.recipient(chosen);
                return chosen;
            });
        }
    }

    void look(Look look) {
        keep(() -> {
            settings.keep(look);
            return look;
        });
    }

    private <T> void keep(Supplier<T> what) {
        background.run(what, done -> { });
    }
}
