package se.stabsliggaren.projection.regime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Interval;

/** All regimes of the rule packs, read once; a pack that cannot be understood stops the program. */
public final class Regimes {

    private static final List<String> PACKS = List.of("gdpr", "nis1", "csl", "municipal", "other");

    private static final Regimes SHIPPED = new Regimes(shipped(), List.of());

    private final List<Pack> packs;
    private final List<OwnPack> own;
    private final List<Regime> all;
    private final Map<TypedName, String> words;
    private final KnownRecipients recipients;

    private Regimes(List<Pack> packs, List<OwnPack> own) {
        this.packs = List.copyOf(packs);
        this.own = List.copyOf(own);
        this.all = packs.stream().flatMap(pack -> pack.read().stream()).toList();
        Set<String> ids = ids(all);
        checkStarts(all, ids);
        Set<String> known = new HashSet<>(ids);
        all.forEach(regime -> known.add(regime.family()));
        this.words = words(packs, known);
        packs.forEach(pack -> checkQuestions(pack, known));
        this.recipients = new KnownRecipients(all);
    }

    private static Set<String> ids(List<Regime> all) {
        Map<String, Regime> byId = new HashMap<>();
        for (Regime regime : all) {
            if (regime.to() != null && regime.to().isBefore(regime.from())) {
                throw new PackFault(
                        "regimes", regime.id(), regime.id() + " slutar innan den börjar; rätta from eller to");
            }
            Regime other = byId.putIfAbsent(regime.id(), regime);
            if (other != null) {
                throw new PackFault(
                        "regimes",
                        regime.id(),
                        "%s finns redan%s; ge plikten ett eget id"
                                .formatted(regime.id(), overlap(regime, other) ? " och gäller samtidigt" : ""));
            }
        }
        return byId.keySet();
    }

    private static boolean overlap(Regime one, Regime other) {
        return (one.to() == null || !one.to().isBefore(other.from()))
                && (other.to() == null || !other.to().isBefore(one.from()));
    }

    private static void checkStarts(List<Regime> all, Set<String> ids) {
        for (Regime regime : all) {
            for (Start start : regime.starts()) {
                if (start.event().equals("duty.filed") && !ids.containsAll(start.regimes())) {
                    throw new PackFault(
                            "regimes",
                            regime.id(),
                            "fristen för %s börjar med en plikt som inte finns; skriv ett id som finns"
                                    .formatted(regime.id()));
                }
            }
        }
    }

    private static Map<TypedName, String> words(List<Pack> packs, Set<String> known) {
        Map<TypedName, String> words = new HashMap<>();
        known.forEach(id -> words.put(TypedName.of(id), id));
        for (Pack pack : packs) {
            pack.otherNames().forEach((id, names) -> {
                if (!known.contains(id)) {
                    throw new PackFault("names", id, id + " finns inte; skriv ett id eller en lag som finns");
                }
                for (String name : names) {
                    String other = words.putIfAbsent(TypedName.of(name), id);
                    if (other != null && !other.equals(id)) {
                        throw new PackFault(
                                "names", id, "%s heter redan %s; välj ett annat namn".formatted(other, name));
                    }
                }
            });
        }
        return Map.copyOf(words);
    }

    private static void checkQuestions(Pack pack, Set<String> known) {
        for (String id : pack.questions().keySet()) {
            if (!known.contains(id)) {
                throw new PackFault("asks", id, id + " finns inte; skriv ett id eller en lag som finns");
            }
        }
    }

    /** The packs that come with the program. */
    public static Regimes packs() {
        return SHIPPED;
    }

    /** These and one more, which somebody put beside them. */
    Regimes and(Pack pack, OwnPack from) {
        return new Regimes(
                Stream.concat(packs.stream(), Stream.of(pack)).toList(),
                Stream.concat(own.stream(), Stream.of(from)).toList());
    }

    /** In the order of the packs. */
    public List<Regime> all() {
        return all;
    }

    /** The packs that somebody put beside those of the program. */
    public List<OwnPack> own() {
        return own;
    }

    /** The regime of this id, or of another name it has. */
    public Optional<Regime> named(String typed) {
        String word = word(typed);
        return all.stream().filter(regime -> TypedName.same(regime.id(), word)).findFirst();
    }

    /** The id of the regime or law that somebody named; what the packs do not know, as it was typed. */
    public String word(String typed) {
        return words.getOrDefault(TypedName.of(typed), typed);
    }

    /** Whether some regime or law is called that. */
    public boolean knows(String typed) {
        return words.containsKey(TypedName.of(typed));
    }

    /** What regimes and laws are called: their ids and their other names, as the packs write them. */
    public List<String> allNames() {
        return Stream.concat(
                        all.stream().flatMap(regime -> Stream.of(regime.id(), regime.family())),
                        packs.stream()
                                .flatMap(pack -> pack.otherNames().values().stream())
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Who was written, by the name the packs have for them; as it was typed where they know none, or several of that name. */
    public String recipient(String typed) {
        List<String> names = all.stream()
                .flatMap(regime -> regime.recipients().stream())
                .filter(recipient -> recipient.isNamed(typed))
                .map(Recipient::name)
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst() : typed;
    }

    /** How who is written stands to the recipients of the regime that the same post names. */
    public Reception reception(Regime named, String written, Interval when) {
        return recipients.of(named, written, when);
    }

    /** What people call a regime beside its id, or a law. */
    public List<String> otherNames(String id) {
        return packs.stream()
                .flatMap(pack -> pack.otherNames().getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** What has to be known before somebody can say whether a regime applies: its own question, or else its law's. */
    public Optional<Question> question(Regime regime) {
        return question(regime.id()).or(() -> question(regime.family()));
    }

    private Optional<Question> question(String id) {
        return packs.stream()
                .flatMap(pack -> Optional.ofNullable(pack.questions().get(id)).stream())
                .findFirst();
    }

    /** Who supervises which law. */
    public List<Supervision> supervisions() {
        return packs.stream()
                .flatMap(pack -> Optional.ofNullable(pack.supervision()).stream())
                .toList();
    }

    /** Those that can have been in force then. */
    public List<Regime> inForce(Interval when) {
        return all.stream().filter(regime -> regime.canBeInForce(when)).toList();
    }

    /** What is said at the head of a page that was read with packs of one's own; nothing without any. */
    public List<String> readWith() {
        return own.stream()
                .map(pack -> "Läst även med det egna regelverket %s (sha256 %s).".formatted(pack.file(), pack.digest()))
                .toList();
    }

    static List<Regime> read(String yaml) {
        return PackFile.read(yaml).read();
    }

    private static List<Pack> shipped() {
        List<Pack> packs = new ArrayList<>();
        for (String pack : PACKS) {
            String file = "/regimes/" + pack + ".yaml";
            try (InputStream in = Regimes.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is missing");
                }
                packs.add(PackFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new IllegalStateException(file, e);
            }
        }
        return packs;
    }
}
