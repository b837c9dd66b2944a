package gouji.ui;

import gouji.check.VersionCode;
import gouji.document.NoChineseFontException;
import gouji.document.PdfDocument;
import gouji.document.Typesetter;
import gouji.edit.State;
import java.util.function.Supplier;

/** Sets drafts, and counts those that leave the program (送审稿的排版). Never on the screen thread. */
record DraftPress(Drafts drafts, Supplier<Typesetter> typesetter) {

    /** A draft that can be looked at. */
    record Proof(State state, Drafts.Which which, PdfDocument pdf) {

        String code() {
            return VersionCode.of(state.sheet()).text();
        }

        private Proof asCounted() {
            return new Proof(state, new Drafts.Which(which.number(), true, which.former()), pdf);
        }
    }

    /** Sets the report as it is now. */
    Proof set(State state, Drafts.Options options) throws NoChineseFontException, InterruptedException {
        var which = drafts.of(state);
        return new Proof(state, which, typesetter.get().set(state.sheet(), drafts.dress(state, which, options)));
    }

    /** Keeps that it has left the program. */
    Proof count(Proof proof, String who) {
        drafts.count(proof.which(), proof.code(), who);
        return proof.asCounted();
    }
}
