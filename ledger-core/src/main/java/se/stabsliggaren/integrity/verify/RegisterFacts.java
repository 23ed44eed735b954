package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Members;

/** What the register says of logs: their keys, and their heads at some moments. */
final class RegisterFacts implements LogWatch {

    private static final String KEY = "register.key-introduced";
    private static final String HEAD = "register.head-noted";

    private final Findings findings;
    private final Map<String, List<Introduced>> keys = new HashMap<>();
    private final List<Noted> heads = new ArrayList<>();

    /** A key, how many posts its log had when it took over, and the post that introduced it. */
    record Introduced(VerifierKey key, long size, long post) {}

    /** A head, and the post that noted it. */
    record Noted(Checkpoint head, long post) {}

    RegisterFacts(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void post(long number, PostFacts facts) {
        try {
            if (facts.type().equals(KEY)) {
                key(number, Members.of(facts.data()));
            } else if (facts.type().equals(HEAD)) {
                head(number, Members.of(facts.data()));
            }
        } catch (IllegalArgumentException e) {
            findings.add(new Finding(Defect.CONTENT_FORM_BAD, Layout.Part.REGISTER, number, facts.type()));
        }
    }

    private void key(long number, Members data) {
        VerifierKey key = VerifierKey.read(data.text("key"));
        if (!key.name().equals(data.text("log")) || key.kind() != VerifierKey.Kind.NOTE) {
            throw new IllegalArgumentException("a key of another log");
        }
        List<Introduced> known = keys.computeIfAbsent(key.name(), log -> new ArrayList<>());
        Introduced next = new Introduced(key, data.number("size"), number);
        boolean follows = data.number("generation") == known.size() + 1L
                && (known.isEmpty() || next.size() >= known.getLast().size());
        if (!follows) {
            findings.add(new Finding(Defect.KEY_ORDER_BAD, Layout.Part.REGISTER, number, key.name()));
        }
        known.add(next);
    }

    private void head(long number, Members data) {
        String body = data.text("incident") + "\n" + data.number("size") + "\n" + data.text("root") + "\n";
        heads.add(new Noted(Checkpoint.read(body), number));
    }

    /** All keys of a log, oldest first. */
    List<Introduced> keys(String origin) {
        return keys.getOrDefault(origin, List.of());
    }

    /** Asks for each head noted of a log among those that it had. */
    void wantedIn(WantedHeads wanted, String origin) {
        for (Noted noted : heads(origin)) {
            String detail = "nr " + noted.head().size();
            wanted.add(
                    noted.head(),
                    new Finding(Defect.NOTED_HEAD_DIFFERS, Layout.Part.REGISTER, noted.post(), detail),
                    new Finding(Defect.NOTED_HEAD_LARGER, Layout.Part.REGISTER, noted.post(), detail));
        }
    }

    /** The heads noted of a log. */
    List<Noted> heads(String origin) {
        return heads.stream()
                .filter(noted -> noted.head().origin().equals(origin))
                .toList();
    }
}
