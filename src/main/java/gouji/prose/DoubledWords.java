package gouji.prose;

/**
 * R34: words that stand twice in a row (衍字). Chinese doubles many words rightly, 常常 and 一步一步, and the end of one word is often
 * the beginning of the next, 参与与监督 and 推进推进会; so single characters are only those that never stand twice, and what
 * may go on as another word is let be.
 */
record DoubledWords() implements TextRule {

    private static final int LONGEST = 12;

    /** Characters that never stand twice, but for the neighbours below. */
    private static final String NEVER_TWICE = "的了和与及把被很已";

    /** Before or behind such a pair, these make two words of it: 目的的、为了了解、参与与、以及及时. */
    private static final String FIRST_OF_TWO = "目标有参给赋授涉普触波提顾总温缓共调谐未";
    private static final String SECOND_OF_TWO = "确解结断时早其格气美平谐好握";

    /** Behind the second of two equal words, these make another word of it: 推进推进会、公开公开栏、公开公开指南. */
    private static final String GOES_ON = "会组栏员局科室站班册厅处股所队率性化网台长者课信日点表单书权费法指目专";

    /** With these a pair is said twice on purpose: 一个一个、逐条逐条. */
    private static final String COUNTING = "一逐每各几两";

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            var words = sentence.words();
            var alike = 0;
            for (var at = 0; at + 1 < words.length(); at++) {
                alike = Math.max(alike, at + 1);
                while (alike < words.length() && words.charAt(alike) == words.charAt(at)) {
                    alike++;
                }
                var length = doubled(words, at, alike - at);
                if (length > 0) {
                    var once = words.substring(at, at + length);
                    var end = at + 2 * length;
                    while (words.startsWith(once, end)) {
                        end += length;
                    }
                    found.ask(sentence.span(at, end), "finding.R34.words", once);
                    at = end - 1;
                }
            }
        }
    }

    /**
     * How long the word is that stands there twice; none is 0.
     *
     * @param alike how many times its first character stands there in a row; a word of nothing else is none
     */
    private static int doubled(String words, int at, int alike) {
        for (var length = Math.min(LONGEST, (words.length() - at) / 2); length > alike; length--) {
            if (words.charAt(at) == words.charAt(at + length) && words.regionMatches(at, words, at + length, length)
                    && isFault(words, at, length)) {
                return length;
            }
        }
        return alike > 1 && isFault(words, at, 1) ? 1 : 0;
    }

    private static boolean isFault(String words, int at, int length) {
        var next = at + 2 * length < words.length() ? words.charAt(at + 2 * length) : ' ';
        if (length == 1) {
            var last = at > 0 ? words.charAt(at - 1) : ' ';
            return NEVER_TWICE.indexOf(words.charAt(at)) >= 0 && FIRST_OF_TWO.indexOf(last) < 0 && SECOND_OF_TWO.indexOf(next) < 0;
        }
        return isWord(words, at, length) && (length > 2 || COUNTING.indexOf(words.charAt(at)) < 0 && GOES_ON.indexOf(next) < 0);
    }

    /** Whether these are characters of Chinese, figures among them. */
    private static boolean isWord(String words, int at, int length) {
        var isChinese = false;
        for (var place = at; place < at + length; place++) {
            var letter = words.charAt(place);
            if (!Character.isIdeographic(letter) && !Character.isDigit(letter)) {
                return false;
            }
            isChinese |= Character.isIdeographic(letter);
        }
        return isChinese;
    }
}
