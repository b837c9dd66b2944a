package gouji.ui;

import gouji.copies.Copy;
import gouji.copies.CopyException;
import gouji.copies.Manifest;
import gouji.copies.Shelf.Shelved;
import gouji.store.DataKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A safety copy in the list: when and what for, what it holds, or why it cannot be used.
 *
 * @param wrong the sentence, where it cannot be used
 */
record CopyLine(Path file, String title, String detail, Optional<String> wrong) {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static CopyLine of(Look look, Shelved shelved, Optional<DataKey> key) {
        return of(look, shelved.file(), look.say("copies.line", TIME.format(shelved.at()), look.say("copies.why." + shelved.why().key())), shelved.size(), key);
    }

    /** One she opened herself, from anywhere. */
    static CopyLine of(Look look, Path file, long size, Optional<DataKey> key) {
        return of(look, file, file.getFileName().toString(), size, key);
    }

    static String when(String time) {
        return TIME.format(Instant.parse(time).atZone(ZoneId.systemDefault()));
    }

    private static CopyLine of(Look look, Path file, String title, long size, Optional<DataKey> key) {
        try {
            var manifest = Copy.glance(file, key);
            return new CopyLine(file, title, look.say("copies.detail", manifest.reports().size(), held(manifest), (size + 1023) / 1024), Optional.empty());
        } catch (CopyException e) {
            return new CopyLine(file, title, "", Optional.of(look.tell(e)));
        }
    }

    /** Each office once, with its years. */
    private static String held(Manifest manifest) {
        return manifest.reports().stream().collect(Collectors.groupingBy(Manifest.Held::office, TreeMap::new,
                Collectors.mapping(held -> Integer.toString(held.year()), Collectors.toCollection(TreeSet::new)))).entrySet().stream()
                .map(office -> office.getKey() + " " + String.join("、", office.getValue())).collect(Collectors.joining("；"));
    }
}
