package gouji.ui;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/**
 * Says {@code ready} on stdout once the window has the keys and was drawn, and ends the program: for the measurement of the start
 * ({@code -Dgouji.bench}), and for nothing else.
 */
final class StartSignal extends AnimationTimer {

    private final Stage stage;
    private final Runnable end;
    private int pulses;

    private StartSignal(Stage stage, Runnable end) {
        this.stage = stage;
        this.end = end;
    }

    /** Does nothing unless the program was started to be measured. */
    static void watch(Stage stage, Runnable end) {
        if (System.getProperty("gouji.bench") != null) {
            new StartSignal(stage, end).start();
        }
    }

    @Override
    public void handle(long now) {
        if (stage.isFocused() && stage.getScene().lookup("#cellField") != null && ++pulses == 2) {
            System.out.println("ready");
            stop();
            end.run();
        }
    }
}
