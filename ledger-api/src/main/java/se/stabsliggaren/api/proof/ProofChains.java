package se.stabsliggaren.api.proof;

import java.util.Optional;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.NotedCheckpoint;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.witness.Cosignatures;
import se.stabsliggaren.integrity.TlogProof;

/** Finds the way from a post to a head of the register that others signed. */
public final class ProofChains {

    private final IncidentRegister incidents;
    private final PostLog posts;
    private final CheckpointSigner heads;
    private final Cosignatures cosignatures;

    public ProofChains(IncidentRegister incidents, PostLog posts, CheckpointSigner heads, Cosignatures cosignatures) {
        this.incidents = incidents;
        this.posts = posts;
        this.heads = heads;
        this.cosignatures = cosignatures;
    }

    /** The way from a post that there is; none before the register has noted it. */
    public Optional<ProofChain> from(String log, int number) {
        return incidents.noting(log, number).map(noting -> way(log, number, noting));
    }

    private ProofChain way(String log, int number, NotedCheckpoint noting) {
        String register = incidents.log().orElseThrow();
        StoredPost noted = posts.post(register, noting.post()).orElseThrow();
        return new ProofChain(
                new ProofChain.Step(
                        posts.bytes(log, number - 1, 1).getFirst(), heads.proof(log, number, noting.size())),
                new ProofChain.Step(noted.bytes(), inRegister(register, noting.post())),
                noted.slots());
    }

    /** In the smallest head that a witness signed, with its lines below, or in the newest. */
    private TlogProof inRegister(String register, int post) {
        int size = cosignatures.smallest(register, post).orElseGet(() -> heads.size(register));
        TlogProof proof = heads.proof(register, post, size);
        return new TlogProof(proof.index(), proof.inclusion(), cosignatures.under(proof.checkpoint()));
    }
}
