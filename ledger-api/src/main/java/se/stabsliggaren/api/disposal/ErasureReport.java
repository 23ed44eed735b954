package se.stabsliggaren.api.disposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.store.DisposalScope;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.format.Enclosures.Enclosure;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;
import se.stabsliggaren.integrity.bundle.SlotsMet;

/** Says of every store that held what is erased whether it is cleaned, and what may still show it. */
public final class ErasureReport {

    /** Only to see what would go; the number is that of no post. */
    private static final int NO_POST = 0;

    private final JdbcClient jdbc;

    public ErasureReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first of these passages that names nothing of the post that can be erased, or could until it was. */
    static Optional<Passages> beyond(StoredPost post, List<Passages> passages) {
        if (post.seed() == null) {
            return Optional.empty();
        }
        SlotsMet erasable =
                new SlotsMet(passages.stream().map(ErasureReport::passage).toList());
        post.expanded().erasable().forEach(slot -> erasable.slot(slot.path(), slot.position()));
        return passages.stream().filter(one -> !erasable.meets(passage(one))).findFirst();
    }

    private static Passage passage(Passages one) {
        return new Passage(
                one.post().post(),
                one.path(),
                one.words().stream().map(Integer::longValue).toList(),
                null);
    }

    List<Store> stores(String log, List<Passages> decided, List<StoredPost> posts, List<Store> notReached) {
        List<Store> stores = new ArrayList<>();
        stores.add(cleaned("Posternas innehåll i databasen"));
        stores.add(cleaned("Vyerna"));
        stores.add(cleaned("Kännetecken för upprepade anrop"));
        files(log, decided, posts, stores);
        stores.add(left(
                "Databasfilernas gamla sidor",
                "Skrivs om direkt efter denna post; lyckas det inte, varje timme och vid start tills det gör det."));
        if (DisposalScope.posts(decided).contains(1)) {
            stores.add(
                    left("Händelseregistret", "Händelsens rubrik står också i registret; rätta och gallra den där."));
        }
        stores.add(left(
                "Säkerhetskopior, databasens logg och repliker",
                "Det som togs före denna post behåller vad det innehöll tills det gallras enligt sin plan."));
        stores.add(left(
                "Utlämnade kopior och paket, utskrivna sidor och det som redan lästs",
                "Nås inte härifrån; kräv tillbaka eller förstör det som finns kvar."));
        stores.addAll(notReached);
        return stores;
    }

    private void files(String log, List<Passages> decided, List<StoredPost> posts, List<Store> stores) {
        List<String> showing = new ArrayList<>();
        boolean erased = false;
        for (StoredPost stored : posts) {
            int number = stored.post().number();
            Expanded after = stored.expanded().erased(DisposalScope.slots(DisposalScope.of(decided, number)), NO_POST);
            Set<String> kept = digests(after);
            for (Enclosure held :
                    Enclosures.of(stored.post().entry().paper(), stored.post().event())) {
                if (held.attachment().digest() instanceof Digest.Sha256 sha256) {
                    if (kept.contains(sha256.hex())) {
                        showing.add("nr " + number);
                    } else {
                        erased = true;
                        others(log, number, showing);
                    }
                }
            }
        }
        if (erased) {
            stores.add(cleaned("Bilagorna som beslutet anger"));
        }
        if (!showing.isEmpty()) {
            stores.add(left(
                    "Inskannade blad och bilagor som kan visa det än",
                    showing.stream().distinct().collect(Collectors.joining(", ")) + "."));
        }
    }

    /** Other posts that hold a file of this post: for them it stays. */
    private void others(String log, int number, List<String> showing) {
        jdbc.sql("""
                        select distinct o.number from attachment_use s
                        join attachment a on a.id = s.attachment
                        join attachment b on b.log = a.log and b.name = a.name
                        join attachment_use o on o.attachment = b.id
                        where s.log = (select id from log where origin = ?) and s.number = ? and o.number <> s.number
                        order by o.number""").params(log, number).query(Integer.class).list().forEach(other -> showing.add("nr " + other));
    }

    private static Set<String> digests(Expanded post) {
        return Enclosures.of(post.entry().paper(), post.entry().event()).stream()
                .map(enclosure -> enclosure.attachment().digest())
                .filter(Digest.Sha256.class::isInstance)
                .map(digest -> ((Digest.Sha256) digest).hex())
                .collect(Collectors.toSet());
    }

    private static Store cleaned(String name) {
        return new Store(name, true, null);
    }

    /** A store that is not reached, and what a person has to know of it. */
    public static Store left(String name, String remains) {
        return new Store(name, false, Text.of(remains));
    }
}
