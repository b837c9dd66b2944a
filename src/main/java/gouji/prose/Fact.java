package gouji.prose;

import gouji.form.CellRef;
import gouji.form.Form;
import gouji.form.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the tables tell in figures and texts repeat in words (事实). Each has one or more readings: the sums of cells its usual
 * wording may mean, the plainest first.
 */
enum Fact {
    NEWLY_RECEIVED(Matter.RECEIVED, "requests/received/total"),
    /** Some count what last year left over as well. */
    RECEIVED(Matter.RECEIVED, "requests/received/total", "requests/received/total + requests/carriedIn/total"),
    NATURAL_PERSONS(Matter.RECEIVED, applicants("naturalPerson")),
    ORGANISATIONS(Matter.RECEIVED, applicants("organisations")),
    ENTERPRISES(Matter.RECEIVED, applicants("enterprise")),
    RESEARCH(Matter.RECEIVED, applicants("research")),
    PUBLIC_INTEREST(Matter.RECEIVED, applicants("publicInterest")),
    LEGAL_SERVICE(Matter.RECEIVED, applicants("legalService")),

    CARRIED_IN(Matter.CONCLUDED, "requests/carriedIn/total"),
    CONCLUDED(Matter.CONCLUDED, "requests/concluded/total"),
    /** Some call an answer only what was answered in substance. */
    ANSWERED(Matter.CONCLUDED, "requests/concluded/total",
            "requests/disclosed/total + requests/partlyDisclosed/total + requests/refused/total + requests/unavailable/total"
                    + " + requests/notProcessed/total",
            "requests/disclosed/total + requests/partlyDisclosed/total + requests/refused/total + requests/unavailable/total"),
    /** 办理 and 处理 are said of what came in and of what was brought to an end. */
    HANDLED(Matter.CONCLUDED, "requests/concluded/total", "requests/received/total",
            "requests/received/total + requests/carriedIn/total"),
    CARRIED_OUT(Matter.CONCLUDED, "requests/carriedOut/total"),
    /** 结转 without a direction. */
    CARRIED(Matter.CONCLUDED, "requests/carriedOut/total", "requests/carriedIn/total"),

    DISCLOSED(Matter.OUTCOME, outcome("disclosed")),
    PARTLY_DISCLOSED(Matter.OUTCOME, outcome("partlyDisclosed")),
    REFUSED(Matter.OUTCOME, outcome("refused")),
    STATE_SECRET(Matter.OUTCOME, outcome("refused.stateSecret")),
    PROHIBITED_BY_LAW(Matter.OUTCOME, outcome("refused.prohibitedByLaw")),
    SECURITY_AND_STABILITY(Matter.OUTCOME, outcome("refused.securityAndStability")),
    THIRD_PARTY_RIGHTS(Matter.OUTCOME, outcome("refused.thirdPartyRights")),
    INTERNAL_AFFAIRS(Matter.OUTCOME, outcome("refused.internalAffairs")),
    PROCESS_INFORMATION(Matter.OUTCOME, outcome("refused.processInformation")),
    ENFORCEMENT_FILE(Matter.OUTCOME, outcome("refused.enforcementFile")),
    ADMINISTRATIVE_QUERY(Matter.OUTCOME, outcome("refused.administrativeQuery")),
    UNAVAILABLE(Matter.OUTCOME, outcome("unavailable")),
    NOT_HELD(Matter.OUTCOME, outcome("unavailable.notHeld")),
    MUST_BE_CREATED(Matter.OUTCOME, outcome("unavailable.mustBeCreated")),
    STILL_UNCLEAR(Matter.OUTCOME, outcome("unavailable.stillUnclear")),
    NOT_PROCESSED(Matter.OUTCOME, outcome("notProcessed")),
    PETITION(Matter.OUTCOME, outcome("notProcessed.petition")),
    REPEATED(Matter.OUTCOME, outcome("notProcessed.repeated")),
    PUBLICATION(Matter.OUTCOME, outcome("notProcessed.publication")),
    EXCESSIVE(Matter.OUTCOME, outcome("notProcessed.excessive")),
    CONFIRMATION(Matter.OUTCOME, outcome("notProcessed.confirmation")),
    OTHERWISE(Matter.OUTCOME, outcome("otherwise")),
    CORRECTION_OVERDUE(Matter.OUTCOME, outcome("otherwise.correctionOverdue")),
    FEE_OVERDUE(Matter.OUTCOME, outcome("otherwise.feeOverdue")),

