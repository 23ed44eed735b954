package se.stabsliggaren.api.webhook;

/** What came of one attempt to tell a receiver. */
sealed interface DeliveryOutcome {

    /** It was answered 2xx: the receiver has it. */
    record Taken() implements DeliveryOutcome {}

    /** It was answered 410: the receiver wants nothing more, ever. */
    record Gone() implements DeliveryOutcome {}

    /**
     * Anything else; it is tried again.
     *
     * @param sentence in Swedish, without anything that the receiver said
     */
    record Fault(String sentence) implements DeliveryOutcome {}
}
