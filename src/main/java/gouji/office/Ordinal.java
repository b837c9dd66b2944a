package gouji.office;

import java.util.Locale;

/** A number as Word writes it before a paragraph (编号写法). */
final class Ordinal {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Ordinal() {
    }

    /** @param form by its name in a Word file; an unknown one is written in figures */
    static String of(String form, int number) {
        return switch (form) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "ideographDigital", "taiwaneseDigital", "koreanDigital", "koreanCounting" -> chinese(number, CHINESE, "十");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> chinese(number, LEGAL, "拾");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> within(number, 20, '①');
            case "decimalEnclosedParen" -> within(number, 20, '⑴');
            case "decimalEnclosedFullstop" -> within(number, 20, '⒈');
            case "ideographEnclosedCircle" -> within(number, 10, '㊀');
            case "ideographTraditional" -> number >= 1 && number <= 10 ? STEMS.substring(number - 1, number) : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> String.valueOf(number).chars()
                    .collect(StringBuilder::new, (text, digit) -> text.append((char) (digit - '0' + '０')), StringBuilder::append).toString();
            default -> String.valueOf(number);
        };
    }

    /** By the number of the form in a Word file before 2007. */
    static String of(int form, int number) {
        return of(switch (form) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 11, 33, 35, 37, 39 -> "chineseCounting";
            case 16, 34, 38 -> "chineseLegalSimplified";
            case 14, 19 -> "decimalFullWidth";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23, 255 -> "none";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 29 -> "ideographEnclosedCircle";
            case 30 -> "ideographTraditional";
            default -> "decimal";
        }, number);
    }

    private static String within(int number, int last, char first) {
        return number >= 1 && number <= last ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    private static String letter(char first, int number) {
        return number < 1 || number > 780 ? String.valueOf(number) : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        var left = number > 0 && number < 4000 ? number : 0;
        for (var at = 0; at < ROMAN.length; at++) {
            for (; left >= ROMAN[at]; left -= ROMAN[at]) {
                text.append(ROMANS[at]);
            }
        }
        return text.isEmpty() ? String.valueOf(number) : text.toString();
    }

    /** Up to ninety-nine; no list of a report goes further. */
    private static String chinese(int number, String digits, String ten) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        } else if (number < 10) {
            return digits.substring(number, number + 1);
        }
        var tens = number / 10;
        return (tens == 1 ? "" : digits.substring(tens, tens + 1)) + ten + (number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1));
    }
}
