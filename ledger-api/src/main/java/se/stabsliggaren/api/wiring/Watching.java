package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.health.Health;
import se.stabsliggaren.api.health.Looks;
import se.stabsliggaren.api.health.Trouble;
import se.stabsliggaren.api.signing.CheckpointJournal;
import se.stabsliggaren.api.signing.ForkGuard;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.api.webhook.Webhooks;

/** What looks after the ledger. */
@Configuration(proxyBeanMethods = false)
class Watching {

    @Bean
    Health health(
            Database database,
            CheckpointJournal journal,
            ForkGuard forks,
            Views views,
            LedgerSettings settings,
            LedgerClock wall,
            Webhooks webhooks,
            ObjectProvider<MailConfig.Mailing> mailing) {
        Clock clock = Clock.systemUTC();
        List<Supplier<List<Trouble>>> looks = new ArrayList<>(List.of(
                Looks.parted(forks), Looks.diskSpace(settings.data()), Looks.halted(views), Looks.forced(database)));
        if (settings.clock().equals("system")) {
            looks.add(Looks.clock(() -> wall.now().clock(), clock));
        }
        looks.add(Looks.resting(webhooks::resting));
        mailing.ifAvailable(mails -> looks.add(Looks.mail(mails::isFailing)));
        return new Health(List.of(Looks.database(database), Looks.journal(journal)), looks, System::nanoTime);
    }
}
