package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.util.stream.Stream;

/** Registers whose key was replaced, and whose heads then are not what they should be. */
final class RotationVectors {

    Stream<Vector> all() {
        return Stream.of(
                damaged("register-signed-by-a-replaced-key", new RotatedExample().signedByTheOldKey(), "key-outdated:"),
                damaged("rotation-of-another-root", new RotatedExample().withAnotherRoot(), "rotation-bad:"),
                damaged("rotation-larger-than-the-register", new RotatedExample().withALargerHead(), "rotation-bad:"),
                damaged("rotation-under-another-name", new RotatedExample().underAnotherName(), "rotation-bad:"),
                damaged("rotation-without-form", new RotatedExample().withoutForm(), "rotation-bad:"));
    }
}
