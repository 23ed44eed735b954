package se.stabsliggaren.api.fsck;

import org.jspecify.annotations.Nullable;

/** A log of which something is not what was recorded, so that nothing may be handed out of it. */
public final class DamagedLog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer post;

    DamagedLog(Damage damage) {
        super(
                "Loggen %s är skadad%s, så inget lämnas ut ur den; kör ledger fsck, och hämta det som saknas ur en säkerhetskopia: %s"
                        .formatted(
                                damage.log(),
                                damage.post() == null ? "" : " vid nr " + damage.post(),
                                damage.sentence()));
        this.post = damage.post();
    }

    /** In Swedish. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The first post it concerns; null when none can be named. */
    public @Nullable Integer post() {
        return post;
    }
}
