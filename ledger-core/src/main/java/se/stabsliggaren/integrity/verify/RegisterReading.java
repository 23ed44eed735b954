package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/**
 * What was read of a bundle's register.
 *
 * @param head null when there is none
 * @param facts what it says of logs
 * @param shownUntil a remark; null when no post says when it was recorded
 */
record RegisterReading(
        @Nullable Head head, RegisterFacts facts, @Nullable String shownUntil) {

    static RegisterReading of(Manifest.Log register, LogReader reader, WantedHeads wanted) throws IOException {
        BundledLog log = BundledLog.of(Layout.Part.REGISTER, register);
        RegisterFacts facts = new RegisterFacts(reader.findings());
        ShownUntil until = new ShownUntil();
        Head head = reader.read(log, Covering.ofRegister(), wanted, List.of(facts, until));
        return new RegisterReading(head, facts, until.remark());
    }
}
