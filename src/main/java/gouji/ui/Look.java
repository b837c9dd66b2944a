package gouji.ui;

import gouji.store.Trouble;
import gouji.words.Words;

/**
 * How the window looks and speaks.
 *
 * @param fontSize of ordinary text, in px
 */
record Look(Words words, boolean dark, int fontSize) {

    static final int SMALLEST = 11;
    static final int NORMAL = 13;
    static final int LARGEST = 32;

    /** How many times larger than at the normal font size. */
    double scale() {
        return (double) fontSize / NORMAL;
    }

    Look withFontSize(int size) {
        return new Look(words, dark, Math.max(SMALLEST, Math.min(LARGEST, size)));
    }

    /** What went wrong, as a sentence. */
    String tell(Throwable failure) {
        return failure instanceof Trouble trouble ? say(trouble.key(), trouble.where()) : say("failed.unexpected", failure.getClass().getSimpleName());
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
