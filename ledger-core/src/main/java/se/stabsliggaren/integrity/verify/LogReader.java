package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the logs of a bundle, each once, before all who look on. */
record LogReader(BundleFiles files, Findings findings, ReportDraft draft, PaperHeads paper) {

    /**
     * The log's head; null when there is none.
     *
     * @param wanted heads that it must have had
     * @param others who look on, beside those who do so in any log
     */
    @Nullable
    Head read(BundledLog log, Covering covering, WantedHeads wanted, List<LogWatch> others) throws IOException {
        ErasureCheck erasures = new ErasureCheck(findings, log);
        List<LogWatch> watches = new ArrayList<>(List.of(wanted, paper.in(log.origin()), new Citations(findings, log)));
        watches.addAll(others);
        watches.add(erasures);
        PostCheck posts = new PostCheck(findings, log, covering);
        Head head = new LogCheck(files, findings, log, posts, new LogWatches(watches)).read();
        wanted.end();
        erasures.end();
        draft.read(log, erasures.lines());
        return head;
    }
}
