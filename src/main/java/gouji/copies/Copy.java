package gouji.copies;

import gouji.copies.CopyException.Reason;
import gouji.copies.Manifest.Held;
import gouji.copies.Manifest.Part;
import gouji.store.DataKey;
import gouji.store.Dossier;
import gouji.store.OfficeCard;
import gouji.store.PlainJson;
import gouji.store.StoreException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** A safety copy (备份), read with suspicion: every part is there and is what the manifest says, and nothing else is. */
public final class Copy {

    /** What one part may have, unpacked, in bytes: a report with ten thousand steps in its journal has less than a tenth. */
    private static final int LIMIT = 256 * 1024 * 1024;

    private final Path file;
    private final byte[] zip;
    private final Manifest manifest;

    private Copy(Path file, byte[] zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws CopyException where it cannot be read, is LOCKED by another key, is none, is newer than this program, or is not what was made */
    public static Copy open(Path file, Optional<DataKey> key) {
        try {
            return read(file, Envelope.open(file, Files.readAllBytes(file), key));
        } catch (IOException | OutOfMemoryError e) {
            throw new CopyException(Reason.UNREADABLE, file.toString(), e);
        }
    }

    /** What a copy says it holds, without proving it: for a list of many. @throws CopyException as {@link #open} */
    public static Manifest glance(Path file, Optional<DataKey> key) {
        if (Envelope.is(file)) {
            return open(file, key).manifest();
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var entry = zip.getEntry(Manifest.NAME);
            if (entry == null) {
                throw new CopyException(Reason.NOT_A_COPY, file.toString());
            }
            try (var in = zip.getInputStream(entry)) {
                return manifest(file, new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
    }

    private static Copy read(Path file, byte[] zip) throws IOException {
        var found = new TreeMap<String, Part>();
        var manifest = new HashMap<String, byte[]>();
        if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
            throw new CopyException(Reason.NOT_A_COPY, file.toString());
        }
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readNBytes(LIMIT);
                if (entry.getName().equals(Manifest.NAME)) {
                    manifest.put(Manifest.NAME, content);
                } else if (found.put(entry.getName(), new Part(entry.getName(), content.length, Copier.sha256(content))) != null) {
                    throw new CopyException(Reason.DAMAGED, file.toString());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
        if (manifest.isEmpty()) {
            throw new CopyException(found.containsKey(Copier.OFFICES) ? Reason.DAMAGED : Reason.NOT_A_COPY, file.toString());
        }
        var read = manifest(file, new String(manifest.get(Manifest.NAME), StandardCharsets.UTF_8));
        if (!new TreeSet<>(read.parts().stream().map(Part::toString).toList()).equals(new TreeSet<>(found.values().stream().map(Part::toString).toList()))) {
            throw new CopyException(Reason.DAMAGED, file.toString());
        }
        return new Copy(file, zip, read);
    }

    private static Manifest manifest(Path file, String json) {
        if (!json.startsWith("{\"format\":\"" + Manifest.FORMAT + "\",\"version\":")) {
            throw new CopyException(Reason.NOT_A_COPY, file.toString());
        }
        try {
            var version = json.replaceFirst("^.*?\"version\":([0-9]{1,6}),(?s:.*)$", "$1");
            if (Integer.parseInt(version) > Manifest.VERSION) {
                throw new CopyException(Reason.NEWER, file.toString());
            }
            return PlainJson.read(json, Manifest.class);
        } catch (IllegalArgumentException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
    }

    public Path file() {
        return file;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** A report with everything it had; @throws CopyException where it is not what was written */
    public Dossier dossier(Held held) {
        var dossier = read(held.part(), Dossier.class);
        try {
            dossier.report();
        } catch (StoreException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
        if (!dossier.id().equals(held.id()) || !dossier.hash().equals(held.hash())) {
            throw new CopyException(Reason.DAMAGED, file.toString());
        }
        return dossier;
    }

    /** The report of that id, if it holds one. */
    public Optional<Dossier> dossier(String id) {
        return manifest.reports().stream().filter(held -> held.id().equals(id)).findFirst().map(this::dossier);
    }

    /** All offices. */
    public List<OfficeCard> offices() {
        return List.of(read(Copier.OFFICES, OfficeCard[].class));
    }

    /** Her choices. */
    public Map<String, String> settings() {
        return Stream.of(read(Copier.SETTINGS, Copier.Setting[].class))
                .collect(Collectors.toUnmodifiableMap(Copier.Setting::name, Copier.Setting::content));
    }

    /** What she wrote herself (常用句, 词表), by the names of the files; nothing else is ever taken into a data folder. */
    public Map<String, byte[]> files() {
        var files = new HashMap<String, byte[]>();
        for (var name : Copies.HERS) {
            if (manifest.parts().stream().anyMatch(part -> part.name().equals(Copier.FILE + name))) {
                files.put(name, part(Copier.FILE + name));
            }
        }
        return Map.copyOf(files);
    }

    /**
     * A restore in memory: every report is rebuilt and has the hash it had, and its journal leads to it where it did.
     *
     * @throws CopyException with NOT_PROVED where it does not
     */
    Copy proved() {
        for (var held : manifest.reports()) {
            if (dossier(held).isJournalWhole() != held.journal()) {
                throw new CopyException(Reason.NOT_PROVED, file.toString());
            }
        }
        offices().forEach(OfficeCard::office);
        settings();
        return this;
    }

    private <T> T read(String name, Class<T> as) {
        try {
            return PlainJson.read(new String(part(name), StandardCharsets.UTF_8), as);
        } catch (IllegalArgumentException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
    }

    private byte[] part(String name) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readNBytes(LIMIT);
                }
            }
            throw new CopyException(Reason.DAMAGED, file.toString());
        } catch (IOException e) {
            throw new CopyException(Reason.DAMAGED, file.toString(), e);
        }
    }
}
