package gouji.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * How well words stand out from what they stand on, as WCAG 2.2 computes it from the colours the scene really has: the text's fill over
 * all backgrounds behind it, translucent ones blended. Controls that are switched off are exempt there, and here.
 */
final class Contrast {

    /** The least for text of any size that a person must read (AA). */
    private static final double LEAST = 4.5;

    private Contrast() {
    }

    /** The words under a root that stand out too little, each with its colours and their ratio. */
    static List<String> tooLow(Node root) {
        var low = new TreeSet<String>();
        for (var node : root.lookupAll("*")) {
            if (node instanceof Text text && !text.getText().isBlank() && isRead(text) && text.getFill() instanceof Color fill) {
                var ground = ground(text);
                var ratio = ratio(over(fill.deriveColor(0, 1, 1, opacity(text)), ground), ground);
                if (ratio < LEAST) {
                    low.add(String.format(Locale.ROOT, "%.2f %s on %s %s: %s", ratio, fill, ground, owner(text), text.getText()));
                }
            }
        }
        return List.copyOf(low);
    }

    static double ratio(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static boolean isRead(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static double opacity(Node node) {
        var opacity = 1.0;
        for (var at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    /** What lies behind a node: the backgrounds of all it stands in, the outermost first. */
    private static Color ground(Node node) {
        var behind = new ArrayDeque<Region>();
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                behind.push(region);
            }
        }
        var ground = node.getScene().getFill() instanceof Color fill ? over(fill, Color.WHITE) : Color.WHITE;
        for (var region : behind) {
            for (var fill : region.getBackground().getFills()) {
                ground = colour(fill).isPresent() ? over(colour(fill).get(), ground) : ground;
            }
        }
        return ground;
    }

    private static Optional<Color> colour(BackgroundFill fill) {
        return fill.getFill() instanceof Color colour ? Optional.of(colour) : Optional.empty();
    }

    private static Color over(Color top, Color ground) {
        return ground.interpolate(new Color(top.getRed(), top.getGreen(), top.getBlue(), 1), top.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String owner(Node text) {
        return String.join(" ", text.getParent().getStyleClass()) + " " + text.getParent().getPseudoClassStates();
    }
}
