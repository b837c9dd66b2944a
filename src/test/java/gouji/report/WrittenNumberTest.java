package gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8        | 12     | 12
            1,184    | 1250   | 1,250
            1,184    | 12     | 12
            ８       | 12     | １２
            三       | 4      | 四
            两       | 2      | 两
            二       | 2      | 二
            三       | 15     | 十五
            十二     | 103    | 一百零三
            一百     | 1020   | 一千零二十
            三       | 110    | 一百一十
            三       | 0      | 零
            二〇二三 | 2024   | 二〇二四
            二○二三 | 2030   | 二○三○
            三       | 98.5   | 98.5
            三       | 12000  | 12000
            98.5     | 100    | 100
            98.5     | 97.25  | 97.25
            """)
    void aNumberIsWrittenAsTheOneInItsPlaceWas(String written, String amount, String expected) {
        assertEquals(expected, WrittenNumber.like(written, new Figure(new BigDecimal(amount))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,184 | 1184
            １２  | 12
            九十  | 90
            98.50 | 98.5
            二〇二三 | 2023
            二○二三 | 2023
            """)
    void aNumberIsReadHoweverItIsWritten(String written, String amount) {
        assertEquals(Optional.of(new Figure(new BigDecimal(amount))), WrittenNumber.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3月2日", "若干", "8件", "8.", "第八"})
    void whatIsNoNumberIsNotRead(String written) {
        assertEquals(Optional.empty(), WrittenNumber.read(written));
    }
}
