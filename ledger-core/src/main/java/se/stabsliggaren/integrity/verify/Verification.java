package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Manifest;

/**
 * Verifies one bundle: everything is recomputed from the stored bytes, and nothing in it is believed. Each step is given
 * what it needs and answers what it read; whatever is wrong goes to the findings, in the order it is come upon.
 *
 * <ol>
 *   <li>The container, unpacked once: {@link ZipContainer}.
 *   <li>The manifest, and the files held against it: {@link ManifestFile}, {@link BundleFiles}.
 *   <li>Each log from its first post to its last, the register first: {@link LogReader}. A post is held against itself by
 *       {@link PostCheck}, against the others of its log by whoever looks on, each a {@link LogWatch}.
 *   <li>Who signed the heads, and what vouches for them: {@link TrustCheck}.
 * </ol>
 *
 * Where something is found wrong is where its {@link Defect} is named.
 */
public final class Verification {

    private final Request request;
    private final Findings findings = new Findings();
    private final ReportDraft draft = new ReportDraft();

    private Verification(Request request) {
        this.request = request;
    }

    public static Report of(Request request) {
        return new Verification(request).report();
    }

    private Report report() {
        Trust trust = Trust.NONE;
        try (ZipContainer container = ZipContainer.open(request.bundle())) {
            trust = container(container);
        } catch (Unreadable e) {
            findings.add(e.finding());
        } catch (IOException e) {
            findings.add(Defect.BUNDLE_UNREADABLE, e.getClass().getSimpleName());
        }
        return draft.report(findings, trust);
    }

    private Trust container(ZipContainer container) throws IOException {
        Map<String, Manifest.File> unpacked = container.unpacked(findings);
        Manifest manifest = ManifestFile.read(container, findings);
        if (manifest == null) {
            return Trust.NONE;
        }
        BundleFiles files = new BundleFiles(container, unpacked, manifest, findings);
        files.compare();
        draft.unreached(Unreached.of(manifest, files));
        return logs(manifest, files);
    }

    private Trust logs(Manifest manifest, BundleFiles files) throws IOException {
        Manifest.Log incident = manifest.incident();
        Manifest.Log register = manifest.register();
        String introducing = register == null ? incident.origin() : register.origin();
        headsOfOtherLogs(List.of(incident.origin(), introducing));
        Rotations rotations = Rotations.read(files, findings, introducing);
        PaperHeads paper = new PaperHeads(request.paper());
        LogReader reader = new LogReader(files, findings, draft, paper);
        RegisterReading registerRead =
                register == null ? null : RegisterReading.of(register, reader, wanted(register, rotations));
        IncidentReading incidentRead = IncidentReading.of(manifest, reader, wanted(incident, rotations), registerRead);
        paper.end(findings);
        draft.attachments(incidentRead.attachments().compare());
        return trust(incidentRead, registerRead, rotations, paper);
    }

    private void headsOfOtherLogs(List<String> origins) {
        request.headsBeside(origins).forEach(head -> findings.add(Defect.HEAD_OF_ANOTHER_LOG, head.origin()));
    }

    /** The heads that a log must have had, as far as they are known before its posts are read. */
    private WantedHeads wanted(Manifest.Log log, Rotations rotations) {
        WantedHeads wanted = WantedHeads.kept(findings, request.heads(), log.origin());
        rotations.wantedIn(wanted, log.origin());
        return wanted;
    }

    private Trust trust(
            IncidentReading incident, @Nullable RegisterReading register, Rotations rotations, PaperHeads paper) {
        Heads heads = Heads.of(incident, register);
        if (heads == null) {
            return Trust.NONE;
        }
        KeyHistory history = new KeyHistory(incident.register(), incident.moves(), rotations);
        Stream<String> until = register == null ? Stream.empty() : Stream.ofNullable(register.shownUntil());
        List<Ground> said = Stream.concat(until, incident.moves().remarks().stream())
                .map(Ground::remark)
                .toList();
        return new TrustCheck(findings, heads, history).check(request, paper.found(), said);
    }
}
