package se.stabsliggaren.staff;

import static se.stabsliggaren.event.RemarkKind.RELIEVED_WITHOUT_SUCCESSOR;
import static se.stabsliggaren.event.RemarkKind.STAFF_ALREADY_ACTIVE;
import static se.stabsliggaren.event.RemarkKind.STAFF_NOT_ACTIVE;

import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.judgement.Judgement;

/** The rules of the staff. */
public final class Staffs {

    private Staffs() {}

    public static Judgement judge(StaffEvent event, StaffState state) {
        return switch (event) {
            case StaffIntroduced e ->
                Judgement.recorded()
                        .refuseIf(
                                state.knows(e.account()),
                                "data.account",
                                "Kontot är redan presenterat i händelsen; rätta den posten i stället.");
            case StaffActivated ignored ->
                Judgement.recorded().remark(state.activeSince().map(n -> Remark.of(STAFF_ALREADY_ACTIVE, n)));
            case StaffStoodDown ignored ->
                Judgement.recorded().remarkIf(state.activeSince().isEmpty(), Remark.of(STAFF_NOT_ACTIVE));
            case StaffRelieved e ->
                Judgement.recorded().remarkIf(e.relievedBy() == null, Remark.of(RELIEVED_WITHOUT_SUCCESSOR));
            case RoleTaken ignored -> Judgement.recorded();
            case RhythmSet ignored -> Judgement.recorded();
            case DirectionSet ignored -> Judgement.recorded();
        };
    }
}
