package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Finding.Said;
import gouji.check.Finding.Span;
import gouji.check.Finding.Verdict;
import gouji.check.Finding.What;
import gouji.form.CellRef;
import gouji.form.Rule;
import gouji.form.Rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentOrderTest {

    private static final Finding WHOLE = finding(Optional.empty(), new Said("whole", List.of()));
    private static final Finding PREAMBLE = finding(Optional.of(new Span("preamble", 5, 6, "x")), new Said("a", List.of()));
    private static final Finding OVERVIEW = finding(Optional.of(new Span("overview", 3, 4, "x")), new Said("b", List.of()));
    private static final Finding LATER = finding(Optional.of(new Span("overview", 9, 10, "x")), new Said("c", List.of()));
    private static final Finding DOCUMENTS = finding(Optional.empty(), new Said("d", List.of()), "documents/regulations/issued");
    private static final Finding RECEIVED = finding(Optional.empty(), new Said("e", List.of()), "requests/received/enterprise",
            "requests/carriedOut/enterprise");
    private static final Finding DISCLOSED = finding(Optional.empty(), new Said("f", List.of()), "requests/disclosed/naturalPerson");
    private static final Finding PROBLEMS = finding(Optional.empty(), new Finding.Section("problems"));
    private static final Finding OTHER = finding(Optional.of(new Span("other", 0, 1, "x")), new Said("g", List.of()), "requests/received/total");

    @Test
    void findingsComeAsTheReportIsRead() {
        var read = List.of(WHOLE, PREAMBLE, OVERVIEW, LATER, DOCUMENTS, RECEIVED, DISCLOSED, PROBLEMS, OTHER);
        var shuffled = List.of(OTHER, DISCLOSED, LATER, PROBLEMS, PREAMBLE, RECEIVED, DOCUMENTS, OVERVIEW, WHOLE);
        assertEquals(read, shuffled.stream().sorted(new DocumentOrder(Samples.FORM)).toList());
    }

    private static Finding finding(Optional<Span> span, What what, String... cells) {
        return new Finding(new Rule.About("R0", Severity.WARNING, "", "", false), Severity.WARNING, Verdict.BROKEN,
                Stream.of(cells).map(CellRef::parse).toList(), span, what, Optional.empty(), Optional.empty());
    }
}
