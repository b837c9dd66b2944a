package gouji.ui;

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

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
