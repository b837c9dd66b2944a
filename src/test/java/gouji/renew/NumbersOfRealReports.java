package gouji.renew;

import gouji.report.Numeral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints every number that is found in the texts of real reports, with the words around it and what it is said to tell, and the
 * numerals that were passed over: a list to be read, from which precision and recall in the README were counted. Takes texts and PDFs;
 * their tables are left out, for a line belongs to a text only where it is part of a paragraph that ends in a full stop.
 */
final class NumbersOfRealReports {

    private static final int AROUND = 14;
    private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．].*");
    /** A printed line of a paragraph that goes on is nearly as long as the page is wide; the cell of a table is not. */
    private static final int WIDE = 20;

    private NumbersOfRealReports() {
    }

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            System.out.println("== " + Path.of(file).getFileName());
            print(text(Path.of(file)));
        }
    }

    /** The running text of a report. */
    static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return paragraphs(Files.readAllLines(file));
        }
        try (var document = Loader.loadPDF(file.toFile())) {
            return paragraphs(new PDFTextStripper().getText(document).lines().toList());
        }
    }

    private static String paragraphs(List<String> lines) {
        var text = new StringBuilder();
        var open = new StringBuilder();
        for (var line : lines.stream().map(String::strip).toList()) {
            var isCell = line.isEmpty() || line.startsWith("|") || line.startsWith("#") || line.indexOf('\t') >= 0;
            if (!isCell && (line.indexOf('。') >= 0 || line.length() >= WIDE && !HEADING.matcher(line).matches())) {
                open.append(line);
            } else {
                close(open, text);
            }
            if (line.endsWith("。")) {
                close(open, text);
            }
        }
        close(open, text);
        return text.toString();
    }

    private static void close(StringBuilder open, StringBuilder text) {
        if (open.indexOf("。") >= 0) {
            text.append(open).append('\n');
        }
        open.setLength(0);
    }

    private static void print(String text) {
        var last = 0;
        var found = NumbersInText.of(text);
        for (var number : found) {
            passedOver(text, last, number.start());
            System.out.println("+ " + number.kind() + "\t" + around(text, number.start(), number.end()) + "\t" + number.unit() + "\t"
                    + Matter.of(text, number.start(), number.behind()));
            last = number.end();
        }
        passedOver(text, last, text.length());
        System.out.println("found " + found.size() + " in " + text.length() + " characters");
    }

    private static void passedOver(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (Numeral.begins(text.charAt(at))) {
                var end = at;
                while (end < to && Numeral.begins(text.charAt(end))) {
                    end++;
                }
                System.out.println("- \t" + around(text, at, end));
                at = end;
            }
        }
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - AROUND), from).replace('\n', '/') + "[" + text.substring(from, to) + "]"
                + text.substring(to, Math.min(text.length(), to + AROUND)).replace('\n', '/');
    }
}
