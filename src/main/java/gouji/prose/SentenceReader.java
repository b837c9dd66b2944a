package gouji.prose;

import static gouji.prose.Sense.ALL;
import static gouji.prose.Sense.ALL_CHANNELS;
import static gouji.prose.Sense.AMONG;
import static gouji.prose.Sense.AREA;
import static gouji.prose.Sense.BARE_REQUEST;
import static gouji.prose.Sense.CARRIED;
import static gouji.prose.Sense.CHANNEL;
import static gouji.prose.Sense.CLOSES;
import static gouji.prose.Sense.COLON;
import static gouji.prose.Sense.COMMA;
import static gouji.prose.Sense.COMPARED;
import static gouji.prose.Sense.COUNT;
import static gouji.prose.Sense.DIFFERENCE;
import static gouji.prose.Sense.EACH;
import static gouji.prose.Sense.FOREIGN;
import static gouji.prose.Sense.HUNDRED_PERCENT;
import static gouji.prose.Sense.LAST_YEAR;
import static gouji.prose.Sense.LIMITED;
import static gouji.prose.Sense.LOST;
import static gouji.prose.Sense.NEXT_YEAR;
import static gouji.prose.Sense.NOT;
import static gouji.prose.Sense.OFFICE;
import static gouji.prose.Sense.OPENS;
import static gouji.prose.Sense.OTHER_TIME;
import static gouji.prose.Sense.PAUSE;
import static gouji.prose.Sense.PROMPTLY;
import static gouji.prose.Sense.RATE;
import static gouji.prose.Sense.REQUEST;
import static gouji.prose.Sense.RESPECTIVELY;
import static gouji.prose.Sense.THIS_YEAR;
import static gouji.prose.Sense.TOGETHER;
import static gouji.prose.Sense.UNFINISHED;

import gouji.prose.Mention.Manner;
import gouji.report.Head;
import gouji.report.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one sentence from left to right (逐句理解). A number belongs to the words before it in its piece, else to those behind it;
 * what a sentence is about holds on until something else is named.
 */
final class SentenceReader {

    /** 件 and its like; others do not count requests or cases. */
    private static final Set<String> CASES = Set.of("件", "宗", "起", "份", "例", "件次");
    private static final Set<String> LOOSELY = Set.of("条", "项", "次", "人次");
    private static final Set<String> DOCUMENTS = Set.of("件", "份", "部", "个", "项", "条", "篇");
    /** Words that tell nothing may stand before a number whose topic was named earlier, but not many. */
    private static final int FEW = 6;
    private static final int HARDLY_ANY = 3;
    /** Brackets within brackets within brackets. */
    private static final int DEEPEST = 20;
    /** 复议 45 件（均与政府信息公开无关）: the words name what it is not about. */
    private static final String UNRELATED = "信息公开无关";
    /** Where some were late, those that were in time are not all of them. */
    private static final Set<String> LATE = Set.of("延期", "超期", "逾期", "超时", "超期未");
    /** Of these a result is: 涉及国家秘密不予公开 is no part of 国家秘密. */
    private static final Set<String> NAMING = Set.of("涉及", "关于", "有关", "相关", "类");

    private final Sentence sentence;
    private final Head head;
    private final boolean underRequests;
    private final boolean aboutDisclosure;
    private final boolean isRequest;
    /** Where requests of disclosure are first named. */
    private final int aboutFrom;
    private final boolean someAreLate;
    /** Where 信息公开 is first named. */
    private final int disclosure;
    private final List<Token> tokens;
    private final List<Mention> found = new ArrayList<>();
    private final Set<Fact> known = EnumSet.noneOf(Fact.class);
    private final Deque<Context> outer = new ArrayDeque<>();
    private Context context;
    /** Whether a colon or a bracket ends before the piece, so that a number at its begin belongs to what was said before. */
    private boolean goesOn;
    /** How many mentions a word like 均获维持 has already spoken of. */
    private int judged;
    private boolean isOfRequests;
    /** 收到 20 件，受理 18 件: the second is of the first. */
    private boolean wasReceived;

