package gouji.ruled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether the compressed pieces of a file are what was once put into them (完好). The library takes of a damaged one what it can get, and
 * a figure might be another; each piece ends with a sum over its content.
 */
final class Intact {

    private static final int MOST_OBJECTS = 200_000;
    private static final long MOST_BYTES = 400_000_000;
    private static final int HEADER = 2;
    private static final int SUM = 4;

    private final byte[] sink = new byte[65_536];
    private long inflated;

    private Intact() {
    }

    /** Pictures may be damaged. */
    static boolean is(COSDocument document) throws IOException {
        var keys = new ArrayList<>(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw new Budget.Spent();
        }
        var intact = new Intact();
        for (var key : keys) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream && !intact.isWhole(stream)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(COSStream stream) throws IOException {
        if (!COSName.FLATE_DECODE.equals(stream.getFilters()) || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return true;
        }
        try (var raw = stream.createRawInputStream()) {
            return isWhole(raw.readAllBytes());
        }
    }

    private boolean isWhole(byte[] packed) {
        if (packed.length < HEADER) {
            return packed.length == 0;
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, HEADER, packed.length - HEADER);
            var sum = new Adler32();
            for (var got = inflater.inflate(sink); got > 0 || !inflater.finished(); got = inflater.inflate(sink)) {
                sum.update(sink, 0, got);
                inflated += got;
                if (inflated > MOST_BYTES) {
                    throw new Budget.Spent();
                }
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            return isSum(packed, packed.length - inflater.getRemaining(), sum.getValue());
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Some programs leave the sum out. */
    private static boolean isSum(byte[] packed, int at, long expected) {
        if (packed.length - at < SUM) {
            return true;
        }
        var sum = 0L;
        for (var place = at; place < at + SUM; place++) {
            sum = sum << Byte.SIZE | packed[place] & 0xFF;
        }
        return sum == expected;
    }
}
