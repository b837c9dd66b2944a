package gouji.original;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The characters of a file (文字编码): by its byte order mark, by what a page says of itself, else UTF-8, else GB18030. */
final class Characters {

    /** Holds GBK and GB2312. */
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Pattern SAID = Pattern.compile("<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int WHERE_SAID = 8192;
    private static final char WRONG = '\ufffd';
    /** So many characters outside ASCII that are right in UTF-8 are no accident. */
    private static final int NO_ACCIDENT = 20;

    private Characters() {
    }

    /** None where it is no text. */
    static Optional<String> decoded(byte[] content) {
        return Optional.of(text(content)).filter(Characters::isText).map(text -> text.replace("\0", ""));
    }

    private static String text(byte[] content) {
        if (starts(content, 0xef, 0xbb, 0xbf)) {
            return decoded(content, 3, StandardCharsets.UTF_8);
        } else if (starts(content, 0xff, 0xfe) || isHalfZero(content, 1)) {
            return decoded(content, starts(content, 0xff, 0xfe) ? 2 : 0, StandardCharsets.UTF_16LE);
        } else if (starts(content, 0xfe, 0xff) || isHalfZero(content, 0)) {
            return decoded(content, starts(content, 0xfe, 0xff) ? 2 : 0, StandardCharsets.UTF_16BE);
        }
        var utf8 = decoded(content, 0, StandardCharsets.UTF_8);
        var foreign = count(utf8, each -> each > 127);
        var wrong = count(utf8, each -> each == WRONG);
        var isUtf8 = wrong * 8 <= foreign;
        if (isUtf8 && foreign >= NO_ACCIDENT || foreign == 0) {
            return utf8;
        }
        return said(content).map(charset -> decoded(content, 0, charset)).orElseGet(() -> isUtf8 ? utf8 : decoded(content, 0, CHINESE));
    }

    private static String decoded(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }

    /** The character set a page names. */
    private static Optional<Charset> said(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, WHERE_SAID), StandardCharsets.ISO_8859_1);
        return Optional.of(SAID.matcher(start)).filter(said -> said.find()).map(said -> said.group(1))
                .map(name -> name.matches("(?i)gbk|gb2312|x-gbk") ? CHINESE.name() : name)
                .filter(name -> Charset.isSupported(name)).map(Charset::forName).filter(charset -> !charset.name().startsWith("UTF-16"));
    }

    /** UTF-16 without a mark: every other byte of its figures and line ends is zero. */
    private static boolean isHalfZero(byte[] content, int parity) {
        var zeros = new int[2];
        var length = Math.min(content.length, WHERE_SAID);
        for (var at = 0; at < length; at++) {
            if (content[at] == 0) {
                zeros[at % 2]++;
            }
        }
        return zeros[parity] * 20 > length && zeros[1 - parity] * 20 < zeros[parity];
    }

    /** A text has next to no control characters, and next to none that could not be read. */
    private static boolean isText(String text) {
        var wrong = count(text, each -> each < ' ' && "\t\n\r\f\u000b\u001a".indexOf(each) < 0 || each == 127);
        var unread = count(text, each -> each == WRONG);
        return wrong * 200 <= text.length() && unread * 8 <= text.length();
    }

    /** A stream would take longer over a page than all the rest of this. */
    private static long count(String text, IntPredicate which) {
        var count = 0L;
        for (var at = 0; at < text.length(); at++) {
            count += which.test(text.charAt(at)) ? 1 : 0;
        }
        return count;
    }

    private static boolean starts(byte[] content, int... mark) {
        return content.length >= mark.length && Arrays.stream(mark).boxed().toList()
                .equals(IntStream.range(0, mark.length).mapToObj(at -> content[at] & 0xff).toList());
    }
}
