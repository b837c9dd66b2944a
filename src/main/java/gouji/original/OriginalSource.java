package gouji.original;

/**
 * Reads files of some kinds (读一类文件). One that runs in a process of its own may throw on a broken file: there it counts as damaged.
 */
@FunctionalInterface
public interface OriginalSource {

    /** @param content the whole file, of a kind this source reads and no larger than {@link Originals#SIZE_LIMIT} */
    Opened read(byte[] content);
}
