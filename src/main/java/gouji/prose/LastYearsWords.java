package gouji.prose;

import gouji.check.Finding.Span;
import gouji.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R16: a text that is nearly last year's (雷同), with the share and the places. Only letters count, and a figure counts as one
 * letter whatever it says: a text in which nothing but the figures is new is last year's text.
 */
record LastYearsWords() implements TextRule {

    /** The texts in which nobody writes the same two years running. */
    private static final List<String> TOLD_ANEW = List.of("overview", "problems");

    /** So many letters in the same order are taken over; names of laws and headings are shorter or few. */
    private static final int RUN = 12;
    private static final int FEW = 40;
    private static final int NEARLY_ALL = 80;
    private static final int MOST = 60;

    /** The places that the sentence names. */
    private static final int NAMED = 3;
    private static final int OPENING = 10;
    private static final String OPENING_MARKS = "（(《〈“";
    private static final String ENDING_MARKS = "。；）)》〉”";

    @Override
    public void check(Prose prose, Found found) {
        prose.subject().lastYear().ifPresent(before -> {
            var runs = runs(before.report());
            for (var section : prose.subject().sheet().form().sections()) {
                if (TOLD_ANEW.contains(section.key())) {
                    check(section.title(), Taken.over(section.key(), prose.text(section.key()), runs), found);
                }
            }
        });
    }

    private static void check(String title, Taken taken, Found found) {
        if (taken.letters() < FEW || taken.share() < MOST) {
            return;
        }
        var longest = taken.places().stream().sorted((one, other) -> length(other) - length(one)).toList();
        var named = longest.stream().limit(NAMED).map(place -> "“" + opening(place) + "”").collect(Collectors.joining("、"));
        var fills = new String[] {title, Integer.toString(taken.share()), Integer.toString(longest.size()), named};
        if (taken.share() >= NEARLY_ALL) {
            found.broken(longest.get(0), "finding.R16", fills);
        } else {
            found.ask(longest.get(0), "finding.R16", fills);
        }
    }

    private static int length(Span place) {
        return place.end() - place.start();
    }

    private static String opening(Span place) {
        var quote = place.quote().strip().replace('\n', ' ');
        return quote.length() <= OPENING ? quote : quote.substring(0, OPENING) + "……";
    }

    /** All runs of letters of last year's texts. */
    private static Set<String> runs(Report report) {
        var runs = new HashSet<String>();
        for (var text : report.texts().values()) {
            var letters = Letters.of(text).letters();
            for (var at = 0; at + RUN <= letters.length(); at++) {
                runs.add(letters.substring(at, at + RUN));
            }
        }
        return runs;
    }

    /**
     * What of a text stood in last year's report.
     *
     * @param share  in per cent of its letters
     * @param places in printed order
     */
    private record Taken(int letters, int share, List<Span> places) {

        static Taken over(String key, String text, Set<String> runs) {
            var read = Letters.of(text);
            var letters = read.letters();
            var places = new ArrayList<Span>();
            var taken = 0;
            var from = -1;
            var to = 0;
            for (var at = 0; at + RUN <= letters.length(); at++) {
                if (runs.contains(letters.substring(at, at + RUN))) {
                    if (from >= 0 && at > to) {
                        places.add(read.span(key, text, from, to));
                        taken += to - from;
                        from = at;
                    } else if (from < 0) {
                        from = at;
                    }
                    to = at + RUN;
                }
            }
            if (from >= 0) {
                places.add(read.span(key, text, from, to));
                taken += to - from;
            }
            return new Taken(letters.length(), letters.isEmpty() ? 0 : (int) (100L * taken / letters.length()), places);
        }
    }

    /**
     * The letters of a text without signs and spaces, a figure as one.
     *
     * @param at where each of them stands
     */
    private record Letters(String letters, int[] at) {

        static Letters of(String text) {
            var letters = new StringBuilder(text.length());
            var at = new int[text.length()];
            var wasDigit = false;
            for (var place = 0; place < text.length(); place++) {
                var letter = text.charAt(place);
                var isDigit = Character.isDigit(letter);
                if (Character.isLetter(letter) || isDigit && !wasDigit) {
                    at[letters.length()] = place;
                    letters.append(isDigit ? '0' : letter);
                }
                wasDigit = isDigit;
            }
            return new Letters(letters.toString(), at);
        }

        /** A run of letters as a place of the text, with the mark that opens it and the one that ends it. */
        Span span(String key, String text, int from, int to) {
            var start = at[from] > 0 && OPENING_MARKS.indexOf(text.charAt(at[from] - 1)) >= 0 ? at[from] - 1 : at[from];
            var last = at[to - 1] + 1;
            var end = last < text.length() && ENDING_MARKS.indexOf(text.charAt(last)) >= 0 ? last + 1 : last;
            return new Span(key, start, end, text.substring(start, end));
        }
    }
}
