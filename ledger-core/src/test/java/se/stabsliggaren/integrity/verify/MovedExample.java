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
import se.stabsliggaren.integrity.DetachedSignature;
import se.stabsliggaren.integrity.Ed25519EncodingTest;
import se.stabsliggaren.integrity.MoveRefusal;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;
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
    private final SigningKey again = SigningKey.derived(new byte[32], incident.origin, 2);
    private final Map<Integer, byte[]> otherwise = new TreeMap<>();
    private int release;

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
        incident.add("move.called-off", Map.of("refusal", DetachedSignature.of(refusal, by.verifierKey())));
        return goOnHere();
    }

    /** Two persons say that the neighbour cannot have taken over. */
    BundleFilesMap calledOff() {
        return calledOff(Map.of(
                "statement", "Deras liggare brann upp", "first", "Testa Testlund", "second", "Prova Provdotter"));
    }

    /** Called off by a post that says this. */
    BundleFilesMap calledOff(Map<String, Object> said) {
        begin();
        incident.add("move.called-off", said);
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

    /** A register that nobody named took over, with a key that nobody named. */
    BundleFilesMap takenOverElsewhere() {
        return takenOver(
                "stranger.example/ledger/a1b2/register",
                SigningKey.derived(BundleVectors.secret(3), incident.origin, 1));
    }

    /** The register that took over is of two histories, and another goes on for it, with the log's key as it was. */
    BundleFilesMap takenOverByWhatGoesOnForIt() {
        return takenOver("grannen.example/ledger/q5y9/register", fresh);
    }

    private BundleFilesMap takenOver(String register, SigningKey key) {
        begin();
        takeOver(old);
        ExampleLog elsewhere = new ExampleLog(register, BundleVectors.secret(3));
        registered(elsewhere, key);
        return bundle(elsewhere, key);
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

    /** The neighbour moves it back: nr 12 begins that. */
    BundleFilesMap broughtBack() {
        return cameBack(fresh);
    }

    /** The old place writes itself that the neighbour moves it back. */
    BundleFilesMap cameBackByItself() {
        return cameBack(old);
    }

    /** The old place erases that nr 9 begins a move, and writes on. */
    BundleFilesMap begunWithoutItsType() {
        begin();
        return erased(BEGUN, "type");
    }

    /** The old place erases the refusal that it never got. */
    BundleFilesMap refusedWithoutItsRefusal() {
        begin();
        incident.add("move.called-off", Map.of("refusal", "AAAA"));
        return erased(BEGUN + 1, "data.refusal");
    }

    /** Masked at the new place, after an assessment that names a post of the move, or a field of it. */
    BundleFilesMap masked(Map<String, Object> passage) {
        begin();
        takeOver(old);
        incident.add("request.assessed", Map.of("request", 7L, "covered", List.of(passage)));
        release = incident.posts.size();
        int number = ((Long) passage.get("post")).intValue();
        otherwise.put(
                number,
                passage.containsKey("path")
                        ? Example.shown(
                                incident.posts.get(number - 1),
                                slot -> slot.path().equals(passage.get("path"))
                                        ? Example.withheld(slot, Example.PROVISION)
                                        : new ShownSlot.Open(slot))
                        : ContentLine.withheld(Example.PROVISION));
        registered(there, fresh);
        return bundle(there, fresh);
    }

    private BundleFilesMap cameBack(SigningKey from) {
        begin();
        takeOver(old);
        long size = incident.posts.size() + 1L;
        begin(again, registerHere);
        takeOver(from);
        introduce(here, again, 2, size);
        return bundle(here, again);
    }

    private BundleFilesMap erased(int number, String path) {
        incident.add(
                "record.disposal-carried-out",
                Map.of("decision", 4L, "stores", List.of(Map.of("name", "databasen", "cleaned", true))));
        int by = incident.posts.size();
        otherwise.put(
                number,
                Example.shown(
                        incident.posts.get(number - 1),
                        slot -> slot.path().equals(path)
                                ? new ShownSlot.Erased(slot.path(), slot.position(), slot.digest(), by)
                                : new ShownSlot.Open(slot)));
        return goOnHere();
    }

    private void begin() {
        begin(fresh);
    }

    private void begin(SigningKey key) {
        begin(key, registerThere);
    }

    /** To a key of the log that is none. */
    BundleFilesMap toAKey(byte[] material) {
        begin(Ed25519EncodingTest.vkey(incident.origin, material), registerThere);
        return bundle(here, old);
    }

    private void begin(SigningKey key, SigningKey register) {
        begin(key.verifierKey().toString(), register);
    }

    private void begin(String key, SigningKey register) {
        incident.add(
                "move.begun",
                Map.of(
                        "key",
                        key,
                        "register",
                        register.verifierKey().toString(),
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
        String signature = DetachedSignature.of(signer.sign(incident.head()), signer.verifierKey());
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
        introduce(register, key, generation, BEGUN);
    }

    private void introduce(ExampleLog register, SigningKey key, long generation, long size) {
        Map<String, Object> introduced = new TreeMap<>(Example.introduced(incident));
        introduced.put("key", key.verifierKey().toString());
        introduced.put("generation", generation);
        introduced.put("size", size);
        register.add("register.key-introduced", introduced);
    }

    private static SignedNote note(SigningKey key, String text) {
        return new SignedNote(text, List.of(key.signature(text)));
    }

    private List<byte[]> content() {
        List<byte[]> content = example.incidentContent();
        otherwise.forEach((number, line) -> content.set(number - 1, line));
        return content;
    }

    private BundleFilesMap bundle(@Nullable ExampleLog register, SigningKey key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BundleWriter writer = new BundleWriter(out)) {
            writer.log(Layout.Part.INCIDENT, incident.bytes(), content(), key.sign(incident.head()));
            if (register != null) {
                writer.log(
                        Layout.Part.REGISTER, register.bytes(), register.content(), register.key.sign(register.head()));
            }
            writer.file(Layout.ATTACHMENTS + Example.PHOTO_DIGEST, Example.PHOTO);
            if (release > 0) {
                writer.finishMasked(release);
            } else {
                writer.finishWhole();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BundleFilesMap.unzip(out.toByteArray());
    }
}
