package se.stabsliggaren.api.handover;

import java.io.IOException;
import java.io.OutputStream;
import se.stabsliggaren.api.check.Soundness;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.proof.Declaration;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.recording.Recording;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.Text;

/** The beginning of a move at the old place. It can be begun again, and does then what is left of it. */
public final class Sending {

    private final Directory directory;
    private final Stages stages;
    private final Writing writing;
    private final Heads heads;
    private final Declaration declaration;
    private final Bundles bundles;
    private final Soundness soundness;

    public Sending(
            Directory directory,
            PostLog posts,
            Recording recording,
            Heads heads,
            Declaration declaration,
            Bundles bundles,
            Soundness soundness) {
        this.directory = directory;
        this.stages = new Stages(directory);
        this.writing = new Writing(posts, recording);
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
    public int begin(Listed incident, MoveOffer offer, Text receiver, Person decider, Registrar registrar) {
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

    private void mustFit(Listed incident, MoveOffer offer) {
        if (!offer.log().name().equals(incident.log())) {
            throw new NotMoved("Erbjudandet gäller en annan logg, %s; be mottagaren om ett för %s."
                    .formatted(offer.log().name(), incident.log()));
        }
        if (offer.register().name().equals(stages.register())) {
            throw new NotMoved("Erbjudandet är från den här liggaren själv; be mottagaren om ett.");
        }
    }

    /** Writes the whole bundle that the receiver takes over. */
    public void write(Listed incident, Registrar registrar, OutputStream out) throws IOException {
        int size = writing.last(incident.log());
        soundness.mustBeSound(incident.log(), stages.register());
        int registered = directory
                .record(heads.noted(incident.log(), size), registrar.in(stages.register()))
                .post()
                .number();
        bundles.write(incident, size, stages.register(), registered, out);
    }
}
