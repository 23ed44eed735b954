package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;

/** Until when a register is shown. What came after is not here: a newer disposal, head or key. */
final class ShownUntil implements LogWatch {

    private long number;
    private String recordedAt = "";

    @Override
    public void post(long post, PostFacts facts) {
        number = post;
        recordedAt = facts.recordedAt();
    }

    /** Null when no post says when it was recorded. */
    @Nullable
    String remark() {
        return recordedAt.isEmpty()
                ? null
                : "Registret visas till och med nr %d, nedskriven %s UTC; vad det fick veta sedan visar paketet inte."
                        .formatted(number, recordedAt.substring(0, 16).replace('T', ' '));
    }
}
