package se.stabsliggaren.api.page;

/** Pages of an incident in no ledger, as they are shown first. */
public final class LedgerPage {

    public static final InLedger FIRST = part(null);

    private LedgerPage() {}

    static InLedger part(String asked) {
        return new InLedger(new LedgerLinks("/handelse/8f2a", ""), asked, plain -> plain);
    }
}
