package gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadBackTest {

    private static final List<Piece> PIECES = List.of(new Piece("title", "示例县人民政府"), new Piece("requests/received/total", "12"),
            new Piece("overview", "全年收到申请12件。"), new Piece("requests/concluded/total", "12"));

    @Test
    void theSameTextHasNoDifference() {
        assertEquals(List.of(), ReadBack.differences("示例县人民政府12全年收到申请12件。12", PIECES));
    }

    @Test
    void aWrongFigureIsNamedByItsCell() {
        assertEquals(List.of(new Difference("requests/received/total", "12", "13"), new Difference("overview", "", "13")),
                ReadBack.differences("示例县人民政府13全年收到申请12件。12", PIECES));
    }

    @Test
    void aParagraphThatIsNotThereIsNamed() {
        assertEquals(List.of(new Difference("overview", "全年收到申请12件。", "12")),
                ReadBack.differences("示例县人民政府1212", PIECES));
    }

    @Test
    void whatStandsBehindEverythingIsADifferenceToo() {
        assertEquals(List.of(new Difference("end", "", "草稿")),
                ReadBack.differences("示例县人民政府12全年收到申请12件。12草稿", PIECES));
    }
}
