package se.stabsliggaren.staff;

import static se.stabsliggaren.event.RemarkKind.RELIEVED_WITHOUT_SUCCESSOR;
import static se.stabsliggaren.event.RemarkKind.STAFF_ALREADY_ACTIVE;
import static se.stabsliggaren.event.RemarkKind.STAFF_NOT_ACTIVE;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rules of the staff. */
public record Staffs(FactIndex facts) implements Family<StaffEvent> {

    enum Act {
        INTRODUCED,
        ACTIVATED,
        STOOD_DOWN
    }

    @Override
    public Judgement judge(StaffEvent event) {
        return switch (event) {
            case StaffIntroduced e ->
                Judgement.recorded()
                        .refuseIf(
                                knows(e.account()),
                                "data.account",
                                "Kontot är redan presenterat i händelsen; rätta den posten i stället.");
            case StaffActivated ignored ->
                Judgement.recorded().remark(activeSince().map(n -> Remark.of(STAFF_ALREADY_ACTIVE, n)));
            case StaffStoodDown ignored ->
                Judgement.recorded().remarkIf(activeSince().isEmpty(), Remark.of(STAFF_NOT_ACTIVE));
            case StaffRelieved e ->
                Judgement.recorded().remarkIf(e.relievedBy() == null, Remark.of(RELIEVED_WITHOUT_SUCCESSOR));
            case RoleTaken ignored -> Judgement.recorded();
            case ShiftSet e ->
                Judgement.recorded()
                        .refuseIf(
                                e.from() != null
                                        && e.to() != null
                                        && !e.to().end().isAfter(e.from().earliest()),
                                "data.to",
                                "Passet slutar före sin början; byt plats på tiderna.");
            case RhythmSet ignored -> Judgement.recorded();
            case DirectionSet ignored -> Judgement.recorded();
        };
    }

    @Override
    public @Nullable Fact fact(int post, StaffEvent event) {
        return switch (event) {
            case StaffIntroduced e -> Fact.of(post, Act.INTRODUCED, List.of(e.account()));
            case StaffActivated ignored -> Fact.of(post, Act.ACTIVATED);
            case StaffStoodDown ignored -> Fact.of(post, Act.STOOD_DOWN);
            case StaffRelieved ignored -> null;
            case RoleTaken ignored -> null;
            case ShiftSet ignored -> null;
            case RhythmSet ignored -> null;
            case DirectionSet ignored -> null;
        };
    }

    /** Whether an earlier post says who this account is. */
    public boolean knows(String account) {
        return facts.first(Act.INTRODUCED, List.of(account)).isPresent();
    }

    /** The post since which the staff is at work. */
    private Optional<Integer> activeSince() {
        int stoodDown = facts.last(Act.STOOD_DOWN).orElse(0);
        return facts.last(Act.ACTIVATED).filter(activated -> stoodDown < activated);
    }
}
