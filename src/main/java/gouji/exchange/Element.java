package gouji.exchange;

import java.util.List;
import java.util.Map;

/** A piece of JSON that remembers where it stands, so that a refusal can say it. */
sealed interface Element {

    Place place();

    Kind kind();

    /** The kinds of JSON there are; files name no others. */
    enum Kind { OBJECT, LIST, TEXT, NUMBER, FLAG, NOTHING }

    /** @param byKey in the order of the file */
    record Members(Place place, Map<String, Element> byKey) implements Element {

        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }
    }

    record Items(Place place, List<Element> all) implements Element {

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    record Text(Place place, String text) implements Element {

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /** @param digits as the file spells it */
    record Number(Place place, String digits) implements Element {

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    record Flag(Place place) implements Element {

        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }

    record Nothing(Place place) implements Element {

        @Override
        public Kind kind() {
            return Kind.NOTHING;
        }
    }
}
