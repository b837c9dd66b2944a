package gouji.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, how large, and in which typeface: AtlantaFX's Primer, with our own sheet on top. */
final class Theme {

    /** Chinese typefaces made for screens. A fallback of the toolkit would show Chinese too, but never bold. */
    private static final List<String> TYPEFACES = List.of("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC",
            "Noto Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei");

    private Theme() {
    }

    static void apply(Look look) {
        Application.setUserAgentStylesheet((look.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    static void apply(Look look, Scene scene) {
        apply(look, scene.getRoot());
    }

    /** Dresses the root of a window or dialog. */
    static void apply(Look look, Parent root) {
        var sheet = Theme.class.getResource("window.css").toExternalForm();
        if (!root.getStylesheets().contains(sheet)) {
            root.getStylesheets().add(sheet);
        }
        root.setStyle("-fx-font-size: " + look.fontSize() + "px" + typeface());
    }

    private static String typeface() {
        return TYPEFACES.stream().filter(name -> Font.font(name).getFamily().equals(name)).findFirst()
                .map(name -> "; -fx-font-family: \"" + name + "\"").orElse("");
    }
}
