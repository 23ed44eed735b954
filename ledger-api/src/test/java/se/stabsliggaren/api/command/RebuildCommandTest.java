package se.stabsliggaren.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.cases.CaseFile;
import se.stabsliggaren.api.page.PageHtml;
import se.stabsliggaren.api.page.PageJson;
import se.stabsliggaren.api.reading.LiveViews;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.recording.Recording;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.wiring.Offered;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;

class RebuildCommandTest {

    @TempDir
    private Path folder;

    @Test // #2
    void makesTheViewsOfEveryIncidentAgainFromTheSameBytes() {
        Start.Settings settings = new Start.Settings(folder, null, "system");
        Map<String, String> before = withLedger(settings, ledger -> {
            play(ledger);
            return pages(ledger);
        });
        CommandRun run = CommandRun.of("rebuild", "--data", folder.toString());
        assertThat(run.failed()).isEmpty();
        assertThat(run.told()).contains("nr 1–", "Vyerna är omgjorda.");
        assertThat(before).hasSize(2 * Offered.all().size());
        assertThat(withLedger(settings, RebuildCommandTest::pages)).isEqualTo(before);
    }

    private static <T> T withLedger(Start.Settings settings, Function<ConfigurableApplicationContext, T> does) {
        try (ConfigurableApplicationContext ledger = new Start(LedgerApplication.class).closed(settings)) {
            return does.apply(ledger);
        }
    }

    /** The whole exercise in one group, by which its labels become numbers. */
    private static void play(ConfigurableApplicationContext ledger) {
        Recorder recorder = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);
        Directory directory = ledger.getBean(Directory.class);
        directory.open("exempelby.example", "L1", recorder);
        directory.register("exempelby", "Exempelby kommun", "exempelby.example", recorder);
        directory.openIncident("exempelby", true, "Övning", null, recorder, recorder, null);
        List<Draft> drafts =
                CaseFile.named("hostmorker").drafts().stream().map(Codec::draft).toList();
        ledger.getBean(Recording.class).record(directory.incidents().getFirst().log(), drafts, recorder, null, null);
    }

    /** Every page in both its forms. */
    private static Map<String, String> pages(ConfigurableApplicationContext ledger) {
        String log = ledger.getBean(Directory.class).incidents().getFirst().log();
        LiveViews views = ledger.getBean(LiveViews.class);
        assertThat(views.await(log, ledger.getBean(PostLog.class).last(log), Duration.ofSeconds(30)))
                .isTrue();
        Map<String, String> pages = new TreeMap<>();
        for (Projection<?, ?> projection : ledger.getBean(Projections.class).all()) {
            Object page = page(projection, views, log);
            pages.put(projection.name() + ".json", PageJson.text(page));
            pages.put(projection.name() + ".html", new PageHtml().render(projection.name(), page));
        }
        return pages;
    }

    private static <R> Object page(Projection<R, ?> projection, LiveViews views, String log) {
        Instant now = Instant.parse("2027-01-01T00:00:00Z");
        ReadOptions reading = new ReadOptions("ÖVN-2026-1", true, now, null, null, false, null);
        return projection.page(views.view(projection, log), reading);
    }
}
