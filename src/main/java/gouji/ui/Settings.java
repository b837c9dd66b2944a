package gouji.ui;

import gouji.store.Store;
import gouji.words.Language;
import gouji.words.Words;
import java.util.Optional;

/** The settings as the store keeps them; what is missing or makes no sense is as on the first day. */
final class Settings {

    private static final String LANGUAGE = "language";
    private static final String DARK = "dark";
    private static final String FONT_SIZE = "fontSize";
    private static final String WHO = "who";
    private static final String EXPORT_FOLDER = "exportFolder";

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

    /** Where files were last put; her home folder at first. */
    String exportFolder() {
        return store.setting(EXPORT_FOLDER).orElse(System.getProperty("user.home"));
    }

    void exportFolder(String folder) {
        store.setting(EXPORT_FOLDER, folder);
    }
}
