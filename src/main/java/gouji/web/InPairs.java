package gouji.web;

import gouji.document.Markup;

/** A heading over a narrow column breaks after every second character (商业/企业), and never between two that belong together. */
final class InPairs {

    private InPairs() {
    }

    /** The words as HTML with that break between pairs; those of one line, or that make no pairs, as they are. */
    static String of(String label, String separator) {
        return label.length() < 4 || label.length() > 6 || label.length() % 2 > 0 ? Markup.escaped(label)
                : Markup.escaped(label).replaceAll("(..)(?!$)", "$1" + separator);
    }
}
