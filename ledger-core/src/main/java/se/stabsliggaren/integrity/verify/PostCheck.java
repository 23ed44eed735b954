package se.stabsliggaren.integrity.verify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.NotCanonical;
import se.stabsliggaren.integrity.bundle.Layout;

/** Holds one post against itself: its bytes' form, and what is shown of it against what they commit to. */
final class PostCheck {

    private final Findings findings;
    private final Layout.Part part;
    private final String origin;
    private final boolean mayCover;

    /** @param mayCover whether something may be withheld here */
    PostCheck(Findings findings, Layout.Part part, String origin, boolean mayCover) {
        this.findings = findings;
        this.part = part;
        this.origin = origin;
        this.mayCover = mayCover;
    }

    /** What the post says, as far as it is shown and holds. */
    PostFacts check(long number, byte[] post, byte[] line) {
        PostFacts facts = new PostFacts();
        PostForm form = form(number, post);
        ContentForm content = content(number, line);
        if (form != null && content != null) {
            seal(number, form, content, facts);
        }
        if (facts.covered() && !mayCover || facts.withoutProvision()) {
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
            if (!form.log().equals(origin)) {
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

    private void seal(long number, PostForm form, ContentForm content, PostFacts facts) {
        try {
            Frontier slots =
                    switch (content) {
                        case ContentForm.Open open -> open.slots(SlotTable.standard(), facts);
                        case ContentForm.Slots each -> each.slots(SlotTable.standard(), facts);
                        case ContentForm.Withheld withheld -> {
                            facts.covered("content", withheld.provision());
                            yield Frontier.empty();
                        }
                    };
            if (slots == null) {
                found(Defect.TYPE_UNKNOWN, number, ((ContentForm.Open) content).type());
            } else if (!(content instanceof ContentForm.Withheld)) {
                compare(number, form, slots);
            }
        } catch (NotCanonical e) {
            found(Defect.CONTENT_NOT_CANONICAL, number, "");
        } catch (IllegalArgumentException e) {
            found(Defect.CONTENT_FORM_BAD, number, String.valueOf(e.getMessage()));
        }
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
