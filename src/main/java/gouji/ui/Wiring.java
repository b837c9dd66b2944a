package gouji.ui;

import gouji.document.Typesetter;
import gouji.form.Form;
import gouji.formats.AnyReport;
import gouji.store.Store;
import gouji.words.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What the window is given by the root of the program.
 *
 * @param forYear    the edition in force for reports on a year
 * @param named      the edition a report was made on
 * @param store      the stored reports, being opened while the window starts
 * @param files      reads files of reports, ours and others
 * @param choice     how she is asked for a file
 * @param typesetter made when the first document is set
 * @param folder     where the data lies
 * @param file       a file to open at once
 * @param sample     whether to begin with the sample
 * @param language   a language that overrides the settings
 */
public record Wiring(IntFunction<Form> forYear, Function<String, Optional<Form>> named, CompletableFuture<Store> store, AnyReport files,
                     FileChoice choice, Supplier<Typesetter> typesetter, Path folder, Optional<Path> file, boolean sample, Optional<Language> language,
                     Clock clock) {
}
