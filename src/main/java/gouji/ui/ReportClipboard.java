package gouji.ui;

import gouji.check.Sheet;
import gouji.web.OfficeFragment;
import gouji.web.WebFragment;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts the whole report on the system's clipboard, for the editor of a website or for WPS and Word (复制到网站、复制全文). */
record ReportClipboard(Look look) {

    /**
     * For the editor of a website: rich text for its page, and the same as text for its source view.
     *
     * @return the sentence that says so
     */
    String forWebsite(Sheet sheet) {
        var fragment = WebFragment.of(sheet);
        put(fragment, fragment);
        return look.say("copied.website");
    }

    /**
     * For the source view of a website's editor: its markup as text and nothing else, for some editors take rich text wherever there is
     * any.
     *
     * @return the sentence that says so
     */
    String sourceForWebsite(Sheet sheet) {
        var content = new ClipboardContent();
        content.putString(WebFragment.of(sheet));
        Clipboard.getSystemClipboard().setContent(content);
        return look.say("copied.source");
    }

    /**
     * For WPS and Word: with the type of an official document, and as plain text.
     *
     * @return the sentence that says so
     */
    String forOffice(Sheet sheet) {
        put(OfficeFragment.of(sheet), OfficeFragment.text(sheet));
        return look.say("copied.office");
    }

    private static void put(String html, String text) {
        var content = new ClipboardContent();
        content.putHtml(html);
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
