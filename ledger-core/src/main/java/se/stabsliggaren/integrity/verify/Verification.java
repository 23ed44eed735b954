package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Layout.Part;
import se.stabsliggaren.integrity.bundle.Manifest;

/** Verifies one bundle: everything is recomputed from the stored bytes, and nothing in it is believed. */
public final class Verification {

    private final Request request;
    private final Findings findings = new Findings();
    private final PaperHeads paper;
    private final RegisterFacts register = new RegisterFacts(findings);
    private final Set<String> digests = new HashSet<>();
    private MoveFacts moves;
    private @Nullable VerifierKey signer;
    private final List<String> counts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final CoveredPlaces places = new CoveredPlaces();
    private final List<String> erased = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();

    private Verification(Request request) {
        this.request = request;
        this.paper = new PaperHeads(request.paper());
        this.moves = new MoveFacts(findings, "");
    }

    public static Report of(Request request) {
        Verification verification = new Verification(request);
        try (ZipContainer container = ZipContainer.open(request.bundle())) {
            verification.verify(container);
        } catch (Unreadable e) {
            verification.findings.add(e.finding());
        } catch (IOException e) {
            verification.findings.add(Defect.BUNDLE_UNREADABLE, e.getClass().getSimpleName());
        }
        return verification.report();
    }

    private void verify(ZipContainer container) throws IOException {
        Map<String, Manifest.File> unpacked = container.unpacked(findings);
        Manifest manifest = ManifestFile.read(container, findings);
        if (manifest == null) {
            return;
        }
        BundleFiles files = new BundleFiles(container, unpacked, manifest, findings);
        files.compare();
        unreached(manifest, files);
        rejectStrangeHeads(manifest);
        Manifest.Log introducing = manifest.register() == null ? manifest.incident() : manifest.register();
        Rotations rotations = Rotations.read(files, findings, introducing.origin());
        Head registerHead = manifest.register() == null ? null : register(files, manifest.register(), rotations);
        Head incidentHead = incident(files, manifest, rotations);
        paper.end(findings);
        counts.add("Bilagor: " + files.attachments(digests) + ".");
        if (incidentHead != null && (manifest.register() == null || registerHead != null)) {
            grade(new Signatures(findings, request, incidentHead, registerHead, register, moves, rotations));
        }
    }

    /** What is there and is not tried, told in every verdict. */
    private void unreached(Manifest manifest, BundleFiles files) {
        for (Unreached each : Unreached.values()) {
            boolean held = each == Unreached.KEPT_BACK
                    ? manifest.masked() || manifest.register() != null
                    : files.names().stream().anyMatch(each::concerns);
            if (held) {
                unreached.add(each.sentence());
            }
        }
        String page = files.sha256(Layout.PAGE);
        if (page != null) {
            unreached.add(
                    page.equals(BrowserPage.sha256())
                            ? "Paketets verify.html är densamma som det här programmets (SHA-256 %s).".formatted(page)
                            : "Paketets verify.html är en annan än det här programmets (SHA-256 %s, här %s)."
                                    .formatted(page, BrowserPage.sha256()));
        }
    }

    private @Nullable Head register(BundleFiles files, Manifest.Log log, Rotations rotations) throws IOException {
        WantedHeads heads = given(log.origin());
        rotations.wantedIn(heads);
        Citations citations = new Citations(findings, Part.REGISTER, log.size(), null);
        PostCheck posts = new PostCheck(findings, Part.REGISTER, log.origin(), true, null, places);
        Head head = read(
                files, Part.REGISTER, log, posts, heads, new MoveFacts(findings, log.origin()), (number, facts) -> {
                    citations.post(number, facts);
                    register.post(number, facts);
                });
        citations.end();
        shownUntil(log, posts);
        return head;
    }

    /** What came after, in the register, is not here: a newer disposal, head or key. */
    private void shownUntil(Manifest.Log log, PostCheck posts) {
        if (posts.recordedAt() != null) {
            remarks.add(
                    "Registret visas till och med nr %d, nedskriven %s UTC; vad det fick veta sedan visar paketet inte."
                            .formatted(
                                    log.size(),
                                    posts.recordedAt().substring(0, 16).replace('T', ' ')));
        }
    }

    private @Nullable Head incident(BundleFiles files, Manifest manifest, Rotations rotations) throws IOException {
        Manifest.Log log = manifest.incident();
        WantedHeads heads = given(log.origin());
        for (RegisterFacts.Noted noted : register.heads(log.origin())) {
            heads.add(
                    noted.head(),
                    new Finding(
                            Defect.NOTED_HEAD_DIFFERS,
                            Part.REGISTER,
                            noted.post(),
                            "nr " + noted.head().size()),
                    new Finding(
                            Defect.NOTED_HEAD_LARGER,
                            Part.REGISTER,
                            noted.post(),
                            "nr " + noted.head().size()));
        }
        Citations citations = new Citations(findings, Part.INCIDENT, log.size(), manifest.release());
        moves = new MoveFacts(findings, log.origin());
        boolean alone = manifest.register() == null;
        if (alone) {
            rotations.wantedIn(heads);
        }
        PostCheck posts = new PostCheck(
                findings, Part.INCIDENT, log.origin(), manifest.masked(), assessment(files, manifest), places);
        Head head = read(files, Part.INCIDENT, log, posts, heads, moves, (number, facts) -> {
            citations.post(number, facts);
            attachments(files, number, facts);
            moves.post(number, facts);
            if (alone) {
                register.post(number, facts);
            }
        });
        citations.end();
        return head;
    }

