package se.stabsliggaren.integrity.verify;

/** How the verifier ends. */
public enum Exit {
    VERIFIED(0),
    DAMAGED(1),
    CANNOT_TELL(2);

    private final int number;

    Exit(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
