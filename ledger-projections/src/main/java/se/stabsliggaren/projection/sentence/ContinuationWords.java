package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.projection.text.SwedishWords;

/** What a log that goes on for another tells of what it could not take with it. */
final class ContinuationWords {

    private ContinuationWords() {}

    static String after(int size, int kept, int missing) {
        return missing == 0
                ? "känd till nr %d med en annan historia än den som finns här".formatted(size)
                : "känd till nr %d, finns här till nr %d, %s saknas"
                        .formatted(size, kept, SwedishWords.counted(missing, "post", "poster"));
    }
}
