package se.stabsliggaren.integrity.verify;

import java.util.List;
import se.stabsliggaren.integrity.Frontier;

/** Lets several look on, one after the other. */
record LogWatches(List<LogWatch> all) implements LogWatch {

    LogWatches {
        all = List.copyOf(all);
    }

    @Override
    public void grown(Frontier tree) {
        for (LogWatch each : all) {
            each.grown(tree);
        }
    }

    @Override
    public void post(long number, PostFacts facts) {
        for (LogWatch each : all) {
            each.post(number, facts);
        }
    }
}
