package gouji.prose;

/** What a word of a report means to someone who looks for figures in it (词义). */
enum Sense {
    // what is spoken of
    REQUEST, BARE_REQUEST, REVIEW, SUIT, DIRECT_SUIT, SUIT_AFTER_REVIEW, DOCUMENT, REGULATION,
    /** Something no table counts: 热线、留言、提案. */
    FOREIGN,

    // what became of requests
    NEWLY_RECEIVED, RECEIVED, HANDLED, ANSWERED, CONCLUDED, CARRIED, UNFINISHED,
    DISCLOSED, PARTLY_DISCLOSED, REFUSED, STATE_SECRET, PROHIBITED_BY_LAW, SECURITY_AND_STABILITY, THIRD_PARTY_RIGHTS,
    INTERNAL_AFFAIRS, PROCESS_INFORMATION, ENFORCEMENT_FILE, ADMINISTRATIVE_QUERY, UNAVAILABLE, NOT_HELD, MUST_BE_CREATED,
    STILL_UNCLEAR, NOT_PROCESSED, PETITION, REPEATED, PUBLICATION, EXCESSIVE, CONFIRMATION, OTHERWISE, CORRECTION_OVERDUE, FEE_OVERDUE,

    // who asked, and by which way
    NATURAL_PERSON, ORGANISATION, ENTERPRISE, RESEARCH, PUBLIC_INTEREST, LEGAL_SERVICE,
    CHANNEL,
    /** 等渠道: all of them together, so what follows is a whole. */
    ALL_CHANNELS,

    // what became of disputes
    UPHELD, CORRECTED, OTHER_OUTCOME, PENDING,
    /** 败诉、撤销: less than the table tells, or more. */
    LOST,

    // what became of documents
    ISSUED, PUBLISHED, REPEALED, IN_FORCE,

    // when
    THIS_YEAR, LAST_YEAR, NEXT_YEAR, OTHER_TIME,
    /** 同比、较上年: what follows is a comparison. */
    COMPARED,
    /** 增加、减少: the number is a difference. */
    DIFFERENCE,

    // how a sentence is put together
    COUNT, NOT, ALL, EACH, RESPECTIVELY, AMONG, AND, TOGETHER, FILLER,
    /** The number is only of some of them: 涉及、延期、各类. */
    LIMITED,
    /** 按时: all of them, unless others were late. */
    PROMPTLY,
    /** Another office than the one that reports, unless it bears its name. */
    OFFICE,
    /** 全县: the whole area. */
    AREA,
    /** 100% of them. */
    HUNDRED_PERCENT,
    RATE,
    COMMA, PAUSE, COLON, OPENS, CLOSES,
    /** Words that tell nothing here. */
    UNKNOWN;

    /** Whether it names what a sentence is about. */
    boolean isTopic() {
        return ordinal() <= FOREIGN.ordinal();
    }

    boolean isRequest() {
        return this == REQUEST || this == BARE_REQUEST;
    }

    boolean isDispute() {
        return this == REVIEW || this == SUIT || this == DIRECT_SUIT || this == SUIT_AFTER_REVIEW;
    }

    boolean isRule() {
        return this == DOCUMENT || this == REGULATION;
    }

    /** 办理结果: words which hardly occur but of a request. */
    boolean isOutcome() {
        return between(DISCLOSED, FEE_OVERDUE);
    }

    boolean isApplicant() {
        return between(NATURAL_PERSON, LEGAL_SERVICE);
    }

    /** Whether it tells what became of a request. */
    boolean isStep() {
        return between(NEWLY_RECEIVED, UNFINISHED);
    }

    boolean isDisputeOutcome() {
        return between(UPHELD, LOST);
    }

    boolean isDocumentStep() {
        return between(ISSUED, IN_FORCE);
    }

    boolean isBreak() {
        return between(COMMA, CLOSES);
    }

    private boolean between(Sense first, Sense last) {
        return ordinal() >= first.ordinal() && ordinal() <= last.ordinal();
    }
}
