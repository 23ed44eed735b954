package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.util.stream.Stream;

/** Incidents that moved, and whose next posts are not by the one they moved to. */
final class MoveVectors {

    Stream<Vector> all() {
        return Stream.of(
                damaged("moved-and-written-on", new MovedExample().wentOn(), "move-not-taken nr 10:"),
                damaged("moved-and-forked", new MovedExample().wentOn(), "fork-after-move nr 10:"),
                damaged(
                        "moved-and-taken-over-by-itself",
                        new MovedExample().tookOverItself(),
                        "fork-after-move nr 10:"),
                damaged(
                        "moved-and-taken-over-under-another-key",
                        new MovedExample().tookOverUnderAnotherKey(),
                        "fork-after-move nr 10:"),
                damaged(
                        "moved-and-taken-over-elsewhere",
                        new MovedExample().takenOverElsewhere(),
                        "fork-after-move nr 10:"),
                damaged("moved-without-a-register-under-the-old-key", withoutRegister(), "fork-after-move nr 10:"),
                damaged(
                        "moved-and-brought-back-by-itself",
                        new MovedExample().cameBackByItself(),
                        "move-signature-bad nr 13:"),
                damaged(
                        "moved-by-a-post-of-an-erased-type",
                        new MovedExample().begunWithoutItsType(),
                        "content-form-bad nr 9:"),
                damaged(
                        "move-refused-by-an-erased-refusal",
                        new MovedExample().refusedWithoutItsRefusal(),
                        "content-form-bad nr 10:"),
                damaged(
                        "moved-from-a-key-that-did-not-sign",
                        new MovedExample().takenOverFromAnotherKey(),
                        "move-signature-bad nr 10:"),
                damaged("move-refused-by-another-key", refusedByAnother(), "move-signature-bad nr 10:"),
                damaged(
                        "taken-over-without-a-move",
                        new MovedExample().takenOverWithoutAMove(),
                        "move-not-taken nr 9:"),
                damaged(
                        "called-off-without-a-move",
                        new MovedExample().calledOffWithoutAMove(),
                        "move-not-taken nr 9:"),
                damaged("move-begun-twice", new MovedExample().begunTwice(), "move-not-taken nr 10:"),
                damaged(
                        "moved-to-a-key-of-another-log",
                        new MovedExample().toAKeyOfAnotherLog(),
                        "content-form-bad nr 9:"));
    }

    private static BundleFilesMap withoutRegister() {
        MovedExample example = new MovedExample();
        return example.takenOverAlone(example.old);
    }

    private static BundleFilesMap refusedByAnother() {
        MovedExample example = new MovedExample();
        return example.refused(example.old);
    }
}
