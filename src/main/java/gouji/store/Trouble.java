package gouji.store;

/** What went wrong with the machine (故障) and not with her work: a sentence for people, and the one thing it speaks of. */
public interface Trouble {

    /** The key of its sentence in the bundle; its one argument is {@link #where()}. */
    String key();

    /** The report (office and year), the file or the folder it speaks of. */
    String where();
}