    /** Facts whose numbers are still to come: 分别为 2 件、1 件. */
    private record Waiting(List<Fact> facts, boolean isSure) {
    }

    /** What a piece of a sentence hands on to the next. */
    private record Context(List<Sense> topics, boolean isSure, boolean otherTime, boolean among, Piece before, Waiting waiting) {

        Context about(List<Sense> other, boolean surely) {
            return new Context(other, surely, otherTime, among, before, waiting);
        }

        Context at(boolean other) {
            return new Context(topics, isSure, other, among, before, waiting);
        }

        Context amongThem(boolean is) {
            return new Context(topics, isSure, otherTime, is, before, waiting);
        }

        Context behind(Piece piece) {
            return new Context(topics, isSure, otherTime, among, piece, waiting);
        }

        Context waitingFor(List<Fact> facts, boolean surely) {
            return new Context(topics, isSure, otherTime, among, before, new Waiting(facts, surely));
        }

        boolean isAboutRequests() {
            return topics.stream().anyMatch(Sense::isRequest);
        }
    }

    /** @param underRequests whether the paragraph is headed 依申请公开 */
    SentenceReader(Sentence sentence, Head head, boolean underRequests) {
        this.sentence = sentence;
        this.head = head;
        this.underRequests = underRequests;
        tokens = Tokens.of(sentence.words(), head.year());
        var whole = new Piece(tokens);
        isRequest = whole.has(REQUEST);
        aboutFrom = whole.first(REQUEST::equals).map(Token::from).orElse(sentence.words().indexOf("信息公开"));
        var outcomes = tokens.stream().filter(token -> token.sense().isOutcome()).count() > 1;
        disclosure = sentence.words().contains(UNRELATED) ? -1 : sentence.words().indexOf("信息公开");
        aboutDisclosure = underRequests || outcomes || whole.has(REQUEST) || disclosure >= 0;
        someAreLate = tokens.stream().anyMatch(token -> token.is(LIMITED) && LATE.contains(token.words()));
        context = new Context(underRequests || outcomes ? List.of(REQUEST) : List.of(), outcomes && !whole.has(FOREIGN), false, false,
                Piece.NOTHING, new Waiting(List.of(), false));
    }

    List<Mention> read() {
        if (tokens.stream().noneMatch(token -> token.is(COUNT) || token.is(NOT) || token.is(ALL) || token.is(RATE))) {
            return found;
        }
        var piece = new ArrayList<Token>();
        var isCounted = false;
        for (var token : tokens) {
            if (!token.sense().isBreak() || token.is(PAUSE) && !isCounted) {
                piece.add(token);
                isCounted |= token.is(COUNT);
                continue;
            }
            isCounted = false;
            var ended = new Piece(piece);
            piece(ended);
            piece.clear();
            goesOn = token.is(COLON) || token.is(CLOSES) && !isPart(ended);
            if (token.is(OPENS)) {
                if (outer.size() < DEEPEST) {
                    outer.push(context);
                }
                context = context.behind(Piece.NOTHING);
            } else if (token.is(CLOSES) && !outer.isEmpty()) {
                context = outer.pop();
            } else if (token.is(COMMA) && (token.words().equals("；") || token.words().equals(";"))) {
                context = context.amongThem(false).behind(Piece.NOTHING);
            }
        }
        piece(new Piece(piece));
        return found;
    }

    /** Whether a bracket names only some of them, so that the number behind it is not of all: 申请（网上）7 件. */
    private static boolean isPart(Piece bracket) {
        return bracket.has(Sense::isApplicant) || bracket.has(Sense::isOutcome)
                || bracket.tokens().stream().filter(token -> token.is(CHANNEL)).count() == 1 && !bracket.has(ALL_CHANNELS);
    }

