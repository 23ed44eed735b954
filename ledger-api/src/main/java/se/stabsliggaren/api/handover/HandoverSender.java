package se.stabsliggaren.api.handover;

import java.io.IOException;
import java.io.OutputStream;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.fsck.Soundness;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.Text;

/** The beginning of a move at the old place. It can be begun again, and does then what is left of it. */
public final class HandoverSender {

    private final IncidentRegister register;
    private final MoveStages stages;
    private final MovePosts writing;
    private final CheckpointSigner heads;
    private final ForkResolution declaration;
    private final Bundles bundles;
    private final Soundness soundness;

    public HandoverSender(
            IncidentRegister register,
            PostLog posts,
            PostAppender recording,
            CheckpointSigner heads,
            ForkResolution declaration,
            Bundles bundles,
            Soundness soundness) {
        this.register = register;
        this.stages = new MoveStages(register);
        this.writing = new MovePosts(posts, recording);
        this.heads = heads;
        this.declaration = declaration;
        this.bundles = bundles;
        this.soundness = soundness;
    }

    /**
     * Records that the incident moves; from here on nothing else is recorded in it.
     *
     * @param receiver who goes on with it
     * @param decider who decided that
     * @return the last post here
     */
    public int begin(IncidentEntry incident, MoveOffer offer, Text receiver, Person decider, Registrar registrar) {
        mustFit(incident, offer);
        String log = incident.log();
        MoveBegun begun = new MoveBegun(
                offer.log().toString(), offer.register().toString(), receiver, decider, incident.designation());
        int last = writing.last(log);
        boolean already = writing.event(log, last) instanceof MoveBegun before
                && before.key().equals(begun.key())
                && before.register().equals(begun.register());
        int size = already ? last : writing.write(log, begun, registrar).post().number();
        if (stages.of(log, MoveStage.BEGUN, size).isEmpty()) {
            stages.note(MoveStage.BEGUN, declaration.head(log, size), begun.key(), begun.register(), registrar);
        }
        return size;
    }

    private void mustFit(IncidentEntry incident, MoveOffer offer) {
        if (!offer.log().name().equals(incident.log())) {
            throw new NotMoved("Erbjudandet gäller en annan logg, %s; be mottagaren om ett för %s."
                    .formatted(offer.log().name(), incident.log()));
        }
        if (offer.register().name().equals(stages.register())) {
            throw new NotMoved("Erbjudandet är från den här liggaren själv; be mottagaren om ett.");
        }
    }

    /** Writes the whole bundle that the receiver takes over. */
    public void write(IncidentEntry incident, Registrar registrar, OutputStream out) throws IOException {
        int size = writing.last(incident.log());
        soundness.mustBeSound(incident.log(), stages.register());
        int registered = register.record(heads.noted(incident.log(), size), registrar.in(stages.register()))
                .post()
                .number();
        bundles.write(incident, size, stages.register(), registered, out);
    }
}
