package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gouji.check.Finding;
import gouji.exchange.WordListFile;
import gouji.form.CellRef;
import gouji.words.FindingSentence;
import gouji.words.Language;
import gouji.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real reports, which are not part of this tree: what does not add up in them is found, neither more nor less. What else is said of
 * them is printed, to be read.
 */
class RealReportsTest {

    @BeforeAll
    static void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(RealReport.CORPUS), "the real reports are not beside the checkout, in ../shared/corpus");
    }

    @Test
    void whatDoesNotAddUpIsFoundNeitherMoreNorLess() throws IOException {
        for (var report : RealReport.all()) {
            var found = findings(report).stream().filter(finding -> finding.isBroken() && RealReport.isArithmetic(finding.rule()))
                    .map(RealReportsTest::fault).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(report.faults(), found, report.name());
        }
    }

    @Test
    void whatIsBlankIsFoundNeitherMoreNorLess() throws IOException {
        for (var report : RealReport.all()) {
            var found = findings(report).stream().filter(finding -> finding.rule().id().equals("R11") && finding.verdict() != Finding.Verdict.HOLDS)
                    .map(finding -> finding.cells().get(0).toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(report.blanks(), found, report.name());
        }
    }

    @Test
    void whatElseIsSaidOfThemIsPrinted() throws IOException {
        for (var report : RealReport.all()) {
            System.out.println("== " + report.name());
            var prose = Prose.of(report.subject());
            prose.mentions().list().forEach(mention -> System.out.println("understood " + Understood.line(mention) + "\t" + mention.span().quote()));
            var sentence = new FindingSentence(Words.in(Language.CHINESE), report.subject().sheet());
            findings(report).stream().filter(finding -> finding.isBroken() && !RealReport.isArithmetic(finding.rule()) && !finding.rule().id().equals("R11"))
                    .forEach(finding -> System.out.println(finding.severity() + " " + finding.rule().id() + "\t" + sentence.of(finding)));
        }
    }

    private static List<Finding> findings(RealReport report) {
        return ProseCheck.whole(Prose.of(report.subject()), WordListFile.published());
    }

    private static String fault(Finding finding) {
        return String.join(" ", finding.rule().id(), finding.cells().stream().findFirst().map(CellRef::toString).orElse(""),
                finding.left().orElseThrow().figure().toString(), finding.right().orElseThrow().figure().toString());
    }
}