    private void piece(Piece piece) {
        if (piece.isEmpty()) {
            return;
        }
        time(piece);
        context = context.amongThem(context.among() || piece.has(AMONG));
        if (piece.has(COUNT)) {
            counted(piece);
        } else if (piece.has(NOT)) {
            denied(piece);
            whole(piece.part(0, piece.tokens().indexOf(piece.first(NOT::equals).orElseThrow())));
        } else {
            whole(piece);
        }
        var topics = isOtherRequest(piece) ? List.of(FOREIGN) : piece.joined(Sense::isTopic).stream().map(Token::sense).distinct().toList();
        if (!topics.isEmpty() && !(topics.contains(FOREIGN) && piece.has(Sense::isOutcome))) {
            context = context.about(topics, !topics.contains(BARE_REQUEST) || aboutDisclosure);
        }
        context = context.behind(piece.has(COUNT) ? Piece.NOTHING : piece);
    }

    /** Whether what is told is of this year. A comparison speaks of another only in its own piece. */
    private void time(Piece piece) {
        var compares = piece.has(COMPARED) || piece.has(DIFFERENCE)
                || piece.tokens().stream().anyMatch(token -> token.is(Sense.UNKNOWN) && (token.words().endsWith("比") || token.words().endsWith("较")));
        for (var token : piece.tokens()) {
            if (token.is(THIS_YEAR)) {
                context = context.at(false);
            } else if (token.is(OTHER_TIME) || token.is(LAST_YEAR) && !compares && !isCarriedIn(piece)) {
                context = context.at(true);
            }
        }
    }

    private static boolean isCarriedIn(Piece piece) {
        return piece.has(LAST_YEAR) && (piece.has(CARRIED) || piece.has(UNFINISHED));
    }

    private void counted(Piece piece) {
        var last = -1;
        for (var at = 0; at < piece.tokens().size(); at++) {
            if (piece.tokens().get(at).is(COUNT)) {
                var next = at + 1;
                while (next < piece.tokens().size() && !piece.tokens().get(next).is(COUNT)) {
                    next++;
                }
                var left = piece.part(last + 1, at);
                if (last < 0 && saysNothing(left) && (!left.isEmpty() || goesOn)) {
                    left = context.before().then(left);
                }
                count(left, piece.tokens().get(at), piece.part(at + 1, next));
                last = at;
            }
        }
    }

    /** Whether a number stands alone, so that it belongs to the piece before: 规范性文件，共计 15 件. */
    private static boolean saysNothing(Piece left) {
        return !left.has(sense -> sense != Sense.FILLER && sense != TOGETHER && sense != Sense.AND && sense != EACH && sense != ALL
                && sense != RESPECTIVELY && sense != COLON && sense != PAUSE);
    }

