package gouji.renew;

import gouji.report.Numeral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints every number that is found in the texts of real reports, with the words around it and what it is said to tell, and the
 * digits that were passed over: a list to be read, from which precision and recall in the README were counted. Takes text files;
 * their tables, lines without a full stop, are left out.
 */
final class NumbersOfRealReports {

    private static final int AROUND = 14;

    private NumbersOfRealReports() {
    }

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            System.out.println("== " + Path.of(file).getFileName());
            var text = String.join("\n", Files.readAllLines(Path.of(file)).stream().map(String::strip)
                    .filter(line -> line.indexOf('。') >= 0 && !line.startsWith("|")).toList());
            var found = NumbersInText.of(text);
            print(text, found);
        }
    }

    private static void print(String text, List<NumberInText> found) {
        var last = 0;
        for (var number : found) {
            passedOver(text, last, number.start());
            System.out.println("+ " + number.kind() + "\t" + around(text, number.start(), number.end()) + "\t" + number.unit() + "\t"
                    + Matter.of(text, number.start(), number.behind()));
            last = number.end();
        }
        passedOver(text, last, text.length());
        System.out.println("found " + found.size());
    }

    private static void passedOver(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (isDigit(text.charAt(at))) {
                var end = at;
                while (end < to && isDigit(text.charAt(end))) {
                    end++;
                }
                System.out.println("- \t" + around(text, at, end));
                at = end;
            }
        }
    }

    private static boolean isDigit(char letter) {
        return Numeral.begins(letter);
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - AROUND), from).replace('\n', '/') + "[" + text.substring(from, to) + "]"
                + text.substring(to, Math.min(text.length(), to + AROUND)).replace('\n', '/');
    }
}
