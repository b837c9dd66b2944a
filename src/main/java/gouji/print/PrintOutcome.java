package gouji.print;

import gouji.words.Words;

/** How printing ended (打印结果). */
public sealed interface PrintOutcome {

    /** What to tell her. */
    String sentence(Words words);

    /** All pages went to the queue; whether paper came out only the printer knows. */
    record Sent(String printer, int pages) implements PrintOutcome {
        @Override
        public String sentence(Words words) {
            return words.say("print.done", pages, printer);
        }
    }

    /** There is no such printer now. */
    record NoSuchPrinter(String printer) implements PrintOutcome {
        @Override
        public String sentence(Words words) {
            return words.say("print.noPrinter", printer);
        }
    }

    /** Stopped before the last page. */
    record Cancelled(String printer) implements PrintOutcome {
        @Override
        public String sentence(Words words) {
            return words.say("print.cancelled", printer);
        }
    }

    /** The queue did not take it. Java says why in English or not at all, and remembers it until the program ends. */
    record Refused(String printer) implements PrintOutcome {
        @Override
        public String sentence(Words words) {
            return words.say("print.failed", printer);
        }
    }

    /** Linux without lpr, through which Java reaches every queue. */
    record NoSpooler() implements PrintOutcome {
        @Override
        public String sentence(Words words) {
            return words.say("print.noSpooler");
        }
    }
}
