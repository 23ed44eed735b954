package se.stabsliggaren.integrity.verify;

import java.util.Map;
import java.util.TreeMap;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.bundle.Layout;

/** The example after its register let a second key take over, and recorded one post more. */
final class RotatedExample {

    private final Example example = new Example();
    private final ExampleLog register = example.register;
    final SigningKey old = register.key;
    private final Checkpoint before = register.head();

    /** The same secret's next key, as an honest register has it. */
    final SigningKey fresh = SigningKey.derived(new byte[32], register.origin, 2);

    /** Whoever copied the posts and the heads has keys of their own. */
    final SigningKey foreign = SigningKey.derived(BundleVectors.secret(1), register.origin, 2);

    /** As it should be. */
    BundleFilesMap whole() {
        return signedBy(rotated(), fresh);
    }

    /** Nobody keeps the old key's signature beside the posts. */
    BundleFilesMap withoutTheHead() {
        BundleFilesMap bundle = whole();
        bundle.files.remove(name());
        return bundle.relisted();
    }

    /** Of the head at the rotation the new key alone knows. */
    BundleFilesMap withoutTheOldSignature() {
        return put(whole(), name(), fresh.sign(at()));
    }

    /** The register goes on with its old key. */
    BundleFilesMap signedByTheOldKey() {
        return signedBy(rotated(), old);
    }

    /** A post that the old key never signed names another key, which signs the last head that the old one did sign. */
    BundleFilesMap introducedAfterTheOldHead() {
        introduce(foreign, before.size());
        BundleFilesMap bundle = signedBy(example.whole(), foreign);
        SignedNote head = old.sign(before).with(foreign.signature(before.body()));
        return put(bundle, Layout.ROTATIONS + before.size(), head);
    }

    BundleFilesMap withAnotherRoot() {
        return put(whole(), name(), old.sign(new Checkpoint(register.origin, at().size(), new byte[32])));
    }

    BundleFilesMap withALargerHead() {
        return put(whole(), Layout.ROTATIONS + 99, old.sign(new Checkpoint(register.origin, 99, new byte[32])));
    }

    BundleFilesMap underAnotherName() {
        return put(whole(), Layout.ROTATIONS + 3, old.sign(at()));
    }

    BundleFilesMap withoutForm() {
        BundleFilesMap bundle = whole();
        bundle.files.put(name(), new byte[] {'x'});
        return bundle.relisted();
    }

    private BundleFilesMap rotated() {
        introduce(fresh, before.size() + 1);
        Checkpoint taken = register.head();
        register.add("register.head-noted", Example.noted(example.incident.head()));
        return put(
                example.whole(),
                Layout.ROTATIONS + taken.size(),
                old.sign(taken).with(fresh.signature(taken.body())));
    }

    private void introduce(SigningKey key, long size) {
        Map<String, Object> introduced = new TreeMap<>(Example.introduced(register));
        introduced.put("key", key.verifierKey().toString());
        introduced.put("generation", 2L);
        introduced.put("size", size);
        register.add("register.key-introduced", introduced);
    }

    private BundleFilesMap signedBy(BundleFilesMap bundle, SigningKey key) {
        return put(bundle, Layout.Part.REGISTER.checkpoint(), key.sign(register.head()));
    }

    private static BundleFilesMap put(BundleFilesMap bundle, String name, SignedNote note) {
        bundle.files.put(name, note.bytes());
        return bundle.relisted();
    }

    private String name() {
        return Layout.ROTATIONS + at().size();
    }

    /** The last head that the old key signs. */
    private Checkpoint at() {
        return GoodBundleTest.head(register, Math.toIntExact(before.size()) + 1);
    }
}
