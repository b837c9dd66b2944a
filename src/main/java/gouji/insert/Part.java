package gouji.insert;

import gouji.form.CellRef;

/** A piece of a standing sentence: words, or a blank to be filled (填空). */
public sealed interface Part {

    /** What stands there as it is. */
    record Words(String words) implements Part {
    }

    /** The figure of a cell. */
    record OfCell(CellRef cell, String name) implements Part {
    }

    /** What the report or its office knows besides figures. */
    record OfReport(Known what, String name) implements Part {
    }

    /** What only she knows. */
    record ByHand(String name) implements Part {
    }

    /** What stands in 〔 〕 besides cells; the names are those of the forms and of the page 单位与前言. */
    enum Known {
        YEAR("年度"),
        LAST_YEAR("上年度"),
        OFFICE("机关"),
        ADDRESS("地址"),
        POSTCODE("邮编"),
        PHONE("电话"),
        EMAIL("电子邮箱");

        private final String label;

        Known(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
