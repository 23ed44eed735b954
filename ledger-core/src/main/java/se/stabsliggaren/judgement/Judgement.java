package se.stabsliggaren.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;

/**
 * What a rule says of a draft. An event is never refused for being untidy: contradictions and gaps become remarks, and
 * only what cannot be understood or is not permitted is refused (design, "What can be recorded").
 */
public sealed interface Judgement {

    /** It is recorded; the remarks, perhaps none, are kept with it. */
    record Recorded(List<Remark> remarks) implements Judgement {
        public Recorded {
            remarks = List.copyOf(remarks);
        }
    }

    /** It is not recorded. */
    record Refused(Refusal refusal) implements Judgement {}

    static Judgement recorded() {
        return new Recorded(List.of());
    }

    static Judgement refused(String field, String sentence) {
        return new Refused(new Refusal(field, sentence));
    }

    /** Refused for want of a right: another may. */
    static Judgement forbidden(String field, String sentence) {
        return new Refused(new Refusal(field, sentence, true));
    }

    /** Recorded, with a remark if the post referred to did none of what it could be about; null refers to none. */
    static Judgement about(@Nullable Ref post, FactIndex facts, Enum<?>... acts) {
        if (post == null || facts.is(post, acts)) {
            return recorded();
        }
        return recorded().remarkIf(true, Remark.of(RemarkKind.ABOUT_ANOTHER_KIND, post.post()));
    }

    /** What the rules asked next say, and then these remarks; after a refusal nothing more is asked. */
    default Judgement andThen(Supplier<Judgement> next) {
        return switch (this) {
            case Refused refused -> refused;
            case Recorded recorded -> next.get().remarks(recorded.remarks());
        };
    }

    private Judgement remarks(List<Remark> more) {
        Judgement judgement = this;
        for (Remark remark : more) {
            judgement = judgement.remarkIf(true, remark);
        }
        return judgement;
    }

    /** The same judgement and one more remark, if the condition holds; a refusal stays a refusal. */
    default Judgement remarkIf(boolean condition, Remark remark) {
        return switch (this) {
            case Refused refused -> refused;
            case Recorded recorded
            when condition -> {
                List<Remark> remarks = new ArrayList<>(recorded.remarks());
                remarks.add(remark);
                yield new Recorded(remarks);
            }
            case Recorded recorded -> recorded;
        };
    }

    /** The same judgement with the remark, if there is one. */
    default Judgement remark(Optional<Remark> remark) {
        return remark.map(present -> remarkIf(true, present)).orElse(this);
    }

    /** A refusal if the condition holds and nothing was refused before; otherwise the same judgement. */
    default Judgement refuseIf(boolean condition, String field, String sentence) {
        return condition && this instanceof Recorded ? refused(field, sentence) : this;
    }
}