    REVIEWS(Matter.DISPUTES, review("total")),
    REVIEWS_UPHELD(Matter.DISPUTES, review("upheld")),
    REVIEWS_CORRECTED(Matter.DISPUTES, review("corrected")),
    REVIEWS_OTHER(Matter.DISPUTES, review("other")),
    REVIEWS_PENDING(Matter.DISPUTES, review("pending")),
    SUITS(Matter.DISPUTES, suits("total")),
    SUITS_UPHELD(Matter.DISPUTES, suits("upheld")),
    SUITS_CORRECTED(Matter.DISPUTES, suits("corrected")),
    SUITS_OTHER(Matter.DISPUTES, suits("other")),
    SUITS_PENDING(Matter.DISPUTES, suits("pending")),
    DIRECT_SUITS(Matter.DISPUTES, "disputes/cases/directSuit.total"),
    SUITS_AFTER_REVIEW(Matter.DISPUTES, "disputes/cases/suitAfterReview.total"),

    DOCUMENTS_ISSUED(Matter.DOCUMENTS, document("normativeDocuments", "issued")),
    DOCUMENTS_REPEALED(Matter.DOCUMENTS, document("normativeDocuments", "repealed")),
    DOCUMENTS_IN_FORCE(Matter.DOCUMENTS, document("normativeDocuments", "inForce")),
    /** 发布 and 公开 are said of what was made this year and of what is on show. */
    DOCUMENTS_PUBLISHED(Matter.DOCUMENTS, document("normativeDocuments", "issued"), document("normativeDocuments", "inForce")),
    REGULATIONS_ISSUED(Matter.DOCUMENTS, document("regulations", "issued")),
    REGULATIONS_REPEALED(Matter.DOCUMENTS, document("regulations", "repealed")),
    REGULATIONS_IN_FORCE(Matter.DOCUMENTS, document("regulations", "inForce")),
    REGULATIONS_PUBLISHED(Matter.DOCUMENTS, document("regulations", "issued"), document("regulations", "inForce"));

    /** What a fact is about; the rules divide them so. */
    enum Matter { RECEIVED, CONCLUDED, OUTCOME, DISPUTES, DOCUMENTS }

    private final Matter matter;
    private final List<String> readings;

    Fact(Matter matter, String... readings) {
        this.matter = matter;
        this.readings = List.of(readings);
    }

    Matter matter() {
        return matter;
    }

    /** Its readings on that form; none where the form does not ask for it. */
    List<Sum> readings(Form form) {
        return readings.stream().map(reading -> Sum.of(form, reading)).flatMap(Optional::stream).toList();
    }

    /**
     * Cells that together tell a fact.
     *
     * @param label as the form names them, joined by +
     */
    record Sum(String label, List<CellRef> cells) {

        Sum {
            cells = List.copyOf(cells);
        }

        /** Both together: 予以公开及部分公开 258 件. */
        Sum plus(Sum other) {
            return new Sum(label + " + " + other.label, Stream.concat(cells.stream(), other.cells.stream()).toList());
        }

        private static Optional<Sum> of(Form form, String terms) {
            var sum = Optional.<Sum>empty();
            for (var term : terms.split(" \\+ ")) {
                var next = term(form, CellRef.parse(term));
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.map(before -> before.plus(next.get())).or(() -> next);
            }
            return sum;
        }

        /** A term names a row and a column, or headings that stand over several. */
        private static Optional<Sum> term(Form form, CellRef term) {
            return form.tables().filter(table -> table.key().equals(term.table())).findFirst().flatMap(table ->
                    find(table.rows(), term.row()).flatMap(row -> find(table.columns(), term.column()).map(column -> {
                        var cells = new ArrayList<CellRef>();
                        row.leaves().forEach(leaf -> column.leaves().forEach(under ->
                                cells.add(new CellRef(term.table(), leaf.key(), under.key()))));
                        return new Sum(label(row, column), cells);
                    })));
        }

        private static Optional<Heading> find(List<Heading> headings, String key) {
            return headings.stream().flatMap(heading -> heading.key().equals(key) ? Stream.of(heading)
                    : find(heading.parts(), key).stream()).findFirst();
        }

        private static String label(Heading row, Heading column) {
            return row.shortLabel().isBlank() ? column.shortLabel()
                    : column.key().equals("total") ? row.shortLabel() : row.shortLabel() + " · " + column.shortLabel();
        }
    }

    /** An applicant is told of what came in, of both sources, or of what was concluded. */
    private static String[] applicants(String column) {
        return new String[] {"requests/received/" + column, "requests/received/" + column + " + requests/carriedIn/" + column,
                "requests/concluded/" + column};
    }

    private static String outcome(String row) {
        return "requests/" + row + "/total";
    }

    private static String review(String column) {
        return "disputes/cases/review." + column;
    }

    private static String suits(String column) {
        return "disputes/cases/directSuit." + column + " + disputes/cases/suitAfterReview." + column;
    }

    private static String document(String row, String column) {
        return "documents/" + row + "/" + column;
    }
}
