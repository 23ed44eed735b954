package se.stabsliggaren.integrity.verify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.bundle.SlotsMet;

/**
 * Holds what is covered of one post against the assessment that the bundle follows: that all it names is covered, under
 * the provision it says, and nothing else is (spec/bundle.md, "Masked bundles").
 */
final class CoverCheck implements SlotSink {

    private static final Set<String> SHOWN_LATER = Set.of("type", "version");

    private final Assessment assessment;
    private final long number;
    private final List<Passage> passages;
    private final SlotsMet met;
    private String type = "";

    /** The first place of each defect. */
    private final Map<Defect, String> found = new EnumMap<>(Defect.class);

    CoverCheck(Assessment assessment, long number) {
        this.assessment = assessment;
        this.number = number;
        this.passages = assessment.of(number);
        this.met = new SlotsMet(passages);
    }

    @Override
    public void open(String path, int position, @Nullable Object value, Field.@Nullable Kind kind) {
        if (path.equals("type") && value instanceof String name) {
            type = name;
        }
        boolean leads = Disposals.leads(type, path);
        if (number > assessment.post()) {
            foundIf(!leads && !SHOWN_LATER.contains(path), Defect.LATER_POST_SHOWN, path, position);
        } else {
            met.slot(path, position);
            foundIf(named(path, position).isPresent() && !leads, Defect.ASSESSED_UNCOVERED, path, position);
        }
    }

    @Override
    public void erased(String path, int position, long byPost) {
        met.slot(path, position);
    }

    @Override
    public void withheld(String path, int position, String provision) {
        if (number == assessment.post()) {
            found(Defect.ASSESSMENT_COVERED, path, position);
        } else if (number < assessment.post()) {
            met.slot(path, position);
            covered(named(path, position), path, position, provision);
        }
    }

    @Override
    public void hidden() {
        found(number == assessment.post() ? Defect.ASSESSMENT_COVERED : Defect.COVERED_UNASSESSED, "", 0);
    }

    /** That nothing of the post is shown. */
    void nothing(String provision) {
        if (number == assessment.post()) {
            found(Defect.ASSESSMENT_COVERED, "", 0);
        } else if (number < assessment.post()) {
            covered(assessment.coveringAll(number), "", 0, provision);
        }
    }

    /** What is wrong with the post, once all its slots were seen. */
    void slotsEnd() {
        for (Passage passage : passages) {
            if (!met.resolves(passage)) {
                found.putIfAbsent(
                        Defect.PASSAGE_UNRESOLVED, passage.path() == null ? "" : passage.path() + passage.words());
            }
        }
    }

    Map<Defect, String> found() {
        return found;
    }

    private void covered(Optional<Passage> named, String path, int position, String provision) {
        if (named.isEmpty()) {
            found(Defect.COVERED_UNASSESSED, path, position);
        } else if (!provision.equals(named.get().provision())) {
            found(Defect.PROVISION_DIFFERS, path, position);
        }
    }

    private Optional<Passage> named(String path, int position) {
        return assessment.covering(number, path, position);
    }

    private void foundIf(boolean wrong, Defect defect, String path, int position) {
        if (wrong) {
            found(defect, path, position);
        }
    }

    private void found(Defect defect, String path, int position) {
        found.putIfAbsent(defect, path.isEmpty() ? "" : path + "[" + position + "]");
    }
}
