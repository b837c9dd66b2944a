package gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Case;
import gouji.check.Samples;
import gouji.check.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static List<String> claims(String overview, String carriedIn) {
        var report = Samples.with(Samples.zeros().withText("overview", overview), "requests/carriedIn/naturalPerson", carriedIn);
        return Claims.of(Prose.of(Case.of(Sheet.of(Samples.FORM, report)))).stream().map(claim ->
                claim.plus() + " = " + claim.figure() + " «" + claim.place().orElseThrow().quote() + "»").toList();
    }

    @Test
    void whatATextStatesBeyondDoubtIsAClaim() {
        assertEquals(List.of("[requests/concluded/total] = 8 «依申请公开办结8件»",
                        "[requests/disclosed/total, requests/partlyDisclosed/total] = 3 «予以公开及部分公开3件»",
                        "[requests/carriedOut/total] = 1 «结转下年度1件»",
                        "[disputes/cases/review.total] = 0 «未发生行政复议、行政诉讼»",
                        "[disputes/cases/directSuit.total, disputes/cases/suitAfterReview.total] = 0 «未发生行政复议、行政诉讼»"),
                claims("依申请公开办结8件，其中予以公开及部分公开3件，结转下年度1件。约40件申请来自网络，已办理30余件。未发生行政复议、行政诉讼。", "0"));
    }

    @Test
    void whatWasAcceptedMayHoldWhatLastYearLeftOver() {
        assertEquals(List.of("[requests/received/total] = 8 «受理政府信息公开申请8件»"), claims("受理政府信息公开申请8件。", "0"));
        assertEquals(List.of(), claims("受理政府信息公开申请8件。", "2"));
        assertEquals(List.of("[requests/received/total] = 8 «新收政府信息公开申请8件»"), claims("新收政府信息公开申请8件。", "2"));
    }
}
