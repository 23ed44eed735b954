package se.stabsliggaren.api.log;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.Moments;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.TlogProof;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.naming.Spelling;
import se.stabsliggaren.projection.text.RemarkWords;

/** Posts and receipts as trees to be sent. */
public final class PostJson {

    /** Posts that are sent at a time. */
    public static final int MOST = 1000;

    private PostJson() {}

    /** A post as a reader sees it; of what is covered it says that it is. */
    public static Map<String, Object> post(IncidentEntry incident, VisiblePost stored) {
        Post post = stored.post();
        List<Object> covered = new ArrayList<>();
        Leaves.visit(post.entry(), (path, leaf) -> {
            if (leaf instanceof Text.Covered || leaf instanceof Person.Behind || isCovered(leaf)) {
                covered.add(path);
            }
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        Codec.content(post.entry()).forEach((name, value) -> tree.put(name, shown(value)));
        tree.put("remarks", remarks(post, RemarkWords.withoutNames()));
        tree.put("incident", incident.id());
        tree.put("post", (long) post.number());
        tree.put("name", (long) post.name());
        tree.put("recordedAt", Moments.write(post.recordedAt()));
        tree.put("clock", WireName.of(post.clock()));
        tree.put("covered", covered);
        Person writer = stored.writer();
        if (writer != null) {
            tree.put("writer", writer.masked());
        }
        tree.put("bytes", base64(stored.bytes()));
        return tree;
    }

    /** The proof a sender gets: with bytes and slots everything can be recomputed (spec/receipt.md). */
    public static Map<String, Object> receipt(String incident, Receipt receipt, TlogProof proof) {
        Map<String, Object> tree = around(incident, receipt, proof, RemarkWords.withoutNames());
        tree.put("slots", receipt.slots().stream().map(ShownSlot::json).toList());
        return tree;
    }

    /**
     * What stands around the slots.
     *
     * @param words for what the rules noticed
     */
    public static Map<String, Object> around(String incident, Receipt receipt, TlogProof proof, RemarkWords words) {
        Post post = receipt.post();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("incident", incident);
        tree.put("post", (long) post.number());
        tree.put("type", Vocabulary.of(post.event()).name());
        tree.put("recordedAt", Moments.write(post.recordedAt()));
        tree.put("remarks", remarks(post, words));
        tree.put("bytes", base64(receipt.sealed().bytes()));
        tree.put("proof", proof.toString());
        return tree;
    }

    private static List<Object> remarks(Post post, RemarkWords words) {
        List<Object> remarks = new ArrayList<>();
        for (Remark remark : post.entry().remarks()) {
            Map<String, Object> tree = new LinkedHashMap<>(Codec.tree(remark));
            tree.putIfAbsent("about", List.of());
            tree.put("sentence", String.join(" ", words.of(remark, Spelling.in(post.event()))));
            remarks.add(tree);
        }
        return remarks;
    }

    private static Object shown(Object value) {
        return switch (value) {
            case Text text -> text.masked();
            case Person person -> person.masked();
            case Digest ignored -> "▇";
            case Map<?, ?> map -> {
                Map<String, Object> shown = new LinkedHashMap<>();
                map.forEach((name, member) -> shown.put((String) name, shown(member)));
                yield shown;
            }
            case List<?> list -> list.stream().map(PostJson::shown).toList();
            default -> value;
        };
    }

    private static boolean isCovered(Object leaf) {
        return leaf instanceof Digest && !(leaf instanceof Digest.Sha256);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
