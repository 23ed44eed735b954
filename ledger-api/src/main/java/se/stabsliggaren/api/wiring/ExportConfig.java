package se.stabsliggaren.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.export.RedactionProposals;
import se.stabsliggaren.api.export.Releases;
import se.stabsliggaren.api.export.RenderedViews;
import se.stabsliggaren.api.proof.ProofChains;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.timestamp.Timestamps;
import se.stabsliggaren.api.witness.Cosignatures;

/** What leaves the installation: bundles, masked copies, and what is proposed to be covered in them. */
@Configuration(proxyBeanMethods = false)
class ExportConfig {

    @Bean
    Bundles bundles(
            PostLog posts,
            CheckpointSigner heads,
            Cosignatures cosignatures,
            KeyRegistry introduced,
            Attachments attachments,
            RenderedViews pictures,
            Timestamps timestamps) {
        return new Bundles(posts, heads, cosignatures, introduced, attachments, pictures, timestamps);
    }

    @Bean
    Releases releases(PostLog posts) {
        return new Releases(posts);
    }

    @Bean
    ProofChains ways(IncidentRegister register, PostLog posts, CheckpointSigner heads, Cosignatures cosignatures) {
        return new ProofChains(register, posts, heads, cosignatures);
    }

    @Bean
    RedactionProposals proposals(PostLog posts) {
        return new RedactionProposals(posts);
    }
}
