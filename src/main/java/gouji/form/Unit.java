package gouji.form;

/** What a figure counts. The table heads of 国办公开办函〔2021〕30号 name both. */
public enum Unit {

    /** 件: applications, documents, decisions, cases; whole numbers. */
    ITEMS("件", 0),

    /** 万元: the charges of table 2. No official precision exists; six decimals have been seen to suffice. */
    TEN_THOUSAND_YUAN("万元", 6);

    private final String label;
    private final int decimals;

    Unit(String label, int decimals) {
        this.label = label;
        this.decimals = decimals;
    }

    /** The word printed behind a figure. */
    public String label() {
        return label;
    }

    /** How many decimals a figure may have at most. */
    public int decimals() {
        return decimals;
    }
}
