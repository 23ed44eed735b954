package se.stabsliggaren.system;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ROUND_ALREADY_FINISHED;
import static se.stabsliggaren.event.RemarkKind.ROUND_GOES_BACKWARDS;
import static se.stabsliggaren.event.RemarkKind.ROUTINE_ALREADY_ENDED;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.Text;

/** What people do while systems are down: manual routines and credential rounds. */
class RoutinesTest {

    private static final Scope NOTHING_NAMED = new Scope(Reach.GROUP, List.of(), List.of());

    @Nested
    class WhenAManualRoutineIsUsed {

        @Test
        void recordsItsBeginningContinuationAndEnd() {
            incident().when(begun(null)).isRecorded();
            incident()
                    .given(begun(null))
                    .when(new RoutineContinued(Ref.to(FIRST), null))
                    .isRecorded();
            incident().given(begun(null)).when(ended()).isRecorded();
        }

        @Test
        void refusesOneInsteadOfNothing() {
            incident().when(begun(NOTHING_NAMED)).isRefused("data.insteadOf", "Det framgår inte vilket system");
        }

        @Test
        void remarksThatItEndedBefore() {
            incident().given(begun(null), ended()).when(ended()).isRemarked(ROUTINE_ALREADY_ENDED, FIRST + 1);
        }

        @Test
        void remarksThatItGoesOnAfterItsEnd() {
            incident()
                    .given(begun(null), ended())
                    .when(new RoutineContinued(Ref.to(FIRST), null))
                    .isRemarked(ROUTINE_ALREADY_ENDED, FIRST + 1);
        }

        @Test
        void remarksThatThePostReferredToBeganNone() {
            incident().given(note()).when(ended()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenACredentialRoundGoesOn {

        @Test
        void recordsItsStartProgressAndFinish() {
            incident().when(started(Scope.everything())).isRecorded();
            incident().given(started(null), progressed(20)).when(progressed(75)).isRecorded();
            incident()
                    .given(started(null), progressed(20))
                    .when(progressed(null))
                    .isRecorded();
            incident()
                    .given(started(null), progressed(null))
                    .when(progressed(20))
                    .isRecorded();
            incident().given(started(null), progressed(75)).when(finished()).isRecorded();
        }

        @Test
        void refusesARoundOfNothing() {
            incident().when(started(NOTHING_NAMED)).isRefused("data.scope", "Det framgår inte vilket system");
        }

        @Test
        void refusesMoreThanAHundredPercent() {
            incident().given(started(null)).when(progressed(101)).isRefused("data.percent", "från 0 till 100");
        }

        @Test
        void refusesLessThanNothing() {
            incident().given(started(null)).when(progressed(-1)).isRefused("data.percent", "från 0 till 100");
        }

        @Test
        void remarksThatItHadComeFurther() {
            incident()
                    .given(started(null), progressed(75))
                    .when(progressed(20))
                    .isRemarked(ROUND_GOES_BACKWARDS, FIRST + 1);
        }

        @Test
        void remarksThatItIsFinished() {
            incident()
                    .given(started(null), finished())
                    .when(progressed(90))
                    .isRemarked(ROUND_ALREADY_FINISHED, FIRST + 1);
            incident().given(started(null), finished()).when(finished()).isRemarked(ROUND_ALREADY_FINISHED, FIRST + 1);
        }

        @Test
        void remarksThatThePostReferredToStartedNone() {
            incident().given(note()).when(finished()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    private static SystemEvent begun(@Nullable Scope insteadOf) {
        return new RoutineBegun("kansliet", Text.of("Papper och penna."), insteadOf);
    }

    private static SystemEvent ended() {
        return new RoutineEnded(Ref.to(FIRST), null);
    }

    private static SystemEvent started(@Nullable Scope scope) {
        return new CredentialRoundStarted(scope, "alla medarbetare", null, null);
    }

    private static SystemEvent progressed(@Nullable Integer percent) {
        return new CredentialRoundProgressed(Ref.to(FIRST), percent, null);
    }

    private static SystemEvent finished() {
        return new CredentialRoundFinished(Ref.to(FIRST), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