    private void count(Piece left, Token number, Piece right) {
        var waiting = context.waiting();
        if (!waiting.facts().isEmpty() && saysNothing(left)) {
            add(left, number, right, waiting.facts().subList(0, 1), waiting.isSure());
            context = context.waitingFor(waiting.facts().subList(1, waiting.facts().size()), waiting.isSure());
            return;
        }
        if (left.has(TOGETHER) && isSumOfBoth(left)) {
            both(left, number, right);
            return;
        }
        var around = left.has(Sense::isOutcome) ? left : left.then(right);
        var isInTime = left.then(right).has(PROMPTLY);
        if (left.has(DIFFERENCE) || left.has(COMPARED) || left.has(NOT) || isLimited(around) || around.has(LOST)
                || context.otherTime() && !isCarriedIn(left) || left.has(CHANNEL) && !left.has(ALL_CHANNELS) && !left.has(TOGETHER)
                || isInTime && someAreLate) {
            return;
        }
        var own = left.joined(Sense::isTopic);
        var named = own.isEmpty() && !left.has(Sense::isOutcome) ? right.first(Sense::isTopic).stream().toList() : own;
        var topics = named.isEmpty() && left.has(Sense::isOutcome) ? List.of(REQUEST)
                : named.isEmpty() && isRequest && (left.has(NEXT_YEAR) || left.has(CARRIED)) ? List.of(REQUEST) : named.isEmpty() ? context.topics() : named.stream().map(Token::sense).distinct().toList();
        if (topics.contains(FOREIGN) || isElsewhere(left) || isOtherRequest(left.then(right)) || named.isEmpty() && !left.has(Sense::isOutcome)
                && (left.unknown() > FEW || right.unknown() > HARDLY_ANY)) {
            return;
        }
        var sure = named.isEmpty() ? left.has(Sense::isOutcome) ? aboutDisclosure
                : context.isSure() && left.unknown() == 0 : !topics.contains(BARE_REQUEST) || aboutDisclosure;
        sure &= !isInTime && isOwn(left) && (!left.has(CHANNEL) || left.has(ALL_CHANNELS));
        if (topics.stream().anyMatch(Sense::isDispute)) {
            var isOfDisclosure = underRequests || disclosure >= 0 && disclosure < number.from();
            var isOfOthers = left.has(Sense::isStep) || left.has(FOREIGN) || number.from() < sentence.words().indexOf(UNRELATED);
            if (isOfDisclosure || !isOfOthers && (!named.isEmpty() || left.unknown() == 0)) {
                dispute(topics, left, number, right, sure && aboutDisclosure && !left.has(Sense::isStep));
            }
        } else if (topics.stream().anyMatch(Sense::isRule)) {
            document(topics.get(topics.size() - 1), left, number, right, sure && !named.isEmpty() || sure && context.isSure());
        } else {
            request(!named.isEmpty(), left, number, right, sure);
        }
        if (left.then(right).has(ALL) && right.has(Sense::isStep)) {
            whole(right);
        }
    }

    private static boolean isLimited(Piece piece) {
        var isResult = piece.has(Sense::isOutcome);
        return piece.tokens().stream().anyMatch(token -> token.is(LIMITED) && !(isResult && NAMING.contains(token.words())));
    }

    /** Whether it is a request for something else, 护士注册申请, where disclosure has not been spoken of yet. */
    private boolean isOtherRequest(Piece piece) {
        return !underRequests && piece.isOfAnotherRequest() && (aboutFrom < 0 || piece.tokens().get(0).from() <= aboutFrom);
    }

    /** Whether nothing is said but that it is all: 共计、全年应办. */
    private static boolean isSumOfBoth(Piece left) {
        return !left.has(sense -> sense != TOGETHER && sense != Sense.FILLER && sense != THIS_YEAR && sense != Sense.AND);
    }

    /** 新收 16 件，上年结转 1 件，共计 17 件: what was to be dealt with, told before anything of what became of it. */
    private void both(Piece left, Token number, Piece right) {
        var came = told(Fact.NEWLY_RECEIVED).or(() -> told(Fact.RECEIVED));
        var carried = told(Fact.CARRIED_IN);
        if (came.isPresent() && carried.isPresent() && CASES.contains(number.count().orElseThrow().unit())) {
            add(left, number, right, List.of(Fact.NEWLY_RECEIVED, Fact.CARRIED_IN), came.get().sure() && carried.get().sure());
        }
    }

    /** Where a sentence has told no more than a few things yet, and only of what came in. */
    private Optional<Mention> told(Fact fact) {
        var isOnlyOfComing = found.size() <= FEW && found.stream().allMatch(mention -> mention.isAbout(Fact.Matter.RECEIVED) || mention.facts().equals(List.of(Fact.CARRIED_IN)));
        return found.stream().filter(mention -> isOnlyOfComing && mention.manner() == Manner.COUNTED && mention.facts().equals(List.of(fact))).findFirst();
    }

