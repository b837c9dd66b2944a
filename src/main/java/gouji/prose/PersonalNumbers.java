package gouji.prose;

import com.google.re2j.Pattern;
import gouji.form.Form;

/**
 * R38: numbers that belong to a person (个人信息): identity cards (公民身份号码, GB 11643-1999, with its check digit), mobile
 * telephones, bank cards (Luhn). A number that only looks like one is a question. The telephone the preamble gives for
 * enquiries is the office's own.
 */
record PersonalNumbers() implements TextRule {

    private static final Pattern IDENTITY = Pattern.compile("[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]");
    private static final Pattern FORMER_IDENTITY = Pattern.compile("[1-8][0-9]{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}");
    private static final Pattern MOBILE = Pattern.compile("(?:86)?1[3-9][0-9]{9}");
    private static final Pattern CARD = Pattern.compile("[1-9][0-9]{15,18}");
    private static final Pattern ABOUT_A_CARD = Pattern.compile("卡|账号|帐号|账户|帐户");
    private static final Pattern ENQUIRIES = Pattern.compile("电话|联系|咨询|传真|手机|热线");
    private static final String PART_OF_AN_ADDRESS = "/_.=@&#%";
    private static final String GROUPED = " -";
    private static final int SHORTEST = 11;
    private static final int LONGEST = 30;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    @Override
    public void check(Prose prose, Found found) {
        for (var sentence : prose.sentences()) {
            var words = sentence.words();
            for (var at = 0; at < words.length(); at++) {
                if (isDigit(words.charAt(at))) {
                    var end = end(words, at);
                    if (end - at >= SHORTEST && end - at <= LONGEST && standsAlone(words, at, end)) {
                        judge(sentence, at, end, found);
                    }
                    at = end;
                }
            }
        }
    }

    /** Behind the number that begins there; its digits may stand in groups. */
    private static int end(String words, int at) {
        var end = at + 1;
        while (end < words.length() && (isDigit(words.charAt(end)) || end + 1 < words.length()
                && GROUPED.indexOf(words.charAt(end)) >= 0 && isDigit(words.charAt(end + 1)))) {
            end++;
        }
        return end < words.length() && (words.charAt(end) == 'X' || words.charAt(end) == 'x') ? end + 1 : end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static void judge(Sentence sentence, int start, int end, Found found) {
        var words = sentence.words();
        var span = sentence.span(start, end);
        var number = words.substring(start, end).replaceAll("[ -]", "");
        if (IDENTITY.matches(number)) {
            if (hasIdentityCheck(number)) {
                found.broken(span, "finding.R38.identity");
            } else {
                found.ask(span, "finding.R38.identity.like");
            }
        } else if (MOBILE.matches(number)) {
            if (!sentence.text().equals(Form.PREAMBLE) || !ENQUIRIES.matcher(words).find()) {
                found.broken(span, "finding.R38.mobile");
            }
        } else if (CARD.matches(number) && hasLuhnCheck(number)) {
            if (number.startsWith("62") || ABOUT_A_CARD.matcher(Around.before(words, start, 12)).find()) {
                found.broken(span, "finding.R38.card");
            } else {
                found.ask(span, "finding.R38.card.like");
            }
        } else if (FORMER_IDENTITY.matches(number)) {
            found.ask(span, "finding.R38.identity.like");
        }
    }

    /** Not the middle of an address on the web, of a code with letters or of a longer number. */
    private static boolean standsAlone(String words, int start, int end) {
        return (start == 0 || isBoundary(words.charAt(start - 1))) && (end == words.length() || isBoundary(words.charAt(end)));
    }

    private static boolean isBoundary(char letter) {
        return !(letter < 128 && Character.isLetterOrDigit(letter)) && PART_OF_AN_ADDRESS.indexOf(letter) < 0;
    }

    private static boolean hasIdentityCheck(String number) {
        var sum = 0;
        for (var at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (number.charAt(at) - '0');
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static boolean hasLuhnCheck(String number) {
        var sum = 0;
        for (var at = 0; at < number.length(); at++) {
            var digit = number.charAt(number.length() - 1 - at) - '0';
            var twice = at % 2 == 0 ? digit : 2 * digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
