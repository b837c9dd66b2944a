package gouji.ui;

import gouji.delivery.Recipient;
import gouji.store.Store;
import gouji.words.Language;
import gouji.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings as the store keeps them; what is missing or makes no sense is as on the first day. */
final class Settings {

    private static final String LANGUAGE = "language";
    private static final String DARK = "dark";
    private static final String FONT_SIZE = "fontSize";
    private static final String WHO = "who";
    private static final String EXPORT_FOLDER = "exportFolder";
    private static final String SECOND_COPIES = "secondCopies";
    private static final String RECIPIENT = "recipient";

    private final Store store;

    Settings(Store store) {
        this.store = store;
    }

    Look look(Optional<Language> overriding) {
        var language = overriding.or(() -> store.setting(LANGUAGE).flatMap(Language::of)).orElse(Language.CHINESE);
        var size = store.setting(FONT_SIZE).filter(text -> text.matches("[0-9]{1,2}")).map(Integer::valueOf).orElse(Look.NORMAL);
        return new Look(Words.in(language), store.setting(DARK).map("true"::equals).orElse(false), Look.NORMAL).withFontSize(size);
    }

    void keep(Look look) {
        store.setting(LANGUAGE, look.words().language().key());
        store.setting(DARK, String.valueOf(look.dark()));
        store.setting(FONT_SIZE, String.valueOf(look.fontSize()));
    }

    /** The name she gave for the journal, else her account. */
    String who() {
        return store.setting(WHO).filter(name -> !name.isBlank()).orElse(System.getProperty("user.name"));
    }

    void who(String name) {
        store.setting(WHO, name);
    }

    /** Where files were last put; at first her documents, or her home folder where there are none. */
    String exportFolder() {
        var home = Path.of(System.getProperty("user.home"));
        return store.setting(EXPORT_FOLDER).orElseGet(() -> Stream.of("Documents", "文档").map(home::resolve).filter(Files::isDirectory)
                .findFirst().orElse(home).toString());
    }

    void exportFolder(String folder) {
        store.setting(EXPORT_FOLDER, folder);
    }

    /** The folder on another disk for safety copies; empty where she wants none, nothing where she was not asked yet. */
    Optional<String> secondCopies() {
        return store.setting(SECOND_COPIES);
    }

    void secondCopies(String folder) {
        store.setting(SECOND_COPIES, folder);
    }

    /** For whom she last exported; at first for the department above. */
    Recipient recipient() {
        return store.setting(RECIPIENT).flatMap(Recipient::of).orElse(Recipient.SUPERIOR);
    }

    void recipient(Recipient recipient) {
        store.setting(RECIPIENT, recipient.key());
    }
}
