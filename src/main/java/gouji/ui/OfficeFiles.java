package gouji.ui;

import gouji.exchange.FileSentence;
import gouji.exchange.SentenceFile;
import gouji.exchange.WordListFile;
import gouji.form.Form;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What the office keeps as files of its own beside the reports (本单位的词表和常用句), opened in the system's editor. */
final class OfficeFiles {

    private final Path words;
    private final Path sentences;
    private final Look look;
    private final Background background;

    OfficeFiles(Path words, Path folder, Look look, Background background) {
        this.words = words;
        this.sentences = folder.resolve(SentenceFile.NAME);
        this.look = look;
        this.background = background;
    }

    /** Where there is no word list yet, one is made that says how to write it. */
    void openWords() {
        var heading = look.say("settings.words.heading");
        background.run(() -> WordListFile.make(words, heading), Desktop::open);
    }

    /** The same with the standing sentences. */
    void openSentences() {
        var heading = look.say("settings.sentences.heading");
        background.run(() -> SentenceFile.make(sentences, heading), Desktop::open);
    }

    /** Reads the standing sentences: the office's, or else the published ones and why. */
    void sentences(Form form, Consumer<Library> then) {
        background.run(() -> SentenceFile.ofOffice(sentences, form), read -> then.accept(read instanceof SentenceFile.Listed listed
                ? new Library(listed.sentences(), Optional.empty())
                : new Library(SentenceFile.published(form), Optional.of(new FileSentence(look.words()).ofSentences(sentences, read)))));
    }
}
