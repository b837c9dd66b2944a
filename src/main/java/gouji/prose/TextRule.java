package gouji.prose;

/** One rule about the texts (文字规则). Rules know nothing of each other. */
interface TextRule {

    /** Tells what the rule finds, in printed order; what holds need not be told. */
    void check(Prose prose, Found found);

    /** Both, under the one id that the catalogue has for them. */
    default TextRule and(TextRule other) {
        return (prose, found) -> {
            check(prose, found);
            other.check(prose, found);
        };
    }
}
