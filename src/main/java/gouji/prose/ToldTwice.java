package gouji.prose;

import com.google.re2j.Pattern;
import gouji.prose.Mention.Manner;
import gouji.report.Figure;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * The same told with different numbers (前后不一). Where the table decides between them, R18 to R23 have said which is wrong; where it
 * bears out both, each in another meaning, two sections that differ are asked about.
 */
final class ToldTwice {

    private static final Pattern PUBLISHED =
            Pattern.compile("主动公开(?:各类|政府|政务|的){0,3}信息(?:共计|合计|累计|总计|共|达|为){0,2}\\s*([0-9]{1,12})\\s*条");
    /** What one channel carried is not the whole. */
    private static final Pattern CHANNEL = Pattern.compile("网站|公众号|微信|微博|平台|新媒体|公报|公示栏|其中|上年|去年|同比|[0-9]月");

    private ToldTwice() {
    }

    static void check(Prose prose, Found found) {
        facts(prose, found);
        published(prose, found);
    }

    private static void facts(Prose prose, Found found) {
        var ledger = new Ledger(prose.subject().sheet());
        var first = new EnumMap<Fact, Mention>(Fact.class);
        var mentions = prose.mentions().list().stream().filter(mention -> mention.sure() && mention.manner() == Manner.COUNTED
                && mention.facts().size() == 1).toList();
        for (var mention : mentions) {
            var fact = mention.facts().get(0);
            var before = first.putIfAbsent(fact, mention);
            var isDecided = ledger.readings(mention).stream().allMatch(reading -> ledger.sum(reading).isWhole());
            if (before == null || before.count().equals(mention.count()) || isExplained(before, mention, mentions)) {
                continue;
            } else if (!isDecided) {
                found.broken(mention.span(), "finding.R22.twice", mention.span().quote(), before.span().quote());
            } else if (!before.span().text().equals(mention.span().text()) && isToldBy(ledger, before) && isToldBy(ledger, mention)) {
                found.ask(mention.span(), "finding.R22.twice", mention.span().quote(), before.span().quote());
            }
        }
    }

    /** Whether the tables say so in one of the meanings; R18 to R23 then keep silent. */
    private static boolean isToldBy(Ledger ledger, Mention mention) {
        return ledger.readings(mention).stream().anyMatch(reading -> ledger.sum(reading).figure().equals(mention.count().told()));
    }

    /** Of two numbers for 受理 one may count what last year left over. */
    private static boolean isExplained(Mention before, Mention mention, List<Mention> all) {
        var difference = before.count().told().minus(mention.count().told()).amount().abs();
        return mention.facts().contains(Fact.RECEIVED) && all.stream().anyMatch(other -> other.facts().contains(Fact.CARRIED_IN)
                && other.count().told().equals(new Figure(difference)));
    }

    /** The number of items published stands in no table; sections one and six often both tell it. */
    private static void published(Prose prose, Found found) {
        var told = Optional.<String>empty();
        for (var sentence : prose.sentences()) {
            var match = PUBLISHED.matcher(sentence.words());
            if (match.find() && !CHANNEL.matcher(sentence.words()).find()) {
                told.filter(before -> !before.equals(match.group(1))).ifPresent(before -> found.ask(
                        sentence.span(match.start(), match.end()), "finding.R22.twice", match.group(), before));
                told = told.or(() -> Optional.of(match.group(1)));
            }
        }
    }
}
