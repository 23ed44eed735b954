package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.Reception;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Word;

/** The duties there are: those of the rule packs that a post speaks of or starts, and those the packs do not know. */
final class DutyLines {

    private final DutyPosts said;
    private final Regimes regimes;
    private final List<DutyLine> lines = new ArrayList<>();

    DutyLines(DutyPosts said, Regimes regimes) {
        this.said = said;
        this.regimes = regimes;
    }

    /** In the order of the posts that made them duties. */
    List<DutyLine> all() {
        for (Regime regime : regimes.all()) {
            RegimeFacts facts = RegimeFacts.of(said, regime);
            PossibleFilings possible = new PossibleFilings(said.filed(), regime);
            for (Party party : facts.parties()) {
                known(regime, facts, possible, party);
            }
        }
        unknown();
        lines.sort(Comparator.comparingInt(DutyLine::first));
        return List.copyOf(lines);
    }

    private void known(Regime regime, RegimeFacts facts, PossibleFilings possible, Party party) {
        List<Assessed> assessed = new ArrayList<>();
        Map<String, List<Assessed>> assessedElsewhere = new LinkedHashMap<>();
        for (Assessed one : facts.assessed(party)) {
            String recipient = Word.of(one.event().recipient());
            boolean ours = recipient.isEmpty()
                    || !TypedName.same(one.event().regime(), regime.id())
                    || regimes.reception(regime, recipient, one.when()) != Reception.OF_OTHERS;
            (ours ? assessed : assessedElsewhere.computeIfAbsent(recipient, none -> new ArrayList<>())).add(one);
        }
        List<DutyFiling> filed = new ArrayList<>();
        Map<String, List<DutyFiling>> filedElsewhere = new LinkedHashMap<>();
        for (DutyFiling one : facts.filed(party)) {
            (one.isSentToARecipient()
                            ? filed
                            : filedElsewhere.computeIfAbsent(one.recipient(), none -> new ArrayList<>()))
                    .add(one);
        }
        DutyLine line = new DutyLine(
                regime.id(),
                regime,
                party,
                "",
                assessed,
                facts.starts(party),
                facts.breach(party),
                facts.whose(party),
                facts.withdrawnStarts(party),
                filed,
                possible.of(party, filed.stream().filter(DutyFiling::counts).toList()),
                facts.withdrawnFilings(party),
                facts.misdirectedStarts(party),
                facts.deeds(party));
        if (shown(line, regime) || facts.follows(party)) {
            lines.add(line);
        }
        Set<String> elsewhere = new LinkedHashSet<>(assessedElsewhere.keySet());
        elsewhere.addAll(filedElsewhere.keySet());
        for (String recipient : elsewhere) {
            lines.add(new DutyLine(
                    regime.id(),
                    null,
                    party,
                    recipient,
                    assessedElsewhere.getOrDefault(recipient, List.of()),
                    List.of(),
                    List.of(),
                    Whose.SAID,
                    List.of(),
                    filedElsewhere.getOrDefault(recipient, List.of()),
                    List.of(),
                    WithdrawnFilings.NONE,
                    List.of(),
                    LineDeeds.NONE));
        }
    }

    /** A limit that awareness starts is shown as soon as a breach is suspected: that it has not begun is news. */
    private static boolean shown(DutyLine line, Regime regime) {
        boolean spokenOf = !line.assessed().isEmpty() || !line.filed().isEmpty();
        boolean started = !line.starts().isEmpty() && line.isSpokenOfInForce();
        boolean awaited = line.party().breach() != 0
                && !(regime.length() instanceof Length.None)
                && regime.starts().stream().anyMatch(start -> start.event().startsWith("breach."));
        return spokenOf || started || awaited;
    }

    /** What is on no line of a regime, as a word nobody put in a pack: by word, controller and recipient, without a limit. */
    private void unknown() {
        Set<Integer> shown = shown();
        Map<List<String>, DutyLine> byKey = new LinkedHashMap<>();
        for (Assessed one : said.assessed()) {
            if (!shown.contains(one.row().number())) {
                String word = one.event().regime().strip();
                line(byKey, word, one.controller(), Word.of(one.event().recipient()))
                        .assessed()
                        .add(one);
            }
        }
        for (DutyFiling one : said.filed()) {
            if (!shown.contains(one.row().number())) {
                String word = Word.of(one.event().regime());
                line(
                                byKey,
                                word,
                                one.party().controller(),
                                one.event().recipient().strip())
                        .filed()
                        .add(one);
            }
        }
        lines.addAll(byKey.values());
    }

    private Set<Integer> shown() {
        Set<Integer> shown = new HashSet<>();
        for (DutyLine line : lines) {
            line.assessed().forEach(one -> shown.add(one.row().number()));
            line.filed().forEach(one -> shown.add(one.row().number()));
            line.filedByNobody().forEach(one -> shown.add(one.row().number()));
        }
        return shown;
    }

    private static DutyLine line(Map<List<String>, DutyLine> byKey, String word, String controller, String recipient) {
        return byKey.computeIfAbsent(
                List.of(lower(word), lower(controller), lower(recipient)),
                key -> new DutyLine(
                        word,
                        null,
                        Party.withoutBreach(controller),
                        recipient,
                        new ArrayList<>(),
                        List.of(),
                        List.of(),
                        Whose.SAID,
                        List.of(),
                        new ArrayList<>(),
                        List.of(),
                        WithdrawnFilings.NONE,
                        List.of(),
                        LineDeeds.NONE));
    }

    private static String lower(String word) {
        return TypedName.of(word).folded();
    }
}
