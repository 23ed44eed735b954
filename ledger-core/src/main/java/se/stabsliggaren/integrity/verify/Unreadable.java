package se.stabsliggaren.integrity.verify;

import java.io.IOException;

/** A container that cannot be read on, and why. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final Defect defect;

    Unreadable(Defect defect, String detail) {
        super(detail);
        this.defect = defect;
    }

    Finding finding() {
        return Finding.of(defect, String.valueOf(getMessage()));
    }
}
