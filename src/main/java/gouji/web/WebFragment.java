package gouji.web;

import gouji.check.Sheet;
import gouji.document.Transcript;

/**
 * The report as it is pasted into the editor of a website (复制到网站). Such editors throw away style sheets, classes, ids, captions
 * and much else, some all styles, so everything stands in the elements themselves, and widths are in pixels. Without the title, for
 * which a site has a field of its own.
 */
public final class WebFragment {

    private static final FragmentStyle STYLE = new FragmentStyle(
            "",
            "margin:8px 0;font-size:16px;line-height:1.8",
            "　　",
            "margin:24px 0 8px;font-size:18px;line-height:1.6;font-weight:bold",
            "margin:12px 0 4px;font-size:16px;line-height:1.8;font-weight:bold",
            "line-height:1.4",
            new FragmentStyle.Measures("px", 680, 30, 64, 46, 13, 11));

    private WebFragment() {
    }

    /** The fragment, for the editor and, as text, for its source view. */
    public static String of(Sheet sheet) {
        return new Fragment(sheet.form(), Transcript.of(sheet), STYLE).withoutTitle();
    }
}
