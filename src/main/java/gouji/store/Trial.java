package gouji.store;

import gouji.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes the tables of a duplicate first (试升级): what goes wrong goes wrong there, and a safety copy can be made of it. */
final class Trial {

    private static final String FOLDER = "upgrade-trial";

    private Trial() {
    }

    /** @throws StoreException where the duplicate cannot be made or changed; nothing else was touched */
    static void run(Path folder, Optional<DataKey> key, Consumer<Store> then) {
        var trial = folder.resolve(FOLDER);
        try {
            delete(trial);
            Files.createDirectory(trial, DataFolder.only(folder, "rwx------"));
            Files.copy(folder.resolve("gouji.mv.db"), trial.resolve("gouji.mv.db"));
            if (key.isPresent()) {
                Files.copy(folder.resolve(DataKey.FILE), trial.resolve(DataKey.FILE));
            }
            try (var store = Store.upgraded(Database.open(trial, key))) {
                then.accept(store);
            }
            delete(trial);
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITTEN, trial.toString(), e);
        }
    }

    private static void delete(Path trial) throws IOException {
        if (Files.isDirectory(trial)) {
            try (var files = Files.list(trial)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(trial);
        }
    }
}
