package se.stabsliggaren.api.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.ledger.Recorder;

/** Records nothing in a log that another one goes on for, on any node, and says which. */
public final class SuccessorGuard implements PostAppender {

    private final PostAppender recording;
    private final IncidentRegister register;

    public SuccessorGuard(PostAppender recording, IncidentRegister register) {
        this.recording = recording;
        this.register = register;
    }

    @Override
    public List<Receipt> record(
            String log, List<Draft> drafts, Recorder recorder, @Nullable Integer ifLast, @Nullable Request request) {
        register.continuedIn(log).ifPresent(designation -> {
            throw new NotRecorded.Refused(
                    "",
                    "Loggen saknar poster och skrivs inte vidare; händelsen fortsätter i %s, för in det där."
                            .formatted(designation));
        });
        return recording.record(log, drafts, recorder, ifLast, request);
    }
}
