package se.stabsliggaren.integrity.verify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.NotCanonical;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.Layout;

/** Holds one post against itself: its bytes' form, and what is shown of it against what they commit to. */
final class PostCheck {

    private final Findings findings;
    private final Layout.Part part;
    private final String origin;
    private final boolean mayCover;
    private final @Nullable Assessment assessment;
    private final CoveredPlaces places;
    private @Nullable String recordedAt;

    /**
     * @param mayCover whether something may be withheld here
     * @param assessment what says which; absent in a log where nothing does
     * @param places is shown what stands where something is covered
     */
    PostCheck(
            Findings findings,
            Layout.Part part,
            String origin,
            boolean mayCover,
            @Nullable Assessment assessment,
            CoveredPlaces places) {
        this.findings = findings;
        this.part = part;
        this.origin = origin;
        this.mayCover = mayCover;
        this.assessment = assessment;
        this.places = places;
    }

    /** What the post says, as far as it is shown and holds. */
    PostFacts check(long number, byte[] post, byte[] line) {
        PostFacts facts = new PostFacts();
        PostForm form = form(number, post);
        ContentForm content = content(number, line);
        if (form == null || content == null || !sealed(number, form, content, facts)) {
            return new PostFacts(); // what has not its form says nothing
        }
        if (facts.covered() && !mayCover || facts.withoutProvision()) {
            found(Defect.SLOT_COVERED_WITHOUT_RELEASE, number, "");
        }
        return facts;
    }

    /** When the last post was recorded, by its own word; null when none has said so. */
    @Nullable
    String recordedAt() {
        return recordedAt;
    }

    private @Nullable PostForm form(long number, byte[] post) {
        try {
            PostForm form = PostForm.read(post);
            if (form.number() != number) {
                found(Defect.POST_NUMBER_WRONG, number, "nr " + form.number());
            }
            if (!form.log().equals(origin)) {
                found(Defect.POST_FROM_ANOTHER_LOG, number, form.log());
            }
            recordedAt = form.recordedAt();
            return form;
        } catch (NotCanonical e) {
            found(Defect.POST_NOT_CANONICAL, number, "");
        } catch (IllegalArgumentException e) {
            found(Defect.POST_FORM_BAD, number, "");
        }
        return null;
    }

    private @Nullable ContentForm content(long number, byte[] line) {
        try {
            return ContentForm.read(line);
        } catch (NotCanonical e) {
            found(Defect.CONTENT_NOT_CANONICAL, number, "");
        } catch (IllegalArgumentException e) {
            found(Defect.CONTENT_FORM_BAD, number, "");
        }
        return null;
    }

    private boolean sealed(long number, PostForm form, ContentForm content, PostFacts facts) {
        PostCovers covers = new PostCovers(facts, places, assessment, number);
        try {
            switch (content) {
                case ContentForm.Open open -> {
                    Frontier slots = open.slots(SlotTable.standard(), covers.slots());
                    if (slots == null) {
                        found(Defect.TYPE_UNKNOWN, number, open.type());
                    } else {
                        compare(number, form, slots);
                    }
                }
                case ContentForm.Slots each -> compare(number, form, each.slots(SlotTable.standard(), covers.slots()));
                case ContentForm.Withheld withheld -> covers.nothing(withheld.provision());
            }
            if (facts.erased("type")) { // what a post is holds no secret, and the rest is judged by it
                found(Defect.CONTENT_FORM_BAD, number, "type");
            }
            covers.end().forEach((defect, place) -> found(defect, number, place));
            return true;
        } catch (NotCanonical e) {
            found(Defect.CONTENT_NOT_CANONICAL, number, "");
        } catch (IllegalArgumentException e) {
            found(Defect.CONTENT_FORM_BAD, number, String.valueOf(e.getMessage()));
        }
        return false;
    }

    private void compare(long number, PostForm form, Frontier slots) {
        if (slots.size() != form.slots()) {
            found(Defect.SLOT_COUNT_WRONG, number, slots.size() + " i stället för " + form.slots());
        } else if (!Arrays.equals(slots.root(), form.root())) {
            found(Defect.CONTENT_DIFFERS, number, "");
        }
    }

    private void found(Defect defect, long number, String detail) {
        findings.add(new Finding(defect, part, number, detail));
    }
}
