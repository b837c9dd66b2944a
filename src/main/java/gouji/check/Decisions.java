package gouji.check;

import gouji.report.Acceptance;
import gouji.report.CanonicalJson;
import gouji.report.Figure;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which findings she has decided to leave as they are (已说明、已忽略). A decision stands as long as the finding says what it
 * said then, the same figures and the same sentence; nothing is forgotten by checking again, and nothing outlives a change.
 *
 * @param standing by finding, in the order of the findings
 */
public record Decisions(Map<Finding, Acceptance> standing) {

    /** The decisions of the report of that sheet about these findings of it. */
    public static Decisions of(Sheet sheet, List<Finding> findings) {
        var standing = new LinkedHashMap<Finding, Acceptance>();
        var accepted = sheet.report().accepted();
        if (!accepted.isEmpty()) {
            for (var finding : findings) {
                var about = mayBeLeft(finding) ? accepted.stream().filter(each -> isAbout(each, finding)).toList() : List.<Acceptance>of();
                if (!about.isEmpty()) {
                    var said = said(finding, sheet);
                    about.stream().filter(each -> each.said().equals(said)).findFirst().ifPresent(each -> standing.put(finding, each));
                }
            }
        }
        return new Decisions(standing);
    }

    public Optional<Acceptance> on(Finding finding) {
        return Optional.ofNullable(standing.get(finding));
    }

    /** Whether she may leave it as it is: what must be corrected must be corrected. */
    public static boolean mayBeLeft(Finding finding) {
        return finding.isBroken() && !finding.blocksExport();
    }

    /** Whether it takes a written reason (说明原因) to leave it; anything else is ignored with one key. */
    public static boolean needsReason(Finding finding) {
        return finding.rule().isReasoned();
    }

    /** The decision to leave that finding as it is; with an empty reason it is ignored. */
    public static Acceptance leave(Finding finding, Sheet sheet, String reason, OffsetDateTime at) {
        return new Acceptance(finding.rule().id(), finding.cells(), said(finding, sheet), reason, at);
    }

    /** What the report says of its decisions with one more; what is void of the same rule and cells gives way to it. */
    public List<Acceptance> with(Acceptance decision, List<Acceptance> accepted) {
        var kept = new ArrayList<>(accepted.stream().filter(each -> standing.containsValue(each)
                || !each.rule().equals(decision.rule()) || !each.cells().equals(decision.cells())).toList());
        kept.add(decision);
        return kept;
    }

    /**
     * The reason she gave for the same rule about the same cells, when the figures were others or in another year: offered
     * again, never taken for granted.
     */
    public static Optional<String> offered(Finding finding, List<Acceptance> earlier) {
        return earlier.stream().filter(each -> isAbout(each, finding) && !each.isIgnored()).map(Acceptance::reason)
                .reduce((first, last) -> last);
    }

    private static boolean isAbout(Acceptance acceptance, Finding finding) {
        return acceptance.rule().equals(finding.rule().id()) && acceptance.cells().equals(finding.cells());
    }

    /** Changes whenever a figure it speaks of or its sentence in the text changes, and in no other case. */
    private static String said(Finding finding, Sheet sheet) {
        var figures = finding.cells().stream().map(cell -> figure(Optional.of(sheet.read(cell)))).toList();
        var fills = finding.what() instanceof Finding.Said words ? words.fills() : List.<String>of();
        var sentence = finding.span().map(span ->
                SentenceEnd.around(sheet.report().text(span.text()), span.start(), span.end())).orElse("");
        var hash = CanonicalJson.sha256(List.of(finding.rule().id(), figures, figure(finding.left()), figure(finding.right()),
                fills, sentence));
        return HexFormat.of().formatHex(hash).substring(0, Acceptance.SAID);
    }

    private static String figure(Optional<Reading> reading) {
        return reading.filter(Reading::isWhole).map(Reading::figure).map(Figure::toString).orElse("");
    }
}
