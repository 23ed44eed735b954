package se.stabsliggaren.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.api.check.Soundness;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.handover.Ending;
import se.stabsliggaren.api.handover.Receiving;
import se.stabsliggaren.api.handover.Sending;
import se.stabsliggaren.api.proof.Declaration;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.proof.Keys;
import se.stabsliggaren.api.recording.Recording;
import se.stabsliggaren.api.recovery.TakingIn;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.store.PostLog;

/** What lets an incident move to another installation, or from one. */
@Configuration(proxyBeanMethods = false)
class Moving {

    @Bean
    Sending sending(
            Directory directory,
            PostLog posts,
            Recording recording,
            Heads heads,
            Declaration declaration,
            Bundles bundles,
            Soundness soundness) {
        return new Sending(directory, posts, recording, heads, declaration, bundles, soundness);
    }

    @Bean
    Ending ending(Directory directory, PostLog posts, Recording recording, Declaration declaration) {
        return new Ending(directory, posts, recording, declaration);
    }

    @Bean
    Receiving receiving(
            Directory directory,
            PostLog posts,
            Recording recording,
            Introduced introduced,
            Keys keys,
            Heads heads,
            TakingIn takingIn) {
        return new Receiving(directory, posts, recording, introduced, keys, heads, takingIn);
    }
}
