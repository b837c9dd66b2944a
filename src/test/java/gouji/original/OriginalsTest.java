package gouji.original;

import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.original;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.original.Unopened.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginalsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String REPORT = "一、总体情况\n收到申请 8 件，办结 8 件，按照《中华人民共和国政府信息公开条例》的规定公开。";
    private static final Original READ = original(line("一、总体情况"), line("收到申请 8 件，办结 8 件，按照《中华人民共和国政府信息公开条例》的规定公开。"));

    /** Tells that a file was handed to the readers of paged files. */
    private final Originals originals = new Originals(content -> Unopened.because(Why.ABORTED));

    @Test
    void theCharacterSetOfATextIsTold() {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            assertEquals(READ, read(REPORT.getBytes(charset)), charset.name());
        }
        for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertEquals(READ, read(("\ufeff" + REPORT).getBytes(charset)), charset.name());
        }
    }

    @Test
    void textsOfTwoBytesAreToldByTheirZeros() {
        assertEquals(original(grid("规章|13|0|2", "a|1|2|3")), read("规章\t13\t0\t2\na\t1\t2\t3".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(original(grid("规章|13|0|2", "a|1|2|3")), read("规章\t13\t0\t2\na\t1\t2\t3".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void aByteThatIsWrongSpoilsNoOthers() {
        var bytes = REPORT.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        assertEquals(2, ((Original) read(bytes)).passages().size());
        assertEquals(READ.passages().get(1), ((Original) read(bytes)).passages().get(1));
    }

    @Test
    void aPageSaysItsCharacterSet() {
        var page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\"></head><body><p>规章</p></body></html>";
        assertEquals(original(line("规章")), read(page.formatted("gb2312").getBytes(GB18030)));
        assertEquals(original(line("规章")), read(page.formatted("utf-8").getBytes(StandardCharsets.UTF_8)));
        assertEquals(original(line("規章")), read(page.formatted("Big5").replace("规章", "規章").getBytes(Charset.forName("Big5"))));
    }

    @Test
    void aPageThatSaysNoneOrAWrongOneIsToldByItsBytes() {
        var page = "<p>" + REPORT.substring(7) + "</p>";
        assertEquals(original(READ.passages().get(1)), read(page.getBytes(GB18030)));
        assertEquals(original(READ.passages().get(1)), read(("<meta charset=gbk>" + page).getBytes(StandardCharsets.UTF_8)));
        assertEquals(original(READ.passages().get(1)), read(("<meta charset=no-such-set>" + page).getBytes(GB18030)));
    }

    @Test
    void textsWithTablesOfMarkupAreRead() {
        assertEquals(original(line("# 二、主动公开"), grid("规章|0", "行政许可|97"), line("三、收到"), grid("a|1|2")),
                read("# 二、主动公开\n<table><tr><td>规章</td><td>0</td></tr><tr><td>行政许可</td><td>97</td></tr></table>三、收到\n| a | 1 | 2 |"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pagedFilesGoApartAndSoDoVeryLongTexts() {
        var apart = Unopened.because(Why.ABORTED);
        assertEquals(apart, originals.read("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(apart, originals.read("\n\n%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(apart, originals.read(new byte[] {'P', 'K', 3, 4}));
        assertEquals(apart, originals.read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}));
        assertEquals(apart, originals.read("一".repeat(Originals.NEAR).getBytes(StandardCharsets.UTF_8)));
        assertEquals(READ, originals.read(REPORT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatCannotBeOpenedIsTold() {
        assertEquals(Unopened.because(Why.EMPTY), originals.read(new byte[0]));
        assertEquals(Unopened.because(Why.EMPTY), originals.read("\ufeff \r\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Unopened.because(Why.TOO_BIG, "50.1", "50"), originals.read(new byte[Originals.SIZE_LIMIT + 1]));
        assertEquals(Unopened.because(Why.PICTURE), originals.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
        assertEquals(Unopened.because(Why.PICTURE), originals.read(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0}));
        assertEquals(Unopened.because(Why.OLD_OFFICE), read("{\\rtf1\\ansi 13}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Unopened.because(Why.OLD_OFFICE), read("MIME-Version: 1.0\nContent-Type: multipart/related".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Unopened.because(Why.OLD_OFFICE),
                read("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesAtRandomAreNoText() {
        var random = new Random(20231127);
        for (var time = 0; time < 200; time++) {
            var bytes = new byte[200 + random.nextInt(5000)];
            random.nextBytes(bytes);
            assertEquals(Unopened.because(Why.UNKNOWN_KIND), Originals.ofBytes(bytes));
        }
    }

    @Test
    void anEntityIsNeverResolved() {
        assertEquals(Unopened.because(Why.OLD_OFFICE), read(("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><r>&x;</r>")
                .getBytes(StandardCharsets.UTF_8)));
        assertEquals(original(line("]>"), line("&x;完")),
                read("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body><p>&x;完</p></body></html>".getBytes(StandardCharsets.UTF_8)));
    }

    private Opened read(byte[] content) {
        return originals.read(content);
    }
}
