package se.stabsliggaren.api.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.format.SlotsAhead;

/** Where the store leaves the sealed posts of one command for whoever sent it; it travels in the command's metadata. */
public final class Receipts {

    /** The metadata key. */
    public static final String KEY = "receipts";

    private final long era;
    private final Map<String, List<SealedPost>> sealed = new LinkedHashMap<>();
    private final Map<Event, Deque<SlotsAhead>> ahead = new HashMap<>();
    private boolean trustsMemory = true;
    private @Nullable CommandTransaction transaction;

    /** @param era in which it was found that the logs may go on; nothing is appended in another */
    public Receipts(long era) {
        this.era = era;
    }

    /** Those of the command that this thread is at, if it is at one. */
    static Optional<Receipts> ofCurrentCommand() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.of(CurrentUnitOfWork.get())
                        .map(UnitOfWork::getMessage)
                        .map(message -> (Receipts) message.getMetaData().get(KEY))
                : Optional.empty();
    }

    /** The era that the command belongs to. */
    public long era() {
        return era;
    }

    /** Whether the command may be judged on what is remembered, without a look at what others may have written since. */
    public boolean trustsMemory() {
        return trustsMemory;
    }

    /** From now on the command reads what was written since. */
    public void readFirst() {
        trustsMemory = false;
    }

    /** Of the post that an event becomes slots were hashed ahead, for one attempt. */
    public void offer(Event event, SlotsAhead slots) {
        ahead.computeIfAbsent(event, none -> new ArrayDeque<>()).add(slots);
    }

    /** What was hashed ahead of a post, once; where events are the same, that of any of them does. */
    Optional<SlotsAhead> takeAhead(Event event) {
        return Optional.ofNullable(ahead.get(event)).map(Deque::poll);
    }

    /** The command's transaction is this, unless it is within one already. */
    Transaction within(Transaction begun) {
        if (transaction != null && transaction.isOpen()) {
            return begun;
        }
        transaction = new CommandTransaction(begun);
        return transaction;
    }

    /** Whether the commit of this attempt was begun: whatever was thrown then, it may be committed. */
    public boolean mayBeCommitted() {
        return transaction != null && transaction.mayBeCommitted();
    }

    /** Ends the attempt: what it left open is rolled back, so that nothing after it on this thread becomes part of it. */
    public void letGo() {
        CommandTransaction left = transaction;
        transaction = null;
        if (left != null) {
            left.rollback();
        }
    }

    /** Whether the command appended nothing. */
    public boolean none() {
        return sealed.isEmpty();
    }

    void add(String log, SealedPost post) {
        sealed.computeIfAbsent(log, none -> new ArrayList<>()).add(post);
    }

    /** Forgets what a failed attempt left. */
    void clear() {
        sealed.clear();
    }

    /** What was appended, by log and in order. */
    public Map<String, List<SealedPost>> byLog() {
        return sealed;
    }

    public SealedPost of(String log, int number) {
        List<SealedPost> posts = sealed.getOrDefault(log, List.of());
        int index = posts.isEmpty() ? -1 : number - posts.getFirst().number();
        if (index < 0 || index >= posts.size()) {
            throw new IllegalStateException("nr " + number + " was not appended by this command");
        }
        return posts.get(index);
    }
}