    private static @Nullable Assessment assessment(BundleFiles files, Manifest manifest) throws IOException {
        String contents = Part.INCIDENT.content();
        if (manifest.release() == null || !files.has(contents)) {
            return null;
        }
        try (InputStream ahead = files.open(contents)) {
            return AssessmentSlots.read(new Lines(contents, ahead, LogCheck.LONGEST_CONTENT), manifest.release());
        }
    }

    private void attachments(BundleFiles files, long number, PostFacts facts) {
        for (String digest : facts.digests()) {
            digests.add(digest);
            if (!files.has(Layout.ATTACHMENTS + digest)) {
                findings.add(new Finding(Defect.ATTACHMENT_MISSING, Part.INCIDENT, number, digest));
            }
        }
    }

    private interface EachPost {
        void read(long number, PostFacts facts);
    }

    private @Nullable Head read(
            BundleFiles files,
            Part part,
            Manifest.Log log,
            PostCheck posts,
            WantedHeads heads,
            MoveFacts moved,
            EachPost each)
            throws IOException {
        ErasureCheck erasures = new ErasureCheck(findings, part);
        LogWatch watch = new LogWatch() {
            @Override
            public void grown(Frontier tree) {
                heads.grown(tree);
                paper.grown(log.origin(), tree);
                moved.grown(tree);
            }

            @Override
            public void post(long number, PostFacts facts) {
                each.read(number, facts);
                erasures.post(number, facts);
            }
        };
        Head head = new LogCheck(files, findings, part, log, posts, watch).read();
        heads.end();
        erasures.end();
        erased.addAll(erasures.lines());
        counts.add("Poster i " + log.origin() + ": " + log.size() + ".");
        return head;
    }

    private WantedHeads given(String origin) {
        WantedHeads wanted = new WantedHeads(findings);
        for (Checkpoint head : request.heads()) {
            if (head.origin().equals(origin)) {
                String detail = origin + " nr " + head.size();
                wanted.add(head, Finding.of(Defect.HEAD_DIFFERS, detail), Finding.of(Defect.HEAD_LARGER, detail));
            }
        }
        return wanted;
    }

    private void rejectStrangeHeads(Manifest manifest) {
        String registerLog =
                manifest.register() == null ? "" : manifest.register().origin();
        for (Checkpoint head : request.heads()) {
            if (!head.origin().equals(manifest.incident().origin())
                    && !head.origin().equals(registerLog)) {
                findings.add(Defect.HEAD_OF_ANOTHER_LOG, head.origin());
            }
        }
    }

    private void grade(Signatures signatures) {
        grades.add(signatures.signed() ? Grade.SIGNED : Grade.CONSISTENT);
        signer = signatures.signer();
        remarks.addAll(moves.remarks());
        Vouched vouched = new Vouched(signatures.incident().origin(), register);
        outside(Grade.PAPER_HEAD, "Papperet", paper.found(), vouched);
        Policy policy = request.policy();
        Set<String> witnesses = policy == null ? null : signatures.witnessed(policy);
        if (policy != null && policy.wantsWitnesses() && witnesses != null) {
            grades.add(Grade.WITNESSED);
            remarks.add("Bevittnad av %d av %d: %s."
                    .formatted(witnesses.size(), policy.witnesses().size(), String.join(", ", witnesses)));
        }
        outside(Grade.EXTENDS_HEAD, "Det sparade huvudet", request.heads(), vouched);
        register.heads(signatures.incident().origin()).stream()
                .max(Comparator.comparingLong(noted -> noted.head().size()))
                .ifPresent(noted -> remarks.add(
                        "Registret har antecknat huvudet vid nr " + noted.head().size() + " (registret nr "
                                + noted.post() + "); vittnen för registret styrker posterna dit."));
    }

    /** A head that somebody kept says nothing of posts that it does not answer for. */
    private void outside(Grade grade, String what, List<Checkpoint> heads, Vouched vouched) {
        long posts = vouched.by(heads);
        if (posts > 0) {
            grades.add(grade);
            remarks.add("%s styrker posterna till nr %d.".formatted(what, posts));
        } else if (!heads.isEmpty()) {
            remarks.add("%s styrker ingen post som visas här, och ger inget betyg.".formatted(what));
        }
    }

    private Report report() {
        boolean good = findings.none();
        return new Report(
                findings.exit(),
                findings.kept(),
                findings.more(),
                good ? grades : List.of(),
                places.lines(),
                erased,
                counts,
                good ? remarks : List.of(),
                unreached,
                signer);
    }
}
