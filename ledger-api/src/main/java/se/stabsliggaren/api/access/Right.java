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
    /** Record how a request for the record was assessed: what is covered when it is handed out. */
    ASSESS,
    /** Record that a disposal is decided. */
    DECIDE_DISPOSAL,
    /** Carry out a disposal that another person recorded as decided. Nobody may who may also {@link #ADMINISTER}. */
    DISPOSE,
    /** Open an incident, and correct its title in the register. */
    OPEN,
    /** Take an incident out as an evidence bundle, whole or masked after an assessment. */
    EXPORT,
    /** Register authorities, grant access and take it back. */
    ADMINISTER
}
