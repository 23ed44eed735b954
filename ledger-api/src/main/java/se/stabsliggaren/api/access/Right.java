package se.stabsliggaren.api.access;

/** What a role can be allowed. */
public enum Right {
    /** Read the incidents of one's authority. */
    READ,
    /** Read in them what bears a warning signal; others read it masked. */
    READ_MARKED,
    /** Read in them what was hidden in an emergency. */
    READ_HIDDEN,
    /** Record anything in them. */
    RECORD,
    /** Record what the evaluation finds, and nothing else. */
    EVALUATE,
    /** Carry out what another has recorded as decided disposal. */
    DISPOSE,
    /** Open an incident. */
    OPEN,
    /** Take an incident out as an evidence bundle, whole or masked after an assessment. */
    EXPORT,
    /** Register authorities, grant access and take it back. */
    ADMINISTER
}
