package gouji.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureDayTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 12);

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-05", "2024-1-5", "2024.1.5", "2024/01/05", "20240105", "2024年1月5日", "２０２４年１月５日", " 2024 1 5 "})
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertEquals(Optional.of(LocalDate.of(2024, 1, 5)), SignatureDialog.day(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-02-30", "2024-13-01", "2024-01-13", "1月5日", "24-1-5", "0001-01-01", "2024-01-05x"})
    void whatIsNoDayOrStillToComeIsNone(String typed) {
        assertEquals(Optional.empty(), SignatureDialog.day(typed, TODAY));
    }
}
