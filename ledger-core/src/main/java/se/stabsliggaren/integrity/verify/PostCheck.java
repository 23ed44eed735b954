package se.stabsliggaren.integrity.verify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.NotCanonical;

/** Holds one post against itself: its bytes' form, and what is shown of it against what they commit to. */
record PostCheck(Findings findings, BundledLog log, Covering covering) {

    /** What the post says, as far as it is shown and holds. */
    PostFacts check(long number, byte[] post, byte[] line) {
        PostForm form = form(number, post);
        ContentForm content = content(number, line);
        PostFacts facts = form == null || content == null ? null : facts(number, form, content);
        if (facts == null) {
            return new PostFacts(); // what has not its form says nothing
        }
        if (facts.covered() && !covering.allowed() || facts.withoutProvision()) {
            found(Defect.SLOT_COVERED_WITHOUT_RELEASE, number, "");
        }
        return facts;
    }

    private @Nullable PostForm form(long number, byte[] post) {
        try {
            PostForm form = PostForm.read(post);
            if (form.number() != number) {
                found(Defect.POST_NUMBER_WRONG, number, "nr " + form.number());
            }
            if (!form.log().equals(log.origin())) {
                found(Defect.POST_FROM_ANOTHER_LOG, number, form.log());
            }
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

    /** What is shown, held against what the bytes seal; null when it has not its form. */
    private @Nullable PostFacts facts(long number, PostForm form, ContentForm content) {
        PostFacts facts = new PostFacts(form.recordedAt());
        PostCovers covers = new PostCovers(facts, covering, number);
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
            return facts;
        } catch (NotCanonical e) {
            found(Defect.CONTENT_NOT_CANONICAL, number, "");
        } catch (IllegalArgumentException e) {
            found(Defect.CONTENT_FORM_BAD, number, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private void compare(long number, PostForm form, Frontier slots) {
        if (slots.size() != form.slots()) {
            found(Defect.SLOT_COUNT_WRONG, number, slots.size() + " i stället för " + form.slots());
        } else if (!Arrays.equals(slots.root(), form.root())) {
            found(Defect.CONTENT_DIFFERS, number, "");
        }
    }

    private void found(Defect defect, long number, String detail) {
        findings.add(log.finding(defect, number, detail));
    }
}