    /** Whether something else is named between the words that tell and the number: 申请表 8 份. */
    private static boolean isElsewhere(Piece left) {
        var last = left.last(sense -> sense.isTopic() || sense.isStep() || sense.isOutcome() || sense.isDisputeOutcome()
                || sense.isDocumentStep());
        return last.filter(token -> left.part(left.tokens().indexOf(token) + 1, left.tokens().size()).unknown()
                > (token.sense().isOutcome() ? HARDLY_ANY : 0)).isPresent();
    }

    private void request(boolean isNamed, Piece left, Token number, Piece right, boolean sure) {
        var unit = number.count().orElseThrow().unit();
        if (!CASES.contains(unit) && !(isNamed && LOOSELY.contains(unit))) {
            return;
        }
        var told = RequestFacts.in(left);
        if (told.facts().isEmpty() || told.isNoun() && right.has(sense -> sense.isOutcome() || sense.isStep())) {
            told = RequestFacts.in(right);
        }
        if (told.facts().isEmpty() || context.topics().isEmpty() && !isNamed && !told.isOutcome()) {
            return;
        }
        var isReceived = told.facts().contains(Fact.RECEIVED);
        if (context.among() && (told.isNoun() || isReceived) || isReceived && wasReceived && !isNamed) {
            return;
        }
        wasReceived |= isReceived;
        var isSure = sure && told.isSure() && CASES.contains(unit);
        if (told.isSum()) {
            add(left, number, right, told.facts(), isSure);
        } else if (left.has(RESPECTIVELY) && told.facts().size() > 1) {
            distribute(left, number, right, told.facts(), isSure);
        } else {
            told.facts().forEach(fact -> add(left, number, right, List.of(fact), isSure));
        }
    }

    private void dispute(List<Sense> topics, Piece left, Token number, Piece right, boolean sure) {
        if (!CASES.contains(number.count().orElseThrow().unit())) {
            return;
        }
        var outcome = left.last(Sense::isDisputeOutcome).or(() -> right.has(ALL) ? Optional.empty()
                : right.first(Sense::isDisputeOutcome)).map(Token::sense);
        var facts = topics.stream().filter(Sense::isDispute).map(topic -> DisputeFacts.of(topic, outcome)).flatMap(Optional::stream).toList();
        if (facts.isEmpty() || outcome.isEmpty() && left.unknown() > 0 && !left.then(right).has(Sense::isDispute)) {
            return;
        } else if (left.has(RESPECTIVELY) && facts.size() > 1) {
            distribute(left, number, right, facts, sure);
        } else if (left.has(EACH) || left.has(ALL) || number.count().orElseThrow().told().isZero()) {
            facts.forEach(fact -> add(left, number, right, List.of(fact), sure));
        } else {
            add(left, number, right, facts, sure && facts.size() == 1);
        }
        if (right.has(ALL)) {
            whole(right);
        }
    }

    private void document(Sense topic, Piece left, Token number, Piece right, boolean sure) {
        if (!DOCUMENTS.contains(number.count().orElseThrow().unit())) {
            return;
        }
        var steps = left.has(Sense::isDocumentStep) ? left : right;
        DocumentFacts.of(topic, steps).filter(fact -> !context.among() || !isTold(fact)).ifPresent(fact -> add(left, number, right, List.of(fact), sure && DocumentFacts.isSure(fact)));
    }

    /** 制定 3 件，其中以政府名义印发 2 件: a part is no second number of the same. */
    private boolean isTold(Fact fact) {
        return known.contains(fact);
    }

    /** 行政复议、行政诉讼分别为 2 件、1 件: the numbers that follow wait for the facts that are left. */
    private void distribute(Piece left, Token number, Piece right, List<Fact> facts, boolean sure) {
        add(left, number, right, facts.subList(0, 1), sure);
        context = context.waitingFor(facts.subList(1, facts.size()), sure);
    }

