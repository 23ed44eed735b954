package se.stabsliggaren.event;

/** The kinds of mandate: linjen, delegation, krisledningsnämndens ordförande (LEH 2:3), brådskande ärende (KL 6:39). */
public enum MandateKind {
    LINE,
    DELEGATION,
    CRISIS_BOARD_CHAIR,
    URGENT_CHAIR,
    CRISIS_BOARD,
    BOARD,
    OTHER,
    UNKNOWN
}
