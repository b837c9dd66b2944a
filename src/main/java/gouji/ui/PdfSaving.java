package gouji.ui;

import gouji.document.PdfDocument;
import gouji.exchange.FileSentence;
import gouji.exchange.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** 存为 PDF: where to, after asking where one is there already, and what became of it. */
record PdfSaving(Look look, Path file) {

    /**
     * What became of it.
     *
     * @param isThere whether the file is written whole
     */
    record Saved(boolean isThere, String said) {
    }

    /**
     * Saving into the folder she has chosen.
     *
     * @param name  of the file, with its ending
     * @param title of the question whether a file is to be replaced
     * @param say   is told that there is no such folder
     * @return none where there is no folder, or where she keeps what is there
     */
    static Optional<PdfSaving> into(FolderField folder, String name, String title, Ask ask, Look look, Consumer<String> say) {
        if (!folder.isThere()) {
            say.accept(look.say("draft.noFolder", folder.folder()));
            return Optional.empty();
        }
        var file = Path.of(folder.folder()).resolve(name);
        return Files.exists(file) && !ask.confirm(title, look.say("draft.exists", file), look.say("draft.replace")) ? Optional.empty()
                : Optional.of(new PdfSaving(look, file));
    }

    Saved write(PdfDocument document) {
        try {
            var written = WholeFile.write(file, document.bytes(), true);
            return written == WholeFile.Outcome.WRITTEN ? new Saved(true, look.say("draft.saved", file, document.pages()))
                    : new Saved(false, new FileSentence(look.words()).of(file, written));
        } catch (IOException e) {
            return new Saved(false, new FileSentence(look.words()).of(file, e));
        }
    }
}
