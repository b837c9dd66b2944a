package gouji.store;

/** How a line is kept from those who may not read it; without a password it is as it is. */
interface Seal {

    Seal NONE = new Seal() {

        @Override
        public String close(String text) {
            return text;
        }

        @Override
        public String open(String line) {
            return line;
        }
    };

    /** One line without line ends. */
    String close(String text);

    /** @throws IllegalArgumentException where it was not closed with this seal, or is not what it was */
    String open(String line);
}
