package gouji.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.words.Language;
import gouji.words.Words;
import org.junit.jupiter.api.Test;

class PrintRunTest {

    @Test
    void aPrinterThatIsNotThereIsSaidSo() {
        var outcome = PrintRun.start(new byte[0], PrintOrder.all("no such queue", "年报", 1)).outcome().join();
        assertEquals(new PrintOutcome.NoSuchPrinter("no such queue"), outcome);
        assertEquals("没有名为“no such queue”的打印机，没有打印；请另选一台，或先存为 PDF。",
                outcome.sentence(Words.in(Language.CHINESE)));
    }
}
