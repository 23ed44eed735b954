package se.stabsliggaren.integrity.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.LoneSignature;
import se.stabsliggaren.integrity.MoveRefusal;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.Layout;

/** The example whose incident moves to a neighbour after nr 8: nr 9 begins the move. Used once. */
final class MovedExample {

    static final int BEGUN = 9;

    private final Example example = new Example();
    private final ExampleLog incident = example.incident;
    private final ExampleLog here = example.register;
    private final ExampleLog there = new ExampleLog("grannen.example/ledger/p3x8/register", BundleVectors.secret(2));

    final SigningKey registerHere = here.key;
    final SigningKey registerThere = there.key;
    final SigningKey old = incident.key;
    final SigningKey fresh = SigningKey.derived(BundleVectors.secret(2), incident.origin, 1);

    /** Nr 9 is recorded, and handed over. */
    BundleFilesMap sent() {
        begin();
        here.add("register.head-noted", Example.noted(incident.head()));
        return bundle(here, old);
    }

    /** Nr 10 is the neighbour's, and so is nr 11. */
    BundleFilesMap takenOver() {
        begin();
        takeOver(old);
        registered(there, fresh);
        return bundle(there, fresh);
    }

    /** The same posts, without a register. */
    BundleFilesMap takenOverAlone(SigningKey key) {
        begin();
        takeOver(old);
        return bundle(null, key);
    }

    /** The neighbour refuses, and the old place goes on. */
    BundleFilesMap refused(SigningKey by) {
        begin();
        SignedNote refusal = note(by, MoveRefusal.text(incident.head()));
        incident.add("move.called-off", Map.of("refusal", LoneSignature.of(refusal, by.verifierKey())));
        return goOnHere();
    }

    /** Two persons say that the neighbour cannot have taken over. */
    BundleFilesMap calledOff() {
        begin();
        incident.add(
                "move.called-off",
                Map.of(
                        "statement",
                        "Deras liggare brann upp",
                        "first",
                        "Testa Testlund",
                        "second",
                        "Prova Provdotter"));
        return goOnHere();
    }

    /** The old place writes on as if nothing were. */
    BundleFilesMap wentOn() {
        begin();
        return goOnHere();
    }

    /** The old place writes the taking over itself, and goes on. */
    BundleFilesMap tookOverItself() {
        begin();
        takeOver(old);
        return bundle(here, old);
    }

    /** The old place's register introduces a further key of its own as if it were the neighbour's. */
    BundleFilesMap tookOverUnderAnotherKey() {
        begin();
        takeOver(old);
        SigningKey another = SigningKey.derived(new byte[32], incident.origin, 2);
        introduce(here, another, 2);
        return bundle(here, another);
    }

    /** A register that nobody named took over. */
    BundleFilesMap takenOverElsewhere() {
        begin();
        takeOver(old);
        ExampleLog elsewhere = new ExampleLog("stranger.example/ledger/a1b2/register", BundleVectors.secret(3));
        registered(elsewhere, fresh);
        return bundle(elsewhere, fresh);
    }

    /** Nr 10 says that another key signed the head before it. */
    BundleFilesMap takenOverFromAnotherKey() {
        begin();
        takeOver(SigningKey.derived(BundleVectors.secret(4), incident.origin, 1), old);
        registered(there, fresh);
        return bundle(there, fresh);
    }

    BundleFilesMap takenOverWithoutAMove() {
        takeOver(old);
        return bundle(here, old);
    }

    BundleFilesMap calledOffWithoutAMove() {
        incident.add("move.called-off", Map.of("refusal", "AAAA"));
        return goOnHere();
    }

    BundleFilesMap begunTwice() {
        begin();
        begin();
        return bundle(here, old);
    }

    BundleFilesMap toAKeyOfAnotherLog() {
        begin(registerThere);
        return bundle(here, old);
    }

    private void begin() {
        begin(fresh);
    }

    private void begin(SigningKey key) {
        incident.add(
                "move.begun",
                Map.of(
                        "key",
                        key.verifierKey().toString(),
                        "register",
                        registerThere.verifierKey().toString(),
                        "receiver",
                        "Grannkommunen",
                        "decider",
                        "Testa Testlund",
                        "designation",
                        "L1-2024-1"));
    }

    private void takeOver(SigningKey from) {
        takeOver(from, from);
    }

    private void takeOver(SigningKey named, SigningKey signer) {
        String signature = LoneSignature.of(signer.sign(incident.head()), signer.verifierKey());
        incident.add(
                "move.taken-over",
                Map.of(
                        "key",
                        named.verifierKey().toString(),
                        "register",
                        registerHere.verifierKey().toString(),
                        "signature",
                        signature));
        incident.add("note.written", Map.of("text", "Vi skriver vidare hos grannen"));
    }

    private BundleFilesMap goOnHere() {
        incident.add("note.written", Map.of("text", "Vi skriver vidare här"));
        return bundle(here, old);
    }

    private void registered(ExampleLog register, SigningKey key) {
        register.add("register.opened", Map.of("installation", "p3x8", "mark", "L2"))
                .add("register.key-introduced", Example.introduced(register))
                .add(
                        "register.authority-registered",
                        Map.of("id", "gk", "name", "Grannen", "domain", "grannen.example"))
                .add(
                        "register.incident-opened",
                        Map.of(
                                "incident",
                                incident.origin,
                                "designation",
                                "L1-2024-1",
                                "authority",
                                "gk",
                                "exercise",
                                false,
                                "title",
                                "Misstänkt intrång"));
        introduce(register, key, 1);
        Checkpoint taken = GoodBundleTest.head(incident, BEGUN);
        register.add(
                "register.move-noted",
                Map.of(
                        "incident",
                        incident.origin,
                        "stage",
                        "taken-over",
                        "key",
                        key.verifierKey().toString(),
                        "register",
                        registerHere.verifierKey().toString(),
                        "size",
                        taken.size(),
                        "root",
                        Base64.getEncoder().encodeToString(taken.root())));
    }

    private void introduce(ExampleLog register, SigningKey key, long generation) {
        Map<String, Object> introduced = new TreeMap<>(Example.introduced(incident));
        introduced.put("key", key.verifierKey().toString());
        introduced.put("generation", generation);
        introduced.put("size", (long) BEGUN);
        register.add("register.key-introduced", introduced);
    }

    private static SignedNote note(SigningKey key, String text) {
        return new SignedNote(text, List.of(key.signature(text)));
    }

    private BundleFilesMap bundle(@Nullable ExampleLog register, SigningKey key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleWriter writer = new BundleWriter(out)) {
            writer.log(Layout.Part.INCIDENT, incident.bytes(), example.incidentContent(), key.sign(incident.head()));
            if (register != null) {
                writer.log(
                        Layout.Part.REGISTER, register.bytes(), register.content(), register.key.sign(register.head()));
            }
            writer.file(Layout.ATTACHMENTS + Example.PHOTO_DIGEST, Example.PHOTO);
            writer.finishWhole();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BundleFilesMap.unzip(out.toByteArray());
    }
}