    private void denied(Piece piece) {
        if (context.otherTime() || piece.has(LIMITED)) {
            return;
        }
        var not = piece.first(NOT::equals).orElseThrow();
        var at = piece.tokens().indexOf(not);
        var behind = piece.part(at + 1, piece.tokens().size());
        var isBehind = !saysNothing(behind);
        var said = isBehind ? behind : context.before().has(NOT) ? piece.part(0, at) : context.before().then(piece.part(0, at));
        for (var fact : Denial.of(not, said, isBehind)) {
            var sure = isOwn(piece) && !piece.has(CHANNEL) && (aboutDisclosure || fact.matter() != Fact.Matter.RECEIVED && fact.matter() != Fact.Matter.CONCLUDED)
                    && Denial.isSure(fact, said);
            found.add(new Mention(sentence.span(isBehind ? not.from() : said.tokens().get(0).from(), end(piece)), List.of(fact),
                    Count.NONE, Manner.DENIED, sure));
        }
    }

    /** What is told of all of them: 均已办结, 均获维持, 办结率 100%. */
    private void whole(Piece piece) {
        var isAll = piece.has(ALL) || piece.has(RATE) && piece.has(HUNDRED_PERCENT);
        if (!isAll || context.otherTime() || piece.has(NOT) || piece.has(LIMITED) || piece.has(FOREIGN)) {
            return;
        }
        var outcome = piece.last(Sense::isDisputeOutcome).map(Token::sense);
        var span = sentence.span(piece.tokens().get(0).from(), end(piece));
        if (outcome.isPresent()) {
            List.copyOf(found.subList(judged, found.size())).stream().filter(mention -> mention.manner() == Manner.COUNTED)
                    .forEach(mention -> DisputeFacts.outcome(mention.facts(), outcome.get()).ifPresent(fact ->
                            found.add(new Mention(span, List.of(fact), mention.count(), Manner.IMPLIED, mention.sure()))));
            judged = found.size();
        } else if (piece.has(sense -> sense == Sense.CONCLUDED || sense == Sense.ANSWERED || sense == Sense.HANDLED || sense == RATE)
                && (piece.has(Sense::isRequest) || context.isAboutRequests() || isOfRequests)) {
            found.add(new Mention(span, List.of(Fact.CARRIED_OUT), Count.NONE, Manner.ALL_DONE, false));
        }
    }

    /** Whether the figure is of the office that reports, and of all it reports on. */
    private boolean isOwn(Piece piece) {
        return piece.tokens().stream().noneMatch(token ->
                token.is(OFFICE) && (head.scope() == Scope.CONSOLIDATED || !head.officeName().contains(token.words()))
                        || token.is(AREA) && head.scope() == Scope.OWN && !head.officeName().endsWith("人民政府"));
    }

    private void add(Piece left, Token number, Piece right, List<Fact> facts, boolean sure) {
        var from = left.first(sense -> sense.isTopic() || sense.isStep() || sense.isOutcome() || sense.isDisputeOutcome()
                || sense.isDocumentStep() || sense == LAST_YEAR || sense == NEXT_YEAR).map(Token::from).orElse(number.from());
        var to = left.has(sense -> sense.isTopic() || sense.isOutcome()) ? number.to() : right.last(sense -> sense.isTopic() || sense.isOutcome() || sense.isStep()).map(Token::to).orElse(number.to());
        var count = number.count().orElseThrow();
        var mention = new Mention(sentence.span(from, to), facts, count, Manner.COUNTED, sure && count.isExact());
        isOfRequests |= mention.isAbout(Fact.Matter.RECEIVED) || mention.isAbout(Fact.Matter.CONCLUDED);
        known.addAll(facts);
        found.add(mention);
    }

    private static int end(Piece piece) {
        return piece.last(sense -> sense != Sense.UNKNOWN).map(Token::to).orElseThrow();
    }
}
