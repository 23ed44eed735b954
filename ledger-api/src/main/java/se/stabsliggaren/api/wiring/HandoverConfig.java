package se.stabsliggaren.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.fsck.Soundness;
import se.stabsliggaren.api.handover.HandoverCompletion;
import se.stabsliggaren.api.handover.HandoverReceiver;
import se.stabsliggaren.api.handover.HandoverSender;
import se.stabsliggaren.api.recovery.BundleImporter;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.store.PostLog;

/** What lets an incident move to another installation, or from one. */
@Configuration(proxyBeanMethods = false)
class HandoverConfig {

    @Bean
    HandoverSender sending(
            IncidentRegister register,
            PostLog posts,
            PostAppender recording,
            CheckpointSigner heads,
            ForkResolution declaration,
            Bundles bundles,
            Soundness soundness) {
        return new HandoverSender(register, posts, recording, heads, declaration, bundles, soundness);
    }

    @Bean
    HandoverCompletion ending(
            IncidentRegister register, PostLog posts, PostAppender recording, ForkResolution declaration) {
        return new HandoverCompletion(register, posts, recording, declaration);
    }

    @Bean
    HandoverReceiver receiving(
            IncidentRegister register,
            PostLog posts,
            PostAppender recording,
            KeyRegistry introduced,
            KeyDerivation keys,
            CheckpointSigner heads,
            BundleImporter takingIn) {
        return new HandoverReceiver(register, posts, recording, introduced, keys, heads, takingIn);
    }
}
