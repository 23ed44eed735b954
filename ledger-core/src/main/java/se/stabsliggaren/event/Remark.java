package se.stabsliggaren.event;

import java.util.List;

/**
 * Something a rule noticed when a post was recorded (anmärkning). It is listed until a later post settles it; it never
 * hinders recording.
 *
 * @param about the earlier posts it concerns
 */
public record Remark(RemarkKind kind, List<Ref> about) {

    public static Remark of(RemarkKind kind, int... about) {
        return new Remark(kind, java.util.Arrays.stream(about).mapToObj(Ref::to).toList());
    }
}
