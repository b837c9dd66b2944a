package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.check.Finding.Verdict;
import gouji.form.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every worked example in {@code cases/}; those who know the form read them, and write more. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/gouji/cases");
    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    @TestFactory
    Stream<DynamicTest> everyCaseIsFoundAsItSays() throws IOException {
        return cases().stream().map(each -> dynamicTest(each.rule() + ": " + each.subject(), () ->
                assertEquals(lines(each.findings()), lines(each.found()))));
    }

    @Test
    void everyRuleOfTheEditionHasCasesForAllItCanSay() throws IOException {
        for (var rule : Samples.FORM.rules()) {
            var verdicts = EnumSet.noneOf(Verdict.class);
            cases().stream().filter(each -> each.rule().equals(rule.about().id())).forEach(each -> verdicts.addAll(each.verdicts()));
            if (rule instanceof Rule.OfText) {
                verdicts.add(Verdict.OPEN);
            }
            assertEquals(possible(rule), verdicts,
                    () -> "cases of " + rule.about().id());
        }
    }

    /** A rule that cannot tell says so or asks; that last year's report is missing (R17) is never broken. */
    @Test
    void noRuleLacksACaseThatKeepsItOneThatBreaksItAndOneThatLeavesItOpen() throws IOException {
        var names = names();
        for (var rule : Samples.FORM.rules()) {
            var told = Stream.of("keeps", "breaks", "open", "asks").filter(how -> names.stream().anyMatch(name ->
                    name.startsWith(rule.about().id() + "-" + how))).collect(Collectors.toSet());
            assertTrue(told.contains("keeps") && (told.contains("breaks") || rule instanceof Rule.LastYearKnown)
                    && (told.contains("open") || told.contains("asks")), () -> rule.about().id() + " " + told);
        }
    }

    @Test
    void aCaseIsWhatItsNameSays() throws IOException {
        for (var name : names()) {
            var verdicts = read(CASES.resolve(name)).findings().stream().map(WorkedCase.Expected::verdict).collect(Collectors.toSet());
            var how = name.split("[-.]")[1];
            assertEquals(how.equals("keeps") ? Set.of() : how.equals("open") ? Set.of(Verdict.OPEN) : Set.of(Verdict.BROKEN),
                    how.equals("open") && verdicts.isEmpty() ? Set.of(Verdict.OPEN) : verdicts, name);
            assertTrue(name.startsWith(read(CASES.resolve(name)).rule() + "-"), name);
        }
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static EnumSet<Verdict> possible(Rule rule) {
        return rule instanceof Rule.TextPresent || rule instanceof Rule.ProperFigure || rule instanceof Rule.Swing
                ? EnumSet.of(Verdict.HOLDS, Verdict.BROKEN)
                : rule instanceof Rule.LastYearKnown ? EnumSet.of(Verdict.HOLDS, Verdict.OPEN) : EnumSet.allOf(Verdict.class);
    }

    @Test
    void noCaseIsAboutARuleThatIsNotThere() throws IOException {
        var ids = Samples.FORM.rules().stream().map(rule -> rule.about().id()).toList();
        cases().forEach(each -> assertTrue(ids.contains(each.rule()), each.rule()));
    }

    private static List<WorkedCase> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.sorted().map(CasesTest::read).toList();
        }
    }

    private static WorkedCase read(Path file) {
        try {
            return JSON.readValue(file.toFile(), WorkedCase.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(List<WorkedCase.Expected> findings) {
        return String.join("\n", findings.stream().map(Object::toString).toList());
    }
}
