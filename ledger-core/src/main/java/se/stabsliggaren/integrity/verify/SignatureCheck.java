package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.bundle.Layout;

/** Who signed the heads, and whether those keys are trusted: by the one who asks, or by a register that is. */
record SignatureCheck(Findings findings, SpoiltSignatures spoilt, Heads heads, KeyHistory history) {

    /**
     * What was found.
     *
     * @param trusted whether the incident's head is signed by a key that is trusted, or by one that a register
     *     introduced which is
     * @param signer the key by which the log would be handed on: that by which it was taken over, or the one that the
     *     register introduced and that signs the incident now; null when it has not signed
     * @param policyLogs the keys of the policy's logs, and those that followed them
     */
    record Signed(boolean trusted, @Nullable VerifierKey signer, List<VerifierKey> policyLogs) {

        Signed {
            policyLogs = List.copyOf(policyLogs);
        }
    }

    Signed check(List<VerifierKey> keys, @Nullable Policy policy) {
        List<Introduction> introductions = introductions();
        Move moved = history.moves().last();
        VerifierKey takenOverBy = moved == null ? null : takenOverBy(moved);
        List<VerifierKey> given = given(keys);
        List<VerifierKey> policyLogs = policyLogs(policy);
        List<VerifierKey> trusted =
                Stream.concat(given.stream(), policyLogs.stream()).toList();
        List<Signature> own = tried(List.of(heads.incident()), trusted);
        return new Signed(
                Signature.anyHolds(own) || introducedBy(trusted, introductions),
                moved == null ? current(introductions) : takenOverBy,
                policyLogs);
    }

    /** Each head held to the register's keys. A register alone is held to what it says of itself, and says it of no other. */
    private List<Introduction> introductions() {
        RegisterFacts register = history.register();
        boolean saysNothing = heads.register() == null
                && register.keys(heads.incident().origin()).isEmpty();
        List<Introduction> introductions = new ArrayList<>();
        for (Head head : saysNothing ? List.<Head>of() : heads.all()) {
            Introduction introduction = Introduction.of(head, register.keys(head.origin()));
            spoilt.tell(introduction.tried());
            if (introduction.defect() != null) {
                findings.add(introduction.defect(), head.origin());
            }
            introductions.add(introduction);
        }
        return introductions;
    }

    /**
     * The log's key where it moved last, when that signed the incident. What is larger than the move is signed where it
     * moved to: by that key, or by the register's there.
     */
    private @Nullable VerifierKey takenOverBy(Move moved) {
        List<Signature> byItsKey = tried(List.of(heads.incident()), List.of(moved.key()));
        if (Signature.anyHolds(byItsKey)) {
            return moved.key();
        }
        List<Signature> byRegister =
                heads.register() == null ? List.of() : tried(List.of(heads.register()), followed(moved.register()));
        if (!Signature.anyHolds(byRegister)) {
            findings.add(new Finding(Defect.FORK_AFTER_MOVE, Layout.Part.INCIDENT, moved.post() + 1, ""));
        }
        return null;
    }

    /** The keys that were given, with those that followed; one of each has signed a head. */
    private List<VerifierKey> given(List<VerifierKey> keys) {
        List<VerifierKey> all = new ArrayList<>();
        for (VerifierKey key : keys) {
            List<VerifierKey> followed = followed(key);
            if (!Signature.anyHolds(tried(heads.all(), followed))) {
                findings.add(Defect.NOT_SIGNED_BY_KEY, key.name());
            }
            all.addAll(followed);
        }
        return all;
    }

    /** The keys of the policy's logs, with those that followed; one of them all has signed a head. */
    private List<VerifierKey> policyLogs(@Nullable Policy policy) {
        List<VerifierKey> logs = policy == null
                ? List.of()
                : policy.logs().stream().flatMap(key -> followed(key).stream()).toList();
        if (!logs.isEmpty() && !Signature.anyHolds(tried(heads.all(), logs))) {
            findings.add(Defect.NOT_SIGNED_BY_KEY, "policy");
        }
        return logs;
    }

    /** Whether the register's head is signed by a trusted key, and both heads by keys that it introduced. */
    private boolean introducedBy(List<VerifierKey> trusted, List<Introduction> introductions) {
        return heads.register() != null
                && introductions.stream().allMatch(each -> each.current() != null)
                && Signature.anyHolds(Signature.untilOneHolds(List.of(heads.register()), trusted));
    }

    private static @Nullable VerifierKey current(List<Introduction> introductions) {
        return introductions.isEmpty() ? null : introductions.getLast().current();
    }

    private List<VerifierKey> followed(VerifierKey key) {
        KeySuccession succession = history.from(key);
        spoilt.tell(succession.tried());
        return succession.keys();
    }

    private List<Signature> tried(List<Head> under, List<VerifierKey> keys) {
        List<Signature> tried = Signature.untilOneHolds(under, keys);
        spoilt.tell(tried);
        return tried;
    }
}
