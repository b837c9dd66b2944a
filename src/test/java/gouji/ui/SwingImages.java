package gouji.ui;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;

/** A picture of the screen in the form the JDK can write to a file. */
final class SwingImages {

    private SwingImages() {
    }

    static BufferedImage of(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = image.getPixelReader();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }
}
