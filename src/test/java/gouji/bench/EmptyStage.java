package gouji.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can do, to hold the start of ours against: a window with one field that takes keys. */
public final class EmptyStage {

    private EmptyStage() {
    }

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Says {@code ready} when it has the focus and was drawn, and ends. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new TextField()), 1300, 900));
            stage.show();
            new AnimationTimer() {

                private int pulses;

                @Override
                public void handle(long now) {
                    if (stage.isFocused() && ++pulses == 2) {
                        System.out.println("ready");
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
