package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record itself: sheets, withdrawals, disposal, hiding, and who else sees it. */
public sealed interface RecordEvent extends Event {

    /**
     * A numbered sheet is issued (blad).
     *
     * @param lines how many lines it has
     */
    @EventName("record.sheet-issued")
    record SheetIssued(
            String sheet,
            @NameOf(NameKind.ROLE) @Nullable String role,
            @Nullable Integer lines) implements RecordEvent {}

    /** A sheet is accounted for (redovisat). */
    @EventName("record.sheet-accounted")
    record SheetAccounted(
            String sheet, SheetOutcome outcome, @Nullable Text text) implements RecordEvent {}

    /** A post should not have been recorded; it stays readable, struck through. */
    @EventName("record.withdrawn")
    record PostWithdrawn(Ref post, Text reason) implements RecordEvent {}

    /** A remark needs no further attention. */
    @EventName("record.remark-settled")
    record RemarkSettled(Ref post, @Nullable Text text) implements RecordEvent {}

    /**
     * Disposal is decided (gallringsbeslut).
     *
     * @param organ who decided
     * @param provision the provision or disposal plan relied on
     */
    @EventName("record.disposal-decided")
    record DisposalDecided(
            @NameOf(NameKind.BODY) String organ,
            When decided,
            String provision,
            @Nullable String diaryNumber,
            List<Passages> passages,
            @Nullable Text reasons)
            implements RecordEvent {}

    /** Disposal is carried out by another person than the one who recorded the decision. */
    @EventName("record.disposal-carried-out")
    record DisposalCarriedOut(Ref decision, List<Store> stores) implements RecordEvent {}

    /** A post is hidden in an emergency (dold); nothing is removed. */
    @EventName("record.hidden")
    record PostHidden(Ref post, @Nullable String path, Text reason) implements RecordEvent {}

    /**
     * Help from outside sees the record (extern hjälp).
     *
     * @param secrecy whether a secrecy agreement is signed
     * @param processor whether a processor agreement (PUB-avtal) is
     */
    @EventName("record.external-help-engaged")
    record ExternalHelpEngaged(
            @NameOf(NameKind.BODY) String organisation,
            @Nullable Person person,
            @Nullable Boolean secrecy,
            @Nullable Boolean processor,
            @Nullable Text text)
            implements RecordEvent {}

    /**
     * Several spellings name the same (sammanförda namn): what was said under each is told under one name from then on. No
     * post changes by it. Two such posts that have a spelling in common are of the same name, and the later says what it is
     * called; a withdrawal parts what it joined.
     *
     * @param kind what they are names of
     * @param spellings as posts have them; case and white space make no difference
     * @param name what it is called, one of them or another
     */
    @EventName("record.names-merged")
    record NamesMerged(
            NameKind kind,
            List<String> spellings,
            String name,
            @Nullable Text reason) implements RecordEvent {}

    enum SheetOutcome {
        USED,
        BLANK,
        SPOILT,
        MISSING
    }

    /** One place that held the disposed value, and whether it could be cleaned. */
    record Store(String name, Boolean cleaned, @Nullable Text remains) {}
}
