package gouji.document;

/** What became of words between two drafts (花脸). */
public enum Fate {
    KEPT(""),
    /** Was there and is no more; printed struck. */
    STRUCK("del"),
    /** Was not there; printed underlined. */
    INSERTED("ins");

    private final String element;

    Fate(String element) {
        this.element = element;
    }

    /** Text as XHTML, marked as this fate is. */
    String html(String text) {
        return element.isEmpty() || text.isEmpty() ? Markup.escaped(text) : "<" + element + ">" + Markup.escaped(text) + "</" + element + ">";
    }
}
