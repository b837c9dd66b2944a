package gouji.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The printers (打印机) this system knows, by the name people see. Asking may take seconds: do it off the screen thread. */
public final class Printers {

    private Printers() {
    }

    public static List<String> names() {
        return services().map(PrintService::getName).sorted().toList();
    }

    /** The system's default printer. */
    public static Optional<String> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).map(PrintService::getName);
    }

    static Optional<PrintService> named(String name) {
        return services().filter(service -> service.getName().equals(name)).findFirst();
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
    }
}
