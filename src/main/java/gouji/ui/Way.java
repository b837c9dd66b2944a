package gouji.ui;

import gouji.exchange.ReportFile;
import gouji.report.Head;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A way to take what a file brought (采用的去向).
 *
 * @param id    of its button
 * @param words on the button
 * @param taken is given the report as she leaves it
 */
record Way(String id, Function<Head, String> words, Consumer<ReportFile.Read> taken) {
}
