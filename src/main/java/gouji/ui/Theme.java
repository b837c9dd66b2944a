package gouji.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark, and how large: AtlantaFX's Primer, with our own sheet on top. */
final class Theme {

    private Theme() {
    }

    static void apply(Look look) {
        Application.setUserAgentStylesheet((look.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    static void apply(Look look, Scene scene) {
        var sheet = Theme.class.getResource("window.css").toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        scene.getRoot().setStyle("-fx-font-size: " + look.fontSize() + "px");
    }
}
