package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.sentence.MatterNames;

/** The whole report, chapter by chapter. */
final class Contents {

    private Contents() {}

    static List<Section> of(PostSelection evidence) {
        MatterNames names = evidence.names();
        return Stream.of(Chapter.values())
                .map(chapter -> chapter.writtenFrom(evidence).named(names))
                .toList();
    }
}
