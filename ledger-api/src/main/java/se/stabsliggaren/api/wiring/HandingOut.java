package se.stabsliggaren.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.export.Pictures;
import se.stabsliggaren.api.export.Proposals;
import se.stabsliggaren.api.export.Releases;
import se.stabsliggaren.api.export.Ways;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.timestamp.Timestamps;
import se.stabsliggaren.api.witness.Cosignatures;

/** What leaves the house: bundles, masked copies, and what is proposed to be covered in them. */
@Configuration(proxyBeanMethods = false)
class HandingOut {

    @Bean
    Bundles bundles(
            PostLog posts,
            Heads heads,
            Cosignatures cosignatures,
            Introduced introduced,
            Attachments attachments,
            Pictures pictures,
            Timestamps timestamps) {
        return new Bundles(posts, heads, cosignatures, introduced, attachments, pictures, timestamps);
    }

    @Bean
    Releases releases(PostLog posts) {
        return new Releases(posts);
    }

    @Bean
    Ways ways(Directory directory, PostLog posts, Heads heads, Cosignatures cosignatures) {
        return new Ways(directory, posts, heads, cosignatures);
    }

    @Bean
    Proposals proposals(PostLog posts) {
        return new Proposals(posts);
    }
}
