package gouji.copies;

import gouji.copies.Manifest.Held;
import gouji.copies.Manifest.Part;
import gouji.store.Dossier;
import gouji.store.Entry;
import gouji.store.OfficeCard;
import gouji.store.PlainJson;
import gouji.store.Store;
import gouji.store.StoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes everything of a data folder as a zip of plain JSON, one report after the other, each as it stood at one moment. */
final class Copier {

    static final String OFFICES = "offices.json";
    static final String SETTINGS = "settings.json";
    /** Before the name of a file that she writes herself (常用句, 词表). */
    static final String FILE = "files/";

    /** A choice of hers. */
    record Setting(String name, String content) {
    }

    private final Store store;
    private final List<Path> files;
    private final List<Part> parts = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Dossier.Stand> stands = new ArrayList<>();

    /** @param files what she writes herself, where it is there */
    Copier(Store store, List<Path> files) {
        this.store = store;
        this.files = List.copyOf(files);
    }

    /** How far the reports in it had come. */
    List<Dossier.Stand> stands() {
        return List.copyOf(stands);
    }

    /** @throws IOException where the disk does not take it; @throws StoreException where the store cannot be read */
    Manifest write(OutputStream out, Why why, Instant at) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, OFFICES, PlainJson.of(store.offices().stream().map(OfficeCard::of).toList()));
            add(zip, SETTINGS, PlainJson.of(store.settings().entrySet().stream().map(each -> new Setting(each.getKey(), each.getValue())).toList()));
            for (var file : files) {
                if (Files.isRegularFile(file)) {
                    add(zip, FILE + file.getFileName(), Files.readAllBytes(file));
                }
            }
            for (var entry : store.entries()) {
                var dossier = store.dossier(entry.key());
                if (dossier.isPresent()) {
                    add(zip, entry, dossier.get());
                }
            }
            var manifest = new Manifest(Manifest.FORMAT, Manifest.VERSION,
                    Optional.ofNullable(Copier.class.getPackage().getImplementationVersion()).orElse(""), Store.SCHEMA, at.toString(), why.key(),
                    parts, held, missing);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(PlainJson.of(manifest).getBytes(StandardCharsets.UTF_8));
            return manifest;
        }
    }

    private void add(ZipOutputStream zip, Entry entry, Dossier dossier) throws IOException {
        try {
            var report = dossier.report();
            var head = report.head();
            var part = "reports/" + dossier.id() + ".json";
            held.add(new Held(part, dossier.id(), head.officeName(), head.year(), head.scope().key(), dossier.sample(), entry.binned().isPresent(),
                    dossier.changed(), dossier.hash(), report.figures().size(), report.texts().size(), dossier.isJournalWhole()));
            stands.add(dossier.stand());
            add(zip, part, PlainJson.of(dossier));
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.DAMAGED) {
                throw e;
            }
            missing.add(dossier.where());
        }
    }

    private void add(ZipOutputStream zip, String name, String text) throws IOException {
        add(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        parts.add(new Part(name, content.length, sha256(content)));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
