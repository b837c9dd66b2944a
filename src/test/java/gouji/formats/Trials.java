package gouji.formats;

import gouji.check.Sheet;
import gouji.exchange.Reports;
import gouji.form.Form;
import gouji.report.Head;
import gouji.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Reports on which every kind of file is tried: any, and the worst people can type. */
public final class Trials {

    private Trials() {
    }

    /** 25 in the build, more by {@code -Dgouji.trials=500}; each told with the seed that {@code -Dgouji.seed=} makes it of again. */
    public static void random(BiConsumer<Sheet, String> trial) {
        var start = Long.getLong("gouji.seed", new Random().nextLong(1_000_000));
        System.out.println("seeds of the random reports from " + start);
        for (var seed = start; seed < start + Integer.getInteger("gouji.trials", 25); seed++) {
            trial.accept(Sheet.of(Reports.FORM, Reports.random(new Random(seed))), "seed " + seed);
        }
    }

    /** A report with texts that markup, spreadsheets and zips would rather not have. */
    public static Sheet worst() {
        return Sheet.of(Reports.FORM, worst(Reports.random(new Random(7))));
    }

    private static Report worst(Report report) {
        return report.withHead(Trials.named(report, "=某县/某局:“甲”<乙>&|*?"))
                .withText(Form.PREAMBLE, "=1+1\n+86 010\n-5\n@某人\n'引\n\t=HYPERLINK(\"x\")\n  缩进\n\n空行在上<w:p>&amp;</w:p>]]><!-- -->")
                .withText("overview", "二、主动公开政府信息情况\n" + "长".repeat(5_000) + "\n\u202e从右到左\u202c \u200f𠮷野家 😀👨‍👩‍👧 \u0007\u0000\u001b[0m \u00a0\u3000末")
                .withText("problems", "问题".repeat(25_000))
                .withText("other", "一、总体情况\n（一）\n\n\n" + "行\n".repeat(3_000) + "末\n\n");
    }

    private static Head named(Report report, String name) {
        var head = report.head();
        return new Head(head.office(), name, head.level(), head.scope(), head.year());
    }

    /** What must not be taken as whole: cut short, or with one bit turned; each with its name. */
    public static void damaged(byte[] file, BiConsumer<byte[], String> trial) {
        for (var length : List.of(0, 1, 4, file.length / 2, file.length - 1)) {
            trial.accept(Arrays.copyOf(file, length), "cut to " + length);
        }
        var random = new Random(11);
        for (var time = 0; time < 300; time++) {
            var turned = file.clone();
            var bit = random.nextInt(file.length * 8);
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            trial.accept(turned, "bit " + bit);
        }
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
