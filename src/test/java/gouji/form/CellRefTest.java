package gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellRefTest {

    @Test
    void aNameIsTableRowAndColumn() {
        var cell = new CellRef("requests", "refused.stateSecret", "enterprise");
        assertEquals(cell, CellRef.parse("requests/refused.stateSecret/enterprise"));
        assertEquals("requests/refused.stateSecret/enterprise", cell.toString());
        assertEquals(CellRef.parse("requests/received/enterprise"), cell.atRow("received"));
        assertEquals(CellRef.parse("requests/refused.stateSecret/total"), cell.atColumn("total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requests", "requests/received", "requests//total", "/received/total", "requests/received/", "a/b/c/d"})
    void anythingElseIsNoName(String text) {
        assertEquals("'" + text + "' is not table/row/column",
                assertThrows(IllegalArgumentException.class, () -> CellRef.parse(text)).getMessage());
    }
}
