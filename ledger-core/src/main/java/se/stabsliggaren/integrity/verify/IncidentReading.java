package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/**
 * What was read of a bundle's incident, or of a register that is bundled alone in its place.
 *
 * @param head null when there is none
 * @param register what the register says of logs; of one that is alone, what that says itself
 */
record IncidentReading(@Nullable Head head, RegisterFacts register, Moves moves, NamedAttachments attachments) {

    /** @param register what stands beside it; null when it stands alone */
    static IncidentReading of(
            Manifest manifest, LogReader reader, WantedHeads wanted, @Nullable RegisterReading register)
            throws IOException {
        BundledLog log = BundledLog.of(Layout.Part.INCIDENT, manifest.incident());
        RegisterFacts facts = register == null ? new RegisterFacts(reader.findings()) : register.facts();
        facts.wantedIn(wanted, log.origin());
        NamedAttachments attachments = new NamedAttachments(reader.findings(), log, reader.files());
        MoveCheck moves = new MoveCheck(reader.findings(), log);
        ReleaseCheck release = new ReleaseCheck(reader.findings(), log, manifest.release());
        List<LogWatch> watches = new ArrayList<>(List.of(attachments, moves, release));
        if (register == null) {
            watches.add(facts);
        }
        Covering covering =
                Covering.ofIncident(manifest, reader.files(), reader.draft().places());
        Head head = reader.read(log, covering, wanted, watches);
        release.end();
        return new IncidentReading(head, facts, moves.moves(), attachments);
    }
}
