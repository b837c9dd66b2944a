package gouji.ruled;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Whether what is filled now is as white as the paper (颜色), and over which surfaces even that is seen. The library's own way to a
 * colour loads profiles and takes longer than all the rest of a page.
 */
final class Ink {

    private static final double WHITE = 0.98;
    /** Narrower surfaces are lines, in pt. */
    private static final double LINE = 4;
    private static final int MOST_SURFACES = 2_000;
    private static final Set<String> OF_LIGHT = Set.of("DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "G", "RGB");

    /** A colour, and whether its space counts light, not ink. */
    private record Filling(boolean ofLight, boolean isWhite) {
    }

    private static final Filling BLACK = new Filling(true, false);

    private final Deque<Filling> kept = new ArrayDeque<>();
    private final List<Box> coloured = new ArrayList<>();
    private Filling now = BLACK;

    /** Follows what a page says of colours; all else is left alone. */
    void follow(String operator, List<COSBase> operands, PDResources resources) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore();
            case "g", "rg" -> now = new Filling(true, isLight(operands));
            case "k" -> now = new Filling(false, isWithoutInk(operands));
            case "cs" -> now = new Filling(isOfLight(operands, resources), false);
            case "sc", "scn" -> now = new Filling(now.ofLight(), now.ofLight() ? isLight(operands) : operands.size() == 4 && isWithoutInk(operands));
            default -> {
            }
        }
    }

    /** A stream of its own begins, in black. */
    void begin() {
        kept.clear();
        now = BLACK;
    }

    void save() {
        kept.push(now);
    }

    void restore() {
        now = kept.isEmpty() ? now : kept.pop();
    }

    /** A surface is filled. */
    void filled(Box surface) {
        if (now.isWhite()) {
            coloured.removeIf(each -> each.within(surface).equals(each));
        } else {
            pictured(surface);
        }
    }

    /** Something coloured lies there from now on. */
    void pictured(Box surface) {
        if (surface.width() > LINE && surface.height() > LINE && coloured.size() < MOST_SURFACES) {
            coloured.add(surface);
        }
    }

    /** Whether what is written there now is white on white; where too many surfaces lie on a page to tell, nothing is. */
    boolean isUnseenAt(double x, double y) {
        return now.isWhite() && coloured.size() < MOST_SURFACES && coloured.stream().noneMatch(each -> each.contains(x, y));
    }

    private static boolean isLight(List<COSBase> operands) {
        return !operands.isEmpty() && operands.stream().allMatch(each -> each instanceof COSNumber number && number.floatValue() >= WHITE);
    }

    private static boolean isWithoutInk(List<COSBase> operands) {
        return !operands.isEmpty() && operands.stream().allMatch(each -> each instanceof COSNumber number && number.floatValue() <= 1 - WHITE);
    }

    private static boolean isOfLight(List<COSBase> operands, PDResources resources) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return false;
        }
        return OF_LIGHT.contains(name.getName()) || Stream.ofNullable(resources).map(PDResources::getCOSObject)
                .flatMap(all -> Stream.ofNullable(all.getCOSDictionary(COSName.COLORSPACE))).flatMap(spaces -> Stream.ofNullable(spaces.getDictionaryObject(name)))
                .anyMatch(Ink::isOfLight);
    }

    private static boolean isOfLight(COSBase space) {
        return space instanceof COSName name && OF_LIGHT.contains(name.getName())
                || space instanceof COSArray array && array.size() > 1 && array.getObject(0) instanceof COSName kind
                && (OF_LIGHT.contains(kind.getName()) || kind.getName().equals("ICCBased")
                && array.getObject(1) instanceof COSStream profile && profile.getInt(COSName.N) != 4);
    }
}
