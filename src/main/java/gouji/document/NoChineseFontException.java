package gouji.document;

import gouji.words.Words;

/** This machine has no Chinese font (中文字体) that can be embedded; nothing was written. */
public final class NoChineseFontException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The Debian packages that make the document look as it should. */
    private static final String PACKAGES = "fonts-lxgw-wenkai fonts-wqy-zenhei";

    NoChineseFontException() {
        super("no Chinese font with TrueType outlines");
    }

    /** What to tell her, with the packages to install. */
    public String sentence(Words words) {
        return words.say("document.noFont", PACKAGES);
    }
}
