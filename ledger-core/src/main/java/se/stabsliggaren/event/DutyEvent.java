package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** Duties to report (anmälningsplikt): to IMY, the cyber authority, the police, the insurer and others. */
public sealed interface DutyEvent extends Event {

    /**
     * Somebody assesses whether a regime applies.
     *
     * @param regime the regime's id in the rule packs, e.g. {@code GDPR33.NOTIFY}, or a word
     * @param controller which controller or operator it falls on
     */
    @EventName("duty.assessed")
    record DutyAssessed(
            String regime,
            @NameOf(NameKind.BODY) @Nullable String recipient,
            @NameOf(NameKind.BODY) @Nullable String controller,
            Verdict verdict,
            @Nullable Obligation obligation,
            @Nullable Text grounds,
            @Nullable Person judge)
            implements DutyEvent {}

    /** A report is filed (anmälan, komplettering, slutrapport). */
    @EventName("duty.filed")
    record DutyFiled(
            @Nullable String regime,
            @NameOf(NameKind.BODY) String recipient,
            @NameOf(NameKind.BODY) @Nullable String controller,
            Stage stage,
            @Nullable Obligation obligation,
            @Nullable String channel,
            @Nullable Text content,
            @Nullable Attachment proof)
            implements DutyEvent {}

    /** The recipient's own number comes: IMY's diarienummer, the police's K-nummer, a claim number; there can be several. */
    @EventName("duty.reference-received")
    record ReferenceReceived(Ref filing, String scheme, String reference) implements DutyEvent {}

    /**
     * What the recipient does with what was reported (ärendets gång): a police report, an insurance case, a case of an
     * authority.
     *
     * @param filing the report
     * @param reasons why, as it was said: {@code spaningsuppslag saknas}
     */
    @EventName("duty.course-noted")
    record CourseNoted(Ref filing, Course course, @Nullable Text reasons) implements DutyEvent {}

    /** Why a report comes late (GDPR 33(1)). */
    @EventName("duty.delay-explained")
    record DelayExplained(Ref about, Text reasons) implements DutyEvent {}

    /** A limit passed; recorded by the clock, not by a person. */
    @EventName("duty.limit-passed")
    record LimitPassed(
            String regime, @NameOf(NameKind.BODY) @Nullable String controller, When limit, Ref started)
            implements DutyEvent {}

    /** How far the recipient has come (ärendets gång): opened, more is asked for, decided, closed, opened again. */
    enum Course {
        OPENED,
        MORE_ASKED_FOR,
        DECIDED,
        CLOSED,
        REOPENED
    }

    enum Verdict {
        APPLIES,
        DOES_NOT_APPLY,
        UNKNOWN
    }

    enum Obligation {
        MANDATORY,
        VOLUNTARY,
        UNKNOWN
    }

    enum Stage {
        INITIAL,
        SUPPLEMENT,
        STATUS,
        FINAL
    }
}
