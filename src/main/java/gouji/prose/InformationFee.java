package gouji.prose;

import com.google.re2j.Pattern;
import gouji.check.Finding.Span;
import gouji.check.Finding.Verdict;
import gouji.check.Reading;
import gouji.form.CellRef;
import gouji.form.Rule.Severity;
import gouji.report.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * R25: the information fee (信息处理费) is told in section six, in 元, beside the charges of table two in 万元. Whether these charges
 * contain the fee no text says, so a fee above them is only a question.
 */
record InformationFee() implements TextRule {

    private static final CellRef CHARGES = new CellRef("charges", "administrativeFees", "amount");
    private static final CellRef UNPAID = new CellRef("requests", "otherwise.feeOverdue", "total");
    private static final String SECTION = "other";
    private static final int RATE = 6;
    /** No office takes so much for copies and searches; in 元. */
    private static final BigDecimal IMPLAUSIBLE = BigDecimal.valueOf(100_000);
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private static final Pattern FEE = Pattern.compile("信息处理费|信息公开处理费");
    private static final Pattern AMOUNT =
            Pattern.compile("([0-9]{1,12}|[0-9]{1,3}(?:[,，][0-9]{3}){1,3})(\\.[0-9]{1,6})?\\s*(万)?元(\\s*[/／每])?");
    private static final Pattern OTHER_YEAR = Pattern.compile("上年|去年|同比|较上");
    private static final Pattern NOTHING = Pattern.compile("^\\s*(?:（?[一二三0-9]）?[、.．]?)?(?:暂|本机关|本年度)*(?:无|没有)"
            + "(?:其他)?(?:需要|需)?(?:报告|说明)?(?:的)?(?:其他)?(?:事项|情况|内容)?[。.；]?\\s*$");

    /** A fee as written. */
    private record Told(Span span, BigDecimal written, boolean inMyriads) {

        BigDecimal yuan() {
            return inMyriads ? written.multiply(MYRIAD) : written;
        }
    }

    @Override
    public void check(Prose prose, Found found) {
        var told = told(prose);
        told.forEach(fee -> confront(fee, prose, found));
        var paid = told.stream().filter(fee -> fee.yuan().signum() > 0).toList();
        for (var at = 1; at < paid.size(); at++) {
            if (paid.get(at).yuan().compareTo(paid.get(0).yuan()) != 0) {
                found.ask(paid.get(at).span(), "finding.R25.twice", paid.get(at).span().quote(), paid.get(0).span().quote());
            }
        }
        silence(prose, !paid.isEmpty(), found);
    }

    private static List<Told> told(Prose prose) {
        var fees = new ArrayList<Told>();
        for (var sentence : prose.sentences()) {
            var fee = FEE.matcher(sentence.words());
            if (!fee.find() || OTHER_YEAR.matcher(sentence.words()).find()) {
                continue;
            }
            var amount = AMOUNT.matcher(sentence.words());
            while (amount.find()) {
                if (amount.start() >= fee.end() && amount.group(4) == null && !isRate(sentence.words(), amount.start())) {
                    var digits = amount.group(1).replace(",", "").replace("，", "") + (amount.group(2) == null ? "" : amount.group(2));
                    fees.add(new Told(sentence.span(amount.start(), amount.end()), new BigDecimal(digits), amount.group(3) != null));
                }
            }
        }
        return fees;
    }

    /** 每件 100 元 is the price, not what was taken. */
    private static boolean isRate(String words, int amount) {
        var before = words.substring(Math.max(0, amount - RATE), amount);
        return before.contains("每") || before.contains("标准");
    }

    private static void confront(Told fee, Prose prose, Found found) {
        var sheet = prose.subject().sheet();
        if (sheet.form().find(CHARGES).isEmpty()) {
            return;
        }
        var charged = sheet.read(CHARGES);
        var isSlip = !fee.inMyriads() && fee.yuan().signum() > 0 && charged.figure().amount().compareTo(fee.yuan()) == 0;
        if (fee.yuan().compareTo(IMPLAUSIBLE) >= 0 && !isSlip) {
            found.ask(fee.span(), "finding.R25.large", fee.span().quote());
        }
        var isAbove = charged.figure().amount().multiply(MYRIAD).compareTo(fee.yuan()) < 0;
        var verdict = !charged.isWhole() && fee.yuan().signum() > 0 ? Verdict.OPEN : isSlip || isAbove ? Verdict.BROKEN : Verdict.HOLDS;
        found.confronted(isSlip ? found.rule().severity() : Severity.QUESTION, verdict, fee.span(), List.of(CHARGES),
                new Reading(new Figure(fee.yuan().divide(MYRIAD)), 0), charged,
                verdict == Verdict.OPEN ? "finding.R25.open" : isSlip ? "finding.R25.unit" : "finding.R25.above",
                fee.span().quote(), charged.figure().toString());
    }

    /** Section six may not be 无 where something was to be paid. */
    private static void silence(Prose prose, boolean paid, Found found) {
        var sheet = prose.subject().sheet();
        var text = prose.text(SECTION);
        var unpaid = sheet.form().find(UNPAID).map(sheet::read).filter(reading -> !reading.figure().isZero());
        var charged = sheet.form().find(CHARGES).map(sheet::read).filter(reading -> !reading.figure().isZero());
        var isNothing = NOTHING.matcher(text).find();
        if (text.isBlank() || !isNothing && FEE.matcher(text).find()) {
            return;
        }
        var span = prose.sentences().stream().filter(sentence -> sentence.text().equals(SECTION)).findFirst().orElseThrow().span();
        if (unpaid.isPresent()) {
            var severity = isNothing ? found.rule().severity() : Severity.QUESTION;
            found.confronted(severity, Verdict.BROKEN, span, List.of(UNPAID), new Reading(Figure.ZERO, 0), unpaid.get(),
                    "finding.R25.unpaid", unpaid.get().figure().toString());
        } else if (paid) {
            if (isNothing) {
                found.broken(span, "finding.R25.paid");
            } else {
                found.ask(span, "finding.R25.paid");
            }
        } else if (isNothing && charged.isPresent()) {
            found.confronted(Severity.QUESTION, Verdict.BROKEN, span, List.of(CHARGES), new Reading(Figure.ZERO, 0), charged.get(),
                    "finding.R25.charged", charged.get().figure().toString());
        }
    }
}
