package gouji.delivery;

import gouji.check.Case;
import gouji.document.Dress;
import gouji.formats.Format;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be delivered and where (导出要求).
 *
 * @param subject the report as it was checked
 * @param dress   of its documents: final, or a draft
 * @param name    of the files, without their ending
 * @param pack    name of the folder or zip they lie in, another for each recipient, so that no two manifests meet
 * @param formats at least one
 * @param folder  where the file, or the folder or zip of them, is put
 * @param zip     whether all of it is packed into one file
 * @param at      local time that stands in the manifest
 */
public record Order(Case subject, Dress dress, String name, String pack, List<Format> formats, Path folder, boolean zip, LocalDateTime at) {

    /** @throws IllegalArgumentException where a draft would leave as the upload file, or a sample as a real report */
    public Order {
        formats = List.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("nothing to deliver");
        } else if (dress.draft().isPresent() && !formats.stream().allMatch(Recipient::mayBeDraft)) {
            throw new IllegalArgumentException("no draft as " + formats);
        } else if (dress.sample() && dress.draft().isEmpty()) {
            throw new IllegalArgumentException("a sample is no real report");
        }
    }

    /** Whether it is the report itself and no draft. */
    public boolean isFinal() {
        return dress.draft().isEmpty();
    }

    /** What is put into the folder: one file, a zip, or a folder of files. */
    public Path place() {
        return folder.resolve(zip ? pack + ".zip" : isFolder() ? pack : name + formats.get(0).ending());
    }

    /** The names of the files, in order, with that of the manifest where there is one. */
    public List<String> names() {
        var names = new ArrayList<>(formats.stream().map(format -> name + format.ending()).toList());
        if (zip || isFolder()) {
            names.add(Manifest.NAME);
        }
        return names;
    }

    boolean isFolder() {
        return !zip && formats.size() > 1;
    }
}
