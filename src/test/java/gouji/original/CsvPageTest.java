package gouji.original;

import static gouji.original.Expected.grid;
import static gouji.original.Expected.line;
import static gouji.original.Expected.original;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvPageTest {

    @Test
    void cellsStandBetweenCommasAndMayBeQuoted() {
        assertEquals(original(grid("信息内容|本年制发件数|备注", "规章|13|含\n修订", "行政许可||他说“\"是\"”, 且")),
                read("信息内容,本年制发件数,备注\r\n规章,13,\"含\r\n修订\"\r\n行政许可,,\"他说“\"\"是\"\"”, 且\"\r\n"));
    }

    @Test
    void chineseCharacterSetsAreTold() {
        var text = "信息内容,件数\n规章,13\n行政许可,0\n";
        assertEquals(original(grid("信息内容|件数", "规章|13", "行政许可|0")), Originals.ofBytes(text.getBytes(Charset.forName("GB18030"))));
        assertEquals(original(grid("信息内容|件数", "规章|13", "行政许可|0")), Originals.ofBytes(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void cellsMayStandBetweenSemicolons() {
        assertEquals(original(grid("信息内容|件数", "规章|13", "收费|2,5")), read("信息内容;件数\n规章;13\n收费;2,5\n"));
    }

    @Test
    void rowsMayHaveFewerCells() {
        assertEquals(original(grid("第二十条第（一）项", "信息内容|件数|件数|件数", "规章|13|0|1", "行政规范性文件|2|0|9")),
                read("第二十条第（一）项\n信息内容,件数,件数,件数\n规章,13,0,1\n行政规范性文件,2,0,9"));
    }

    @Test
    void sentencesWithCommasAreLines() {
        assertEquals(original(line("2023年,本机关认真贯彻条例,主动公开信息。"), line("全年收到申请8件,办结8件,结转0件,无复议,无诉讼。")),
                read("2023年,本机关认真贯彻条例,主动公开信息。\n全年收到申请8件,办结8件,结转0件,无复议,无诉讼。"));
    }

    @Test
    void dataInBracesAreLines() {
        assertEquals(original(line("{\"a\":1,"), line("\"b\":2}")), read("{\"a\":1,\n\"b\":2}"));
    }

    @Test
    void aQuotationMarkLeftOpenMakesItAText() {
        assertEquals(original(line("规章,13,0"), line("行政许可,\"97,1")), read("规章,13,0\n行政许可,\"97,1"));
    }

    private static Opened read(String text) {
        return Originals.ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
