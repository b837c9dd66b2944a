package gouji.ui;

/** Angle brackets (尖括号): websites take those of ASCII for markup and swallow what stands between them. */
final class Brackets {

    private Brackets() {
    }

    /** The text with those of Chinese; as long as it was. */
    static String mended(String text) {
        return text.replace('<', '〈').replace('>', '〉');
    }
}
