package se.stabsliggaren.api.door;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.stabsliggaren.api.reading.Views;
import se.stabsliggaren.api.recording.NotRecorded;
import se.stabsliggaren.api.recording.Receipt;
import se.stabsliggaren.api.recording.Recording;
import se.stabsliggaren.api.recording.Request;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.References;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.projection.Projection;
import se.stabsliggaren.projection.View;

/** A ledger that forgets when it stops: what the doors ask for, and nothing behind it. */
class MemoryLedger implements PostLog, Recording, Directory, Views {

    private final Map<String, List<Receipt>> logs = new ConcurrentHashMap<>();
    private final Map<String, Listed> incidents = new LinkedHashMap<>();
    private final Map<String, Map.Entry<byte[], List<Receipt>>> requests = new ConcurrentHashMap<>();
    private final List<String> authorities = new ArrayList<>();
    private final Wall wall;
    private boolean opened;

    MemoryLedger(Wall wall) {
        this.wall = wall;
    }

    @Override
    public synchronized List<Receipt> record(
            String log, List<Draft> drafts, Recorder recorder, Integer ifLast, Request request) {
        List<Receipt> first = repeated(request);
        if (first != null) {
            return first;
        }
        if (ifLast != null && ifLast != last(log)) {
            throw new NotRecorded.MovedOn(last(log));
        }
        List<Receipt> receipts = new ArrayList<>();
        for (Draft draft : drafts) {
            References.in(draft.event()).forEach((path, ref) -> {
                if (ref.post() > last(log)) {
                    throw new NotRecorded.Refused(path, "Nr %d finns inte i händelsen.".formatted(ref.post()));
                }
            });
        }
        for (Draft draft : drafts) {
            receipts.add(append(log, draft, recorder));
        }
        if (request != null) {
            requests.put(request.key(), Map.entry(request.body(), receipts));
        }
        return receipts;
    }

    private List<Receipt> repeated(Request request) {
        Map.Entry<byte[], List<Receipt>> before = request == null ? null : requests.get(request.key());
        if (before != null && !Arrays.equals(before.getKey(), request.body())) {
            throw new NotRecorded.OtherBody();
        }
        return before == null ? null : before.getValue();
    }

    private Receipt append(String log, Draft draft, Recorder recorder) {
        List<Receipt> posts = logs.computeIfAbsent(log, unused -> new ArrayList<>());
        Instant now = wall.now().recordedAt();
        Entry entry = new Entry(
                new By(recorder.account(), recorder.function(), recorder.via()),
                draft.source(),
                draft.occurred() == null ? Occurred.assumedAt(When.at(now)) : draft.occurred(),
                draft.paper(),
                draft.corrects(),
                draft.reason(),
                draft.causedBy(),
                List.of(),
                draft.event());
        Post post = new Post(log, posts.size() + 1, now, wall.now().clock(), entry);
        Receipt receipt = new Receipt(post, Sealer.seal(post, new byte[32]));
        posts.add(receipt);
        return receipt;
    }

    @Override
    public synchronized List<StoredPost> posts(String log, int after, int limit) {
        return logs.getOrDefault(log, List.of()).stream()
                .skip(after)
                .limit(limit)
                .map(MemoryLedger::stored)
                .toList();
    }

    private static StoredPost stored(Receipt receipt) {
        SealedPost sealed = receipt.sealed();
        return new StoredPost(receipt.post(), sealed.bytes(), sealed.content(), sealed.seed());
    }

    @Override
    public Optional<StoredPost> post(String log, int number) {
        return number < 1
                ? Optional.empty()
                : posts(log, number - 1, 1).stream().findFirst();
    }

    @Override
    public synchronized int last(String log) {
        return logs.getOrDefault(log, List.of()).size();
    }

    @Override
    public synchronized int lastRecordedBy(String log, Instant moment) {
        return (int) logs.getOrDefault(log, List.of()).stream()
                .filter(receipt -> !receipt.post().recordedAt().isAfter(moment))
                .count();
    }

    @Override
    public boolean opened() {
        return opened;
    }

    @Override
    public void open(String domain, String mark, Recorder recorder) {
        opened = true;
    }

    @Override
    public synchronized void register(String id, String name, String domain, Recorder recorder) {
        authorities.add(id);
    }

    @Override
    public Receipt record(RegisterEvent event, Recorder recorder) {
        return record("exempelby.example/ledger/1/register", List.of(draft(event)), recorder, null, null)
                .getFirst();
    }

    @Override
    public List<String> authorities() {
        return authorities;
    }

    @Override
    public synchronized List<Listed> incidents() {
        return List.copyOf(incidents.values());
    }

    @Override
    public synchronized Optional<Listed> incident(String id) {
        return Optional.ofNullable(incidents.get(id));
    }

    @Override
    public synchronized Receipt openIncident(
            String authority,
            boolean exercise,
            String title,
            String diaryNumber,
            Recorder registrar,
            Recorder recorder,
            Request request) {
        List<Receipt> first = repeated(request);
        if (first != null) {
            return first.getFirst();
        }
        String id = "h" + (incidents.size() + 1);
        String log = authority + ".example/ledger/1/" + (exercise ? "exercise/" : "incident/") + id;
        String designation = (exercise ? "ÖVNING-" : "") + "L1-2026-" + (incidents.size() + 1);
        incidents.put(id, new Listed(id, log, designation, authority, exercise, Text.of(title)));
        Event event = new IncidentOpened(authority, exercise, Text.of(title), diaryNumber);
        return record(log, List.of(draft(event)), recorder, null, request).getFirst();
    }

    private static Draft draft(Event event) {
        return new Draft(null, null, null, null, null, null, null, event);
    }

    @Override
    public <R> View<R> view(Projection<R, ?> projection, String log) {
        return View.of(
                projection,
                posts(log, 0, Integer.MAX_VALUE).stream().map(StoredPost::post).toList());
    }

    @Override
    public boolean await(String log, int post, Duration atMost) {
        return last(log) >= post;
    }
}
