package gouji.renew;

import gouji.report.Figure;

/**
 * A number, a year or a day that a report tells and that another year's report will tell otherwise (文中之数).
 *
 * @param start  where it begins, in UTF-16 characters; of 第 3 次 only the 3, of a day also 月 and 日
 * @param amount what it says; of a day nothing worth counting, 0
 * @param unit   the word that counts: 件; empty where there is none
 */
record NumberInText(Kind kind, int start, int end, Figure amount, String unit) {

    /** 2023 年; 3 月 2 日; 8 件; 第 3 次. */
    enum Kind { YEAR, DAY, COUNT, ORDINAL }

    /** Where its unit ends. */
    int behind() {
        return end + unit.length();
    }
}
